/** Writes numbers whose range is known in as few whole bits as tell them apart. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #current = 0;
  #used = 0;

  bit(value: number): void {
    this.#current = (this.#current << 1) | value;
    this.#used += 1;
    if (this.#used === 8) this.align();
  }

  bits(value: number, count: number): void {
    for (let at = count - 1; at >= 0; at -= 1) this.bit(Math.floor(value / 2 ** at) % 2);
  }

  /** `value` of 0 … size − 1 in truncated binary: the first values of the range take one bit less. */
  within(value: number, size: number): void {
    const width = bitWidth(size);
    const short = 2 ** width - size;
    if (value < short) this.bits(value, width - 1);
    else this.bits(value + short, width);
  }

  /** Fills up to a whole byte. */
  align(): void {
    if (this.#used === 0) return;
    this.#bytes.push((this.#current << (8 - this.#used)) & 0xff);
    this.#current = 0;
    this.#used = 0;
  }

  toBytes(): Uint8Array {
    this.align();
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what `BitWriter` wrote, from any whole byte on. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, startByte: number) {
    this.#bytes = bytes;
    this.#at = startByte * 8;
  }

  bits(count: number): number {
    let value = 0;
    let left = count;
    while (left > 0) {
      const room = 8 - (this.#at & 7);
      const take = Math.min(room, left);
      const byte = this.#bytes[this.#at >>> 3] ?? 0;
      value = value * 2 ** take + ((byte >>> (room - take)) & (2 ** take - 1));
      this.#at += take;
      left -= take;
    }
    return value;
  }

  within(size: number): number {
    const width = bitWidth(size);
    if (width === 0) return 0;
    const short = 2 ** width - size;
    const value = this.bits(width - 1);
    return value < short ? value : value * 2 + this.bits(1) - short;
  }
}

/** Bits needed to tell `size` values apart. */
function bitWidth(size: number): number {
  return size <= 1 ? 0 : 32 - Math.clz32(size - 1);
}
