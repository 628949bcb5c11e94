import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { GuidebookError } from "@guidebook-kit/core";
import { PREVIEW_ADDRESSES, type PreviewState, previewScript, previewStyle } from "@guidebook-kit/preview";
import { mediaTypeOf } from "./media-types.js";
import { refuseRequest } from "./refuse-request.js";

/** The server is for whoever sits at this computer. */
const LOOPBACK = "127.0.0.1";

/** What the shell may load: what this server gives, and nothing else. */
const SHELL_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src data:; img-src data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What every answer says: it is for this site only, and never kept. */
const HEADERS = {
  "cache-control": "no-store",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "SAMEORIGIN",
} as const;

/** What the server gives at the moment. */
export interface Served {
  /** The shell. */
  readonly shell: string;
  readonly state: PreviewState;
  /** Absolute path of the folder with the pages. */
  readonly folder: string;
}

interface Answer {
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly policy?: string;
}

/** Gives pages, and tells those who look at them when something has changed. */
export class PreviewServer {
  readonly #server: Server;
  readonly #watchers = new Set<ServerResponse>();
  #served: Served;

  private constructor(served: Served) {
    this.#served = served;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => end(response, 404));
    });
    // Nobody has reason to ask for another protocol.
    this.#server.on("upgrade", (_request, socket) => socket.destroy());
  }

  /**
   * Starts a server that only this computer can reach.
   *
   * @param served What it gives.
   * @param port The port; a free one when 0.
   * @returns The running server.
   * @throws GuidebookError `cli/port-taken` when another program has the port.
   */
  static async start(served: Served, port: number): Promise<PreviewServer> {
    const preview = new PreviewServer(served);
    await new Promise<void>((resolve, reject) => {
      preview.#server.once("error", (error: NodeJS.ErrnoException) => {
        const isTaken = error.code === "EADDRINUSE" || error.code === "EACCES";
        const message = `Port ${port} is not free. Name another one with --port, or leave it out.`;
        reject(isTaken ? new GuidebookError("cli/port-taken", message) : error);
      });
      preview.#server.listen({ host: LOOPBACK, port }, resolve);
    });
    return preview;
  }

  /** The port at which the server is reached. */
  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /**
   * Gives something else from now on, and tells those who look.
   *
   * @param served What to give.
   */
  serve(served: Served): void {
    this.#served = served;
    for (const watcher of this.#watchers) watcher.write(eventOf(served.state));
  }

  /** Ends the server and all that it tells. */
  async stop(): Promise<void> {
    for (const watcher of this.#watchers) watcher.end();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = refuseRequest(request, this.port);
    if (refused !== undefined) return end(response, refused);
    const { url = "", method } = request;
    if (url === PREVIEW_ADDRESSES.events && method === "GET") return this.#watch(response);
    const answer = await this.#find(url);
    if (answer === undefined) return end(response, 404);
    const { type, content, policy } = answer;
    response.writeHead(200, {
      ...HEADERS,
      "content-type": type,
      "content-length": Buffer.byteLength(content),
      ...(policy === undefined ? {} : { "content-security-policy": policy }),
    });
    response.end(method === "HEAD" ? undefined : content);
  }

  /** Only what is listed is given, under the very address that is listed: nothing is made of an address. */
  async #find(url: string): Promise<Answer | undefined> {
    const { shell, state, folder } = this.#served;
    if (url === "/") return { type: mediaTypeOf("index.html"), content: shell, policy: SHELL_POLICY };
    if (url === PREVIEW_ADDRESSES.script) return { type: mediaTypeOf(url), content: previewScript() };
    if (url === PREVIEW_ADDRESSES.style) return { type: mediaTypeOf(url), content: previewStyle() };
    const page = state.pages.find(({ path }) => path === url);
    if (page === undefined) return undefined;
    return { type: mediaTypeOf(url), content: await readFile(join(folder, ...page.path.split("/"))) };
  }

  #watch(response: ServerResponse): void {
    response.writeHead(200, { ...HEADERS, "content-type": "text/event-stream" });
    response.write(eventOf(this.#served.state));
    this.#watchers.add(response);
    response.on("close", () => this.#watchers.delete(response));
  }
}

function eventOf(state: PreviewState): string {
  return `data: ${JSON.stringify(state)}\n\n`;
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, HEADERS);
  response.end();
}
