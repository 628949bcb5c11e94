import { type Field, type Response, type Worksheet, worksheetFields } from "@guidebook-kit/worksheet";

const SENTENCES = [
  "We looked twice, and the numbers surprised us.",
  "Nobody asked those who do this every day.\nWe should.",
  "=Start small, then look again",
  "Nadie nos preguntó, y se nota; «mañana» tampoco.",
  "لم يسألنا أحد قبل تغيير المواعيد.",
  'Half of us would begin "tomorrow", half never 🙂',
];

/** A number from 0 up to 1 for any text, always the same (FNV-1a). */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0) / 2 ** 32;
}

function fill(field: Field, seed: string): unknown {
  if (chance(seed) > 0.6) return undefined;
  if (field.kind === "choices") {
    const chosen = field.options.map(({ id }) => id).filter((id) => chance(`${seed} ${id}`) < 0.5);
    return chosen.length === 0 ? undefined : chosen;
  }
  if (field.kind === "rows") {
    const rows = ["r1", "r2", "r7"].map((id) => ({ id, ...fillAll(field.columns, `${seed} ${id}`) }));
    const filled = rows.filter((row) => Object.keys(row).length > 1);
    return filled.length === 0 ? undefined : filled;
  }
  const text = `${SENTENCES[Math.floor(chance(`${seed} says`) * SENTENCES.length)]} (${seed})`;
  return field.kind === "notes" ? text : text.replaceAll("\n", " ");
}

function fillAll(fields: readonly Field[], seed: string): Record<string, unknown> {
  const values = fields.map(({ name }, index) => [name, fill(fields[index] as Field, `${seed} ${name}`)]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** Makes up teams that answer a worksheet, always the same ones; each of their texts stands once. */
export function generateTeams(worksheet: Worksheet, count: number): Response[] {
  const { guidebook, version, digest, locale } = worksheet;
  const fields = worksheetFields(worksheet).filter(({ kind }) => kind !== "hidden");
  return Array.from({ length: count }, (_, index) => {
    const response: Record<string, unknown> = {
      format: "guidebook-kit/response/1",
      worksheet: { guidebook, version, digest, locale },
    };
    for (const [name, value] of Object.entries(fillAll(fields, `team ${index + 1}`))) {
      const keys = name.split(".");
      const last = keys.pop() ?? name;
      let place = response;
      for (const key of keys) place = (place[key] ??= {}) as Record<string, unknown>;
      place[last] = value;
    }
    return { ...response, unmatched: [[`seat.${index}`, "Forty\nor more"]] } as unknown as Response;
  });
}
