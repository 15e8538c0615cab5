function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}

/** The first 32 bits of the fraction of a root of each of the first 64 primes. */
function toFractions(root: (prime: number) => number): number[] {
  const fractions: number[] = [];
  for (let number = 2; fractions.length < 64; number += 1) {
    if (isPrime(number)) fractions.push(((root(number) % 1) * 4_294_967_296) | 0);
  }
  return fractions;
}

const constants = toFractions(Math.cbrt);
const start = toFractions(Math.sqrt).slice(0, 8);

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The message with the bit, the zeros and the length that SHA-256 puts behind it. */
function pad(bytes: Uint8Array): DataView {
  const padded = new DataView(new ArrayBuffer((((bytes.length + 8) >> 6) + 1) * 64));
  for (const [place, byte] of bytes.entries()) padded.setUint8(place, byte);
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(padded.byteLength - 4, bytes.length * 8);
  return padded;
}

function toSchedule(block: DataView, offset: number): number[] {
  const words: number[] = [];
  const at = (place: number): number => words[place] ?? 0;
  for (let place = 0; place < 64; place += 1) {
    if (place < 16) words.push(block.getInt32(offset + place * 4));
    else {
      const [early, late] = [at(place - 15), at(place - 2)];
      const first = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
      const second = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
      words.push((at(place - 16) + first + at(place - 7) + second) | 0);
    }
  }
  return words;
}

function addBlock(state: readonly number[], words: readonly number[]): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [place, word] of words.entries()) {
    const high = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + high + ((e & f) ^ (~e & g)) + (constants[place] ?? 0) + word) | 0;
    const low = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, place) => (word + (state[place] ?? 0)) | 0);
}

/** SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal digits; browsers have it only later and on secure pages. */
export function sha256(text: string): string {
  const padded = pad(new TextEncoder().encode(text));
  let state: readonly number[] = start;
  for (let offset = 0; offset < padded.byteLength; offset += 64) state = addBlock(state, toSchedule(padded, offset));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
