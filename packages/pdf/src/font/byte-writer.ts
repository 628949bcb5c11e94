/** Writes numbers one after another, the highest byte first. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** How many bytes there are. */
  get length(): number {
    return this.#bytes.length;
  }

  /**
   * @param values Numbers of one byte.
   * @returns This writer.
   */
  uint8(...values: readonly number[]): this {
    for (const value of values) this.#bytes.push(value & 0xff);
    return this;
  }

  /**
   * @param values Numbers of two bytes, with or without a sign.
   * @returns This writer.
   */
  uint16(...values: readonly number[]): this {
    for (const value of values) this.uint8(value >> 8, value);
    return this;
  }

  /**
   * @param values Numbers of four bytes.
   * @returns This writer.
   */
  uint32(...values: readonly number[]): this {
    for (const value of values) this.uint16(value >>> 16, value);
    return this;
  }

  /**
   * @param bytes Bytes to copy.
   * @returns This writer.
   */
  append(bytes: Uint8Array): this {
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  /**
   * Adds zeros up to a multiple of four bytes.
   *
   * @returns This writer.
   */
  align(): this {
    while (this.#bytes.length % 4 !== 0) this.#bytes.push(0);
    return this;
  }

  /** @returns All that was written. */
  toBytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
