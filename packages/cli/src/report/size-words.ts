const UNITS = ["bytes", "KB", "MB", "GB"] as const;

/**
 * Says how large something is.
 *
 * @param bytes How many bytes.
 * @returns For example `812 bytes`, `41 KB` or `3.4 MB`, a kilobyte being 1000 bytes.
 */
export function sizeWords(bytes: number): string {
  let [size, unit] = [bytes, 0];
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = unit > 1 && size < 9.95 ? 1 : 0;
  return `${size.toFixed(digits)} ${UNITS[unit]}`;
}
