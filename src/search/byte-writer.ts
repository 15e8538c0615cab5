/** Gathers bytes; numbers go in as LEB128: seven bits a byte, least first. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(this.#length + 1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  bytes(values: Uint8Array): void {
    this.#grow(this.#length + values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  /** A part with its length before it. */
  part(values: Uint8Array): void {
    this.number(values.length);
    this.bytes(values);
  }

  toBytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #grow(needed: number): void {
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
