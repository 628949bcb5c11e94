import { symlink } from "node:fs/promises";
import { type RequestOptions, request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { PreviewServer } from "../src/dev/preview-server.js";
import { temporaryFolder } from "./temporary-folder.js";

const SECRET = "the secret";

interface Place {
  readonly server: PreviewServer;
  /** Absolute path of a file outside of what is served. */
  readonly secret: string;
}

async function startServer(): Promise<Place> {
  const folder = await temporaryFolder({
    "pages/index.html": "<!doctype html>gallery",
    "pages/book/en/form.html": "<!doctype html>form",
    "pages/book/en/guidebook.json": JSON.stringify({ format: "x/1", title: "<b>Bold</b>", none: [] }),
    "pages/unlisted.json": JSON.stringify({ title: SECRET }),
    "pages/.guidebook-build.json": SECRET,
    "pages/.guidebook-cache/guidebooks.json": SECRET,
    "pages/unlisted.txt": SECRET,
    "pages-not/secret.txt": SECRET,
    "secret.txt": SECRET,
  });
  await symlink(join(folder, "secret.txt"), join(folder, "pages/link.txt"));
  const pages = ["/index.html", "/book/en/form.html", "/book/en/guidebook.json"].map((path) => ({
    path,
    digest: path,
  }));
  const server = await PreviewServer.start(0);
  onTestFinished(() => server.stop());
  server.serve({
    shell: "<!doctype html>shell",
    folder: join(folder, "pages"),
    state: { guidebooks: [], isStale: false, pages, problems: "" },
  });
  return { server, secret: join(folder, "secret.txt") };
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

function ask({ server }: Place, options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: server.port, ...options }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => {
        body += part.toString();
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** Asks with a request line as no client would write it. */
function askRaw({ server }: Place, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, "127.0.0.1", () => {
      socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nConnection: close\r\n\r\n`);
    });
    let answer = "";
    socket.on("data", (part) => {
      answer += part.toString();
    });
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}

test("pages and what the shell needs are given, to GET and HEAD", async () => {
  const here = await startServer();
  const shell = await ask(here, { path: "/" });
  expect(shell).toMatchObject({ status: 200, body: "<!doctype html>shell" });
  expect(shell.headers["content-type"]).toBe("text/html; charset=utf-8");
  const form = await ask(here, { path: "/book/en/form.html" });
  expect(form).toMatchObject({ status: 200, body: "<!doctype html>form" });
  expect(form.headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  expect(Object.keys(form.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  const head = await ask(here, { path: "/book/en/form.html", method: "HEAD" });
  expect(head).toMatchObject({ status: 200, body: "", headers: { "content-length": "19" } });
  for (const path of ["/@preview/shell.js", "/@preview/shell.css", "/@preview/model.css"]) {
    expect((await ask(here, { path })).status, path).toBe(200);
  }
  const localhost = { path: "/", headers: { host: `localhost:${here.server.port}` } };
  expect((await ask(here, localhost)).status).toBe(200);
});

test("data are given as they are, and as people read them", async () => {
  const here = await startServer();
  const data = await ask(here, { path: "/book/en/guidebook.json" });
  expect(JSON.parse(data.body)).toEqual({ format: "x/1", title: "<b>Bold</b>", none: [] });
  const view = await ask(here, { path: "/@preview/model/book/en/guidebook.json" });
  expect(view.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(view.headers["content-security-policy"]).toContain("default-src 'none'");
  expect(view.body).toContain("<h1>guidebook.json</h1>");
  expect(view.body).toContain("<q>&lt;b&gt;Bold&lt;/b&gt;</q>");
});

test("who asks before there is anything waits for it", async () => {
  const server = await PreviewServer.start(0);
  onTestFinished(() => server.stop());
  const asked = ask({ server, secret: "" }, { path: "/" });
  const first = await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 50, "nothing yet"))]);
  expect(first).toBe("nothing yet");
  const state = { guidebooks: [], isStale: false, pages: [], problems: "" };
  server.serve({ shell: "<!doctype html>shell", folder: "", state });
  expect(await asked).toMatchObject({ status: 200, body: "<!doctype html>shell" });
});

/** Ways out that other servers had: of each flaw of Vite's, the request that showed it. */
const escapes = (secret: string): readonly string[] => [
  // CVE-2025-30208, CVE-2025-31125, CVE-2025-31486: addresses of any file, with words behind that pass a check
  `/@fs${secret}`,
  `/@fs${secret}?raw`,
  `/@fs${secret}?raw??`,
  `/@fs${secret}?import&raw??`,
  `/@fs${secret}?url`,
  `/@fs${secret}?inline&import`,
  `/@fs${secret}?.svg?.wasm?init`,
  `/@fs/x/x/x/vite/../../../../..${secret}?import&?inline=1.wasm?init`,
  "/secret.txt?raw??",
  "/unlisted.txt?.svg",
  // CVE-2025-32395: a mark in the request's target that no address may hold
  `/@fs/x/#/../../..${secret}`,
  "/#/../../secret.txt",
  "/index.html#/../../secret.txt",
  // CVE-2025-46565: parts of a path that mean nothing
  "/./unlisted.txt",
  "/.guidebook-build.json/.",
  "/book/./../unlisted.txt",
  // CVE-2025-58751, CVE-2025-58752: a folder whose name begins like the served one, and links
  "/../pages-not/secret.txt",
  "/..%2fpages-not%2fsecret.txt",
  "/link.txt",
  // CVE-2025-62522 and others of Windows: the other slash
  "/..\\secret.txt",
  "/book\\..\\..\\secret.txt",
  "/secret.txt\\",
  "/..%5csecret.txt",
  "/C:\\secret.txt",
  "/\\\\server\\share\\secret.txt",
  // Ways up, plain and disguised
  "/../secret.txt",
  "/../../../../../../../../etc/passwd",
  "/book/en/../../../secret.txt",
  "/%2e%2e/secret.txt",
  "/%2e%2e%2fsecret.txt",
  "/..%252fsecret.txt",
  "/%252e%252e/secret.txt",
  "/..;/secret.txt",
  "/....//secret.txt",
  "/%c0%ae%c0%ae/secret.txt",
  "/..%00/secret.txt",
  "/index.html%00.txt",
  "/%",
  "/%zz",
  "//etc/passwd",
  "///secret.txt",
  secret,
  `//127.0.0.1${secret}`,
  `file://${secret}`,
  `http://example.org${secret}`,
  // What stands in the folder and is for nobody
  "/.guidebook-build.json",
  "/.guidebook-cache/guidebooks.json",
  "/unlisted.txt",
  "/book/en/",
  "/book",
  "/index.html/",
  "/INDEX.HTML",
  "/@preview/",
  "/@preview/../secret.txt",
  "/@preview/model",
  "/@preview/model/",
  "/@preview/model/index.html",
  "/@preview/model/unlisted.json",
  "/@preview/model/../unlisted.json",
  `/@preview/model${secret}`,
  "/@vite/client",
  "/__open-in-editor?file=secret.txt",
  "/constructor",
  "/__proto__",
];

test("no address leads to anything else", async () => {
  const here = await startServer();
  const addresses = escapes(here.secret);
  expect(addresses.length).toBeGreaterThanOrEqual(50);
  for (const address of addresses) {
    const answer = await askRaw(here, address);
    expect(answer, address).toMatch(/^HTTP\/1\.1 (403|404) /);
    expect(answer, address).not.toContain(SECRET);
  }
});

test.each([
  ["another host", { host: "evil.example" }],
  ["a host that begins alike", { host: "localhost.evil.example" }],
  ["another port", { host: "127.0.0.1:1" }],
  ["the address of a network", { host: "0.0.0.0" }],
  ["another origin", { origin: "http://evil.example" }],
  ["no origin", { origin: "null" }],
  ["another site", { "sec-fetch-site": "cross-site" }],
  ["a socket of Vite's (CVE-2025-24010, CVE-2026-39363)", { upgrade: "websocket", connection: "Upgrade" }],
])("%s is turned away", async (_name, headers: Record<string, string>) => {
  const here = await startServer();
  const { server } = here;
  const own = { host: `127.0.0.1:${server.port}` };
  const asked = ask(here, { path: "/index.html", headers: { ...own, ...headers } });
  if ("upgrade" in headers) await expect(asked).rejects.toThrow(/hang up|ECONNRESET/);
  else expect(await asked).toMatchObject({ status: 403, body: "" });
  expect((await ask(here, { path: "/index.html" })).status).toBe(200);
});

test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])("%s is not answered", async (method) => {
  const here = await startServer();
  expect(await ask(here, { path: "/index.html", method })).toMatchObject({ status: 405, body: "" });
});

test("a port that is not free is named", async () => {
  const { server } = await startServer();
  await expect(PreviewServer.start(server.port)).rejects.toThrow(`Port ${server.port} is not free.`);
});
