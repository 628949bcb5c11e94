import type { Browser, BrowserContext } from "playwright-core";

/**
 * Opens a profile of its own in which pages reach nothing but themselves.
 *
 * @param browser A running browser.
 * @param options Whether the pages' scripts run.
 * @returns The profile: no file, no network, nothing kept.
 */
export async function lockContext(
  browser: Browser,
  { scripts }: { readonly scripts: boolean },
): Promise<BrowserContext> {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    offline: true,
    serviceWorkers: "block",
    acceptDownloads: false,
    // Neither the machine's language nor its time zone may show on paper.
    locale: "en-US",
    timezoneId: "UTC",
  });
  await context.route("**/*", (route) => route.abort());
  return context;
}
