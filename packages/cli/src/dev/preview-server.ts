import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { GuidebookError } from "@guidebook-kit/core";
import {
  modelStyle,
  PREVIEW_ADDRESSES,
  type PreviewState,
  previewScript,
  previewStyle,
  renderModel,
} from "@guidebook-kit/preview";
import { mediaTypeOf } from "./media-types.js";
import { refuseRequest } from "./refuse-request.js";

/** The server is for whoever sits at this computer. */
const LOOPBACK = "127.0.0.1";

/** What the shell may load: what this server gives, and nothing else. */
const SHELL_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src data:; img-src data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What the view of a model may load. */
const MODEL_POLICY =
  "default-src 'none'; style-src 'self'; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

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
  /** Whoever asks before there is something to give waits for it. */
  readonly #first: Promise<Served>;
  #tellFirst: (served: Served) => void = () => undefined;
  #served: Served | undefined;

  private constructor() {
    this.#first = new Promise((resolve) => {
      this.#tellFirst = resolve;
    });
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => end(response, 404));
    });
    // Nobody has reason to ask for another protocol.
    this.#server.on("upgrade", (_request, socket) => socket.destroy());
  }

  /**
   * Starts a server that only this computer can reach. It answers once it has something to give.
   *
   * @param port The port; a free one when 0.
   * @returns The running server.
   * @throws GuidebookError `cli/port-taken` when another program has the port.
   */
  static async start(port: number): Promise<PreviewServer> {
    const preview = new PreviewServer();
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
    this.#tellFirst(served);
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
    const served = this.#served ?? (await this.#first);
    if (url === PREVIEW_ADDRESSES.events && method === "GET") return this.#watch(response, served.state);
    const answer = await find(url, served);
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

  #watch(response: ServerResponse, state: PreviewState): void {
    response.writeHead(200, { ...HEADERS, "content-type": "text/event-stream" });
    response.write(eventOf(state));
    this.#watchers.add(response);
    response.on("close", () => this.#watchers.delete(response));
  }
}

const OWN_FILES: Readonly<Record<string, () => string>> = {
  [PREVIEW_ADDRESSES.script]: previewScript,
  [PREVIEW_ADDRESSES.style]: previewStyle,
  [PREVIEW_ADDRESSES.modelStyle]: modelStyle,
};

/** Only what is listed is given, under the very address that is listed: nothing is made of an address. */
async function find(url: string, { shell, state, folder }: Served): Promise<Answer | undefined> {
  if (url === "/") return { type: mediaTypeOf("index.html"), content: shell, policy: SHELL_POLICY };
  const own = Object.hasOwn(OWN_FILES, url) ? OWN_FILES[url] : undefined;
  if (own !== undefined) return { type: mediaTypeOf(url), content: own() };
  const asModel = url.startsWith(PREVIEW_ADDRESSES.models);
  const path = asModel ? url.slice(PREVIEW_ADDRESSES.models.length) : url;
  const page = state.pages.find((each) => each.path === path);
  if (page === undefined || (asModel && !path.endsWith(".json"))) return undefined;
  const content = await readFile(join(folder, ...page.path.split("/")));
  if (!asModel) return { type: mediaTypeOf(url), content };
  const view = renderModel(JSON.parse(content.toString()), page.path);
  return { type: mediaTypeOf("model.html"), content: view, policy: MODEL_POLICY };
}

function eventOf(state: PreviewState): string {
  return `data: ${JSON.stringify(state)}\n\n`;
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, HEADERS);
  response.end();
}
