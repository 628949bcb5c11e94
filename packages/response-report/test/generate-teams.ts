import {
  type Field,
  type Response,
  type ResponseSource,
  type RowsField,
  type Worksheet,
  worksheetFields,
} from "@guidebook-kit/worksheet";

/** A number from 0 up to 1 for any text, always the same (FNV-1a, its bits mixed). */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

const pick = <Item>(items: readonly Item[], text: string): Item =>
  items[Math.floor(chance(text) * items.length)] as Item;

const SENTENCES = [
  "We looked at last year's numbers twice, and they surprised us.",
  "Nobody asked the people who do this every day.",
  "It was tried three years ago and stopped when the grant ran out.\nTwo schools still do it, without money.",
  "We disagree among ourselves; half of us would begin tomorrow.",
  "The map on the wall is older than our oldest student.",
  "Start small: one school, one term, then look again.",
  "Ask again in the evening, with someone who speaks the families' languages, and with food. Most of what we know comes from those who could come at three in the afternoon, and that is part of the trouble.",
] as const;

const OTHER_LANGUAGES: Readonly<Record<number, readonly string[]>> = {
  4: ["Nadie nos preguntó antes de cambiar el horario.", "Empezar por una escuela y mirar qué pasa."],
  8: ["لم يسألنا أحد قبل تغيير المواعيد.", "نبدأ بمدرسة واحدة ثم ننظر."],
};

const NAMES = [
  "Lincoln Elementary",
  "Reyes Middle School",
  "North side evening group",
  "Central office",
  "Familias de Roosevelt",
  "Harbor High",
  "Parents of the late buses",
  "Board committee",
  "أسر مدرسة المنار",
  "Tuesday group",
] as const;

interface Writer {
  readonly index: number;
  readonly group: string;
}

/** What a group leans to decides most of a team's choices, and chance the rest. */
function chooses({ index, group }: Writer, name: string, option: string): boolean {
  const leaning = chance(`${group} ${name} ${option}`) > 0.55 ? 0.85 : 0.12;
  return chance(`${index} ${name} ${option}`) < leaning;
}

function write({ index }: Writer, name: string, share: number): string | undefined {
  if (chance(`${index} writes ${name}`) > share) return undefined;
  return pick(OTHER_LANGUAGES[index] ?? SENTENCES, `${index} says ${name}`);
}

function fillRows(writer: Writer, field: RowsField, name: string): unknown {
  const most = name.includes(".rows") ? 3 : 1;
  const count = Math.floor(chance(`${writer.index} rows ${name}`) * (most + 0.6));
  const rows = Array.from({ length: count }, (_, index) => {
    const id = `r${index + 1}`;
    const cells = field.columns.map((column) => [
      column.name,
      fill(writer, column, `${name}.${id}.${column.name}`),
    ]);
    return { id, ...Object.fromEntries(cells.filter(([, value]) => value !== undefined)) };
  });
  const filled = rows.filter((row) => Object.keys(row).length > 1);
  return filled.length === 0 ? undefined : filled;
}

function fill(writer: Writer, field: Field, name: string): unknown {
  if (field.kind === "rows") return fillRows(writer, field, name);
  if (field.kind === "choices") {
    const chosen = field.options.map(({ id }) => id).filter((id) => chooses(writer, name, id));
    return chosen.length === 0 ? undefined : chosen;
  }
  if (field.kind === "date")
    return pick(["2027-05-01", "early June", "before winter"], `${writer.index} ${name}`);
  if (field.kind === "line") return pick(["Office", "A. Ruiz", "Two of us"], `${writer.index} ${name}`);
  return field.kind === "notes" ? write(writer, name, 0.55) : undefined;
}

function setAt(root: Record<string, unknown>, name: string, value: unknown): void {
  const keys = name.split(".");
  const last = keys.pop() ?? name;
  let place = root;
  for (const key of keys) place = (place[key] ??= {}) as Record<string, unknown>;
  place[last] = value;
}

/**
 * Three teams of the first group, three of the second, two of the third, one of several, one that does not say; beyond
 * the tenth, one of each group in turn.
 */
function groupsOf(options: readonly string[], index: number): string[] {
  const [first = "", second = "", third = ""] = options;
  const ten = [
    [first],
    [second],
    [third],
    [first],
    [third],
    [second],
    [first],
    [second, third],
    [second],
    [],
  ];
  const groups = ten[index] ?? [options[index % options.length] ?? ""];
  return groups.filter((group) => group !== "");
}

/** Makes up teams that answer a worksheet, always the same ones. */
export function generateTeams(worksheet: Worksheet, count = 10): ResponseSource<Response>[] {
  const { guidebook, version, digest } = worksheet;
  const fields = worksheetFields(worksheet).filter(({ name }) => !name.startsWith("worksheet."));
  const groupField = fields.find(({ name }) => name === "team.groups");
  const options = groupField?.kind === "choices" ? groupField.options.map(({ id }) => id) : [];
  return Array.from({ length: count }, (_, index) => {
    const groups = groupsOf(options, index);
    const writer = { index, group: groups[0] ?? "nobody" };
    const locale = index === 4 ? "es" : index === 8 ? "ar" : worksheet.locale;
    const response: Record<string, unknown> = {
      format: "guidebook-kit/response/1",
      worksheet: { guidebook, version, digest, locale },
    };
    for (const field of fields) {
      const value = fill(writer, field, field.name);
      if (value !== undefined) setAt(response, field.name, value);
    }
    const people = Array.from({ length: 2 + (index % 5) }, (_, row) => ({
      id: `r${row + 1}`,
      name: `Person ${row + 1}`,
    }));
    const name = NAMES[index];
    const said = write(writer, "team.missing", 0.6);
    response["team"] = {
      ...(name === undefined ? {} : { name }),
      ...(index % 4 === 3 ? {} : { date: `2027-03-0${1 + (index % 9)}` }),
      ...(groups.length === 0 ? {} : { groups }),
      members: people,
      ...(said === undefined ? {} : { missing: said }),
    };
    if (index === 2)
      response["unmatched"] = [
        ["actions.old-one.scopes.inside", "yes"],
        ["seat.count", "Forty\nor more"],
      ];
    return { source: `team-${index + 1}.json`, response: response as unknown as Response };
  });
}
