import type { FastifyInstance } from "fastify";

/** What somebody without a browser sees. */
export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Somebody who uses the server as a browser without JavaScript does. */
export interface Visitor {
  readonly get: (path: string) => Promise<Answered>;
  /** Posts and follows the answer to where it leads. */
  readonly post: (
    path: string,
    pairs: readonly (readonly [string, string])[],
  ) => Promise<Answered & { path: string }>;
}

/**
 * Gives somebody who uses a server.
 *
 * @param server The server; it need not listen anywhere.
 * @returns The visitor.
 */
export function visit(server: FastifyInstance): Visitor {
  const get = async (path: string): Promise<Answered> => {
    const { statusCode: status, body: text, headers } = await server.inject({ url: path });
    return { status, text, headers };
  };
  const post: Visitor["post"] = async (path, pairs) => {
    const { statusCode, body, headers } = await server.inject({
      method: "POST",
      url: path,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString(),
    });
    if (statusCode !== 303) return { status: statusCode, text: body, headers, path };
    const next = String(headers.location);
    return { ...(await get(next)), path: next };
  };
  return { get, post };
}

/** A meeting with a team, as a facilitator makes them. */
export async function openTeamOf(
  { get, post }: Visitor,
  { guidebook, team }: { guidebook: string; team: string },
): Promise<{ meeting: string; team: string }> {
  const { path: meeting } = await post("/meetings", [
    ["title", "Autumn meeting"],
    ["guidebook", guidebook],
  ]);
  await post(`${meeting}/teams`, [["name", team]]);
  return { meeting, team: (await teamLinks(get, meeting)).at(-1) ?? "" };
}

/** Paths of the teams' pages that a meeting's page shows. */
export async function teamLinks(get: Visitor["get"], meeting: string): Promise<string[]> {
  const { text } = await get(meeting);
  return [...text.matchAll(/href="https?:(?:\/\/|&#x2F;&#x2F;)[^"]*?(\/t\/[\w-]{43})"/g)].map(
    ([, path = ""]) => path,
  );
}
