import type { IncomingMessage } from "node:http";

/** Names under which a browser on this computer reaches the server. Whatever else leads here is somebody's trick. */
const OWN_HOSTS = ["127.0.0.1", "localhost", "[::1]"] as const;

/**
 * Tells whether a request is to be turned away, whatever it asks for. Pages of other sites can send requests here, and
 * a name of theirs can be made to lead here; they would read what is previewed.
 *
 * @param request The request.
 * @param port The server's port.
 * @returns The status to answer with; undefined for a request of this computer's own.
 */
export function refuseRequest({ method, headers }: IncomingMessage, port: number): 403 | 405 | undefined {
  const hosts = OWN_HOSTS.map((name) => `${name}:${port}`);
  const { host = "", origin, upgrade } = headers;
  if (!hosts.includes(host.toLowerCase())) return 403;
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) return 403;
  if (headers["sec-fetch-site"] === "cross-site" || headers["sec-fetch-site"] === "same-site") return 403;
  if (upgrade !== undefined) return 403;
  return method === "GET" || method === "HEAD" ? undefined : 405;
}
