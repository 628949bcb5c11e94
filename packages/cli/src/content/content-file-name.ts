const CONTENT_NAME = /^(framework|guidebook)(\.[A-Za-z0-9-]+)?\.md$/;

/**
 * Tells whether a file is content.
 *
 * @param name The file's name without its folder.
 * @returns What the file is, or undefined when it is not content.
 */
export function contentFileKind(name: string): "framework" | "guidebook" | undefined {
  const kind = CONTENT_NAME.exec(name)?.[1];
  return kind === "framework" || kind === "guidebook" ? kind : undefined;
}
