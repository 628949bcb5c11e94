/**
 * Opens a page in whatever browser somebody uses. Each system has a way of its own for that, which `open` knows.
 *
 * @param address The page.
 * @returns False when nothing could be started that opens pages.
 */
export async function openPage(address: string): Promise<boolean> {
  const { default: open } = await import("open");
  return open(address).then(
    () => true,
    () => false,
  );
}
