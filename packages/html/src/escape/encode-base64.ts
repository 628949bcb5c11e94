const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Encodes bytes as base64, in every runtime alike.
 *
 * @param bytes Any bytes.
 * @returns Base64 with padding (RFC 4648, section 4).
 */
export function encodeBase64(bytes: Uint8Array): string {
  let encoded = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(index, index + 3);
    const group = (first << 16) | (second << 8) | third;
    const digits = [18, 12, 6, 0].map((shift) => ALPHABET[(group >> shift) & 63] ?? "");
    const present = Math.min(bytes.length - index, 3) + 1;
    encoded += digits.slice(0, present).join("").padEnd(4, "=");
  }
  return encoded;
}
