import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "@guidebook-kit/pdf";
import type { FastifyInstance } from "fastify";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../src/database/database.js";
import { makeServer } from "../src/server.js";
import { databases, type TestedDatabase } from "./databases.js";
import { sampleLibrary } from "./sample-library.js";

const library = sampleLibrary();
let browser: Browser;

beforeAll(async () => {
  const { path } = await findBrowser();
  if (path === undefined) throw new Error("No browser: run `npm test`, or name one in GUIDEBOOK_BROWSER.");
  browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser?.close();
});

/** A server that can be stopped and started again at the same address. */
class RestartedServer {
  readonly #open: TestedDatabase["open"];
  readonly #folder = mkdtempSync(join(tmpdir(), "planning-server-"));
  #database: Database | undefined;
  #server: FastifyInstance | undefined;
  address = "";

  constructor(open: TestedDatabase["open"]) {
    this.#open = open;
  }

  async start(): Promise<void> {
    this.#database = await this.#open(this.#folder);
    this.#server = await makeServer({ database: this.#database, library });
    const port = this.address === "" ? 0 : Number(new URL(this.address).port);
    this.address = await this.#server.listen({ host: "127.0.0.1", port });
  }

  async stop(): Promise<void> {
    await this.#server?.close();
    await this.#database?.close();
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function newPage(javaScriptEnabled: boolean, noises: string[]): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.on("console", (message) => noises.push(message.text()));
  page.on("pageerror", (error) => noises.push(error.message));
  page.on("dialog", (dialog) => void dialog.accept());
  return page;
}

async function makeMeeting(page: Page, address: string, teams: readonly string[]): Promise<string[]> {
  await page.goto(address);
  await page.locator("#title-diverse-classrooms-and-schools").fill("Autumn meeting");
  await page.locator("form:has(#title-diverse-classrooms-and-schools) button").click();
  for (const team of teams) {
    await page.getByLabel("Name of the team").fill(team);
    await page.getByRole("button", { name: "Add a team" }).click();
  }
  const links = await page
    .locator("td a")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return [page.url(), ...links];
}

type Values = Record<string, string | boolean>;

/** Puts something into every control of a form, and gives what stands there. */
async function fillAll(page: Page, word: string): Promise<Values> {
  const controls = await page.locator("form :is(input, textarea, select)[name]").all();
  for (const [index, control] of controls.entries()) {
    const type = await control.getAttribute("type");
    if (type === "hidden") continue;
    if (type === "checkbox") await control.setChecked(index % 3 === 0);
    else await control.fill(`${word} ${index}`);
  }
  return valuesOf(page);
}

async function valuesOf(page: Page): Promise<Values> {
  const controls = page.locator("form :is(input:not([type=hidden]), textarea)[name]");
  return controls.evaluateAll((all) =>
    Object.fromEntries(
      (all as HTMLInputElement[]).map(({ name, type, checked, value }) => [
        name,
        type === "checkbox" ? checked : value,
      ]),
    ),
  );
}

describe.each(databases)("with $name", ({ open }) => {
  const server = new RestartedServer(open);
  const noises: string[] = [];
  let meeting: string;
  let first: string;
  let second: string;

  beforeAll(async () => {
    await server.start();
    const page = await newPage(false, noises);
    [meeting = "", first = "", second = ""] = await makeMeeting(page, server.address, ["North", "South"]);
  });
  afterAll(() => server.remove());

  test("without JavaScript every value is there again after the server was started anew", async () => {
    const page = await newPage(false, noises);
    await page.goto(first);
    await page.getByRole("link", { name: "Worksheet (English)" }).click();
    const filled = await fillAll(page, "North says");
    expect(Object.keys(filled).length).toBeGreaterThan(100);
    await page.getByRole("button", { name: "Send answers" }).click();
    expect(await page.getByRole("status").textContent()).toBe("Your answers are saved here as revision 1.");
    await server.stop();
    await server.start();
    const other = await newPage(false, noises);
    await other.goto(`${first}/en/form.html`);
    expect(await valuesOf(other)).toEqual(filled);
  });

  test("with JavaScript an unsent draft is found again, and joined with what somebody else sent", async () => {
    const mine = await newPage(true, noises);
    await mine.goto(`${second}/en/form.html`);
    await mine.locator("[name='plan.notes']").fill("Not sent yet.");
    await mine.getByText("Saved on this device").waitFor();
    const theirs = await newPage(false, noises);
    await theirs.goto(`${second}/en/form.html`);
    await theirs.locator("[name='team.name']").fill("South table");
    await theirs.getByRole("button", { name: "Send answers" }).click();

    await mine.goto(second);
    await mine.getByRole("link", { name: /^Not sent, begun with revision 0/ }).click();
    expect(await mine.locator("[name='plan.notes']").inputValue()).toBe("Not sent yet.");
    await mine.getByRole("button", { name: "Send answers" }).click();
    await mine.getByText("saved here as revision 2").waitFor();
    expect(await mine.getByText("Answers that were not sent").isVisible()).toBe(false);
    await mine
      .getByRole("link", { name: "Worksheet (Español)" })
      .or(mine.getByRole("link", { name: /Español/ }))
      .first()
      .click();
    expect(await mine.locator("[name='plan.notes']").inputValue()).toBe("Not sent yet.");
    expect(await mine.locator("[name='team.name']").inputValue()).toBe("South table");
  });

  test("the report shows both teams", async () => {
    const page = await newPage(true, noises);
    await page.goto(`${meeting}/report`);
    const words = (await page.locator("body").textContent()) ?? "";
    expect([words.includes("Not sent yet."), /North says \d+/.test(words)]).toEqual([true, true]);
    expect(noises).toEqual([]);
  });
});
