import type { StarterText } from "../catalog/starter-text.js";

/** What `guidebook new` writes where an editor's own text belongs, in Spanish. */
export const starterText: StarterText = {
  rights: "De quién es este texto y quién puede usarlo, y cómo",
  summary: "Digan en pocas frases de qué trata esta guía y para quién es.",
  sectionTitle: "Por qué es importante",
  section: "Digan qué ganan los estudiantes cuando esto va bien y qué lo impide.",
  scopeExample: "Den un ejemplo de un desafío que se presenta aquí.",
  term: "Término",
  definition: "digan qué significa en esta guía",
  keyQuestion: "Escriban una pregunta sobre el desafío que un equipo pueda responder para su propio distrito",
  rootCause: "Nombre de una causa de fondo",
  description: "Digan qué hay detrás del desafío, en dos o tres frases.",
  vision: "Digan qué verían todos una vez que esta causa de fondo ya no exista.",
  actionTitle: "Nombre de una acción",
  action: "Digan qué podría hacer un distrito o una escuela con respecto a esta causa de fondo.",
  example: "una manera en que se hizo",
  related: "digan qué relación hay entre las dos",
  resourceTitle: "Título de una publicación",
  publisher: "Quién la publicó",
};
