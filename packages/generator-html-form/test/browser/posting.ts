import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { decodeResponse, type Response, worksheetFields } from "@guidebook-kit/worksheet";
import { describe, expect, test } from "vitest";
import type { OpenForm } from "../open-form.js";
import { sampleForm } from "../sample-form.js";
import { download, withoutRecord } from "./download.js";
import { fillEverything, fillVisible } from "./fill-form.js";

/** Listens for one post; gives its address and what came. */
async function listen(): Promise<{ address: string; posted: Promise<string>; close: () => void }> {
  const server = createServer();
  const posted = new Promise<string>((resolve) => {
    server.on("request", async (request, reply) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      reply.end("Thank you.");
      if (request.method === "POST") resolve(Buffer.concat(chunks).toString());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/answers`, posted, close: () => server.closeAllConnections() };
}

/** An action's id is noted by the script alone. */
function withoutActionIds({ plan, ...answers }: Omit<Response, "record">): unknown {
  const rows = plan?.rows?.map(({ "action-id": _id, ...row }) => row);
  return { ...answers, plan: { ...plan, rows } };
}

/** Tests the form without its script. */
export function describePosting(open: OpenForm): void {
  describe("posting", () => {
    test("what is posted without JavaScript is what the script would have downloaded", async () => {
      const { address, posted, close } = await listen();
      const { html, worksheet } = sampleForm(undefined, { action: address });
      const { page, complaints } = await open(html, { javaScriptEnabled: false });
      await fillVisible(page, worksheet);
      await page.getByRole("button", { name: "Send answers" }).click();
      const response = decodeResponse(worksheetFields(worksheet), new URLSearchParams(await posted));
      close();
      const scripted = (await open(html)).page;
      await fillEverything(scripted, worksheet);
      const { response: downloaded } = await download(scripted);
      expect(withoutActionIds(response)).toEqual(withoutActionIds(withoutRecord(downloaded)));
      expect(complaints).toEqual([`request: ${address}`]);
    });
  });
}
