import { type Field, type Response, type Worksheet, worksheetFields } from "@guidebook-kit/worksheet";

/** A number from 0 up to 1 for any text, always the same (FNV-1a). */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0) / 2 ** 32;
}

/** One of several, always the same for the same seed. */
export function pick<Item>(items: readonly Item[], seed: string): Item {
  return items[Math.floor(chance(seed) * items.length)] as Item;
}

/** What teams write, well or badly: half characters and blanks too, which the structure allows. */
const TEXTS = ["", " ", "Ask again.", "a\nb\r\nc", "لم يسألنا أحد", "\u2028 👩‍👧 \u0000", "=1+1", "\ud800"];

function fillField(field: Field, seed: string): unknown {
  if (field.kind === "choices") {
    const ids = field.options.map(({ id }) => id).filter((id) => chance(`${seed} ${id}`) < 0.5);
    // Schemas accept any order and repeats.
    return chance(`${seed} twice`) < 0.3 ? [...ids, ...ids].reverse() : ids;
  }
  if (field.kind === "rows") {
    const rows = ["r1", "r2", "r999999"].filter((id) => chance(`${seed} ${id}`) < 0.6).reverse();
    return rows.map((id) => ({ id, ...fillFields(field.columns, `${seed} ${id}`) }));
  }
  const text = pick(TEXTS, `${seed} text`);
  return field.kind === "notes" ? text : text.replace(/[\r\n]/g, " ");
}

function fillFields(fields: readonly Field[], seed: string): Record<string, unknown> {
  const chosen = fields.filter(({ name }) => chance(`${seed} has ${name}`) < 0.6);
  return Object.fromEntries(chosen.map((field) => [field.name, fillField(field, `${seed} ${field.name}`)]));
}

/** Puts a value at a dotted name. */
export function setAt(root: object, name: string, value: unknown): void {
  const keys = name.split(".");
  const last = keys.pop() ?? name;
  let place = root as Record<string, unknown>;
  for (const key of keys) place = (place[key] ??= {}) as Record<string, unknown>;
  place[last] = value;
}

/** The fields that teams fill in. */
export function answerFields(worksheet: Worksheet): Field[] {
  return worksheetFields(worksheet).filter(({ kind }) => kind !== "hidden");
}

/** Makes up a response that is valid, though not always canonical; always the same for the same seed. */
export function makeResponse(worksheet: Worksheet, seed: string): Response {
  const { guidebook, version, digest, locale } = worksheet;
  const response: Record<string, unknown> = {
    format: "guidebook-kit/response/1",
    worksheet: { guidebook, version, digest, locale },
  };
  if (chance(`${seed} record`) < 0.5) response["record"] = { id: seed, revision: 3, savedAt: "soon" };
  for (const [name, value] of Object.entries(fillFields(answerFields(worksheet), seed)))
    setAt(response, name, value);
  if (chance(`${seed} kept`) < 0.5) response["unmatched"] = [["seat.count", "Forty\nor more"]];
  return response as unknown as Response;
}
