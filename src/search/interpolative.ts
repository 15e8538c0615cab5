import type { BitReader, BitWriter } from './bits.ts';

/**
 * Binary interpolative coding of a rising list of numbers (A. Moffat and L. Stuiver, "Binary Interpolative Coding for
 * Effective Index Compression", 2000): the middle one within the room that its neighbours leave, then both halves.
 * No other code for lists of this kind is known to come as near to what must be said.
 */
export function writeRising(bits: BitWriter, numbers: Uint32Array, low: number, high: number): void {
  const write = (from: number, to: number, least: number, most: number): void => {
    if (from >= to) return;
    const middle = (from + to) >>> 1;
    const number = numbers[middle] ?? 0;
    const lowest = least + (middle - from);
    const highest = most - (to - middle - 1);
    bits.within(number - lowest, highest - lowest + 1);
    write(from, middle, least, number - 1);
    write(middle + 1, to, number + 1, most);
  };
  write(0, numbers.length, low, high);
}

/** The list of `count` numbers from `low` to `high` that `writeRising` wrote. */
export function readRising(bits: BitReader, count: number, low: number, high: number): Uint32Array {
  const numbers = new Uint32Array(count);
  const read = (from: number, to: number, least: number, most: number): void => {
    if (from >= to) return;
    const middle = (from + to) >>> 1;
    const lowest = least + (middle - from);
    const highest = most - (to - middle - 1);
    const number = lowest + bits.within(highest - lowest + 1);
    numbers[middle] = number;
    read(from, middle, least, number - 1);
    read(middle + 1, to, number + 1, most);
  };
  read(0, count, low, high);
  return numbers;
}
