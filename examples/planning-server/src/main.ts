import { mkdir } from "node:fs/promises";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { openDatabase } from "./database/open-database.js";
import { readOffered } from "./library/offered.js";
import { openLibrary } from "./library/open-library.js";
import { makeServer } from "./server.js";

const data = env["DATA"] ?? fileURLToPath(new URL("../data", import.meta.url));
const url = env["DATABASE_URL"];
if (url === undefined) await mkdir(data, { recursive: true });

const database = await openDatabase(url, data);
const library = openLibrary(readOffered());
const server = await makeServer({ database, library }, {}, (line) => console.error(line));
const address = await server.listen({ host: env["HOST"] ?? "127.0.0.1", port: Number(env["PORT"] ?? 8080) });
console.log(
  `The planning server is at ${address} (${url === undefined ? `answers in ${data}` : "PostgreSQL"}).`,
);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // The database last: whoever is answered at this moment may still save.
  process.once(signal, () => void server.close().then(() => database.close()));
}
