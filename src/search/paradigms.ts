/**
 * What may stand before the endings: nothing before a `whole` word; nothing or a prefix before a `root`; before the
 * others a stem, which ends in a consonant if it is `closed`.
 */
export type ParadigmKind = 'open' | 'closed' | 'root' | 'whole';

const endsInVowel = /[аеиоуыэюя]$/u;

/** Endings of which one word may carry any; the beginning before them stays the same. */
export interface Paradigm {
  readonly endings: readonly string[];
  readonly kind: ParadigmKind;
  /** How much less likely than others it is that two words with these endings are forms of one. */
  readonly cost: number;
}

/** `endings` parted by spaces; `_` stands for no ending. */
export function paradigm(endings: string, kind: ParadigmKind, cost = 0): Paradigm {
  const list = endings.split(/\s+/u).map((ending) => (ending === '_' ? '' : ending));
  return { endings: [...new Set(list)], kind, cost };
}

/** Paradigms by ending, in one spelling: a set of paradigms is a list of bits. */
export class ParadigmTable {
  readonly longestEnding: number;
  readonly #paradigms: readonly Paradigm[];
  readonly #byEnding = new Map<string, Uint32Array>();
  readonly #bare: Uint32Array;
  readonly #whole: Uint32Array;
  readonly #closed: Uint32Array;

  constructor(paradigms: readonly Paradigm[], project: (native: string) => string) {
    this.#paradigms = paradigms;
    this.#bare = this.#bits((kind) => kind === 'root' || kind === 'whole');
    this.#whole = this.#bits((kind) => kind === 'whole');
    this.#closed = this.#bits((kind) => kind === 'closed');
    let longest = 0;
    paradigms.forEach((one, place) => {
      for (const ending of one.endings.map(project)) {
        longest = Math.max(longest, ending.length);
        this.#mark(ending, place);
      }
    });
    this.longestEnding = longest;
  }

  /** Paradigms that have this ending after this stem. */
  withEnding(ending: string, stem: string): Uint32Array | undefined {
    const found = this.#byEnding.get(ending);
    if (found === undefined) return undefined;
    if (stem === '') return keepBits(found, (bits, at) => bits & (this.#bare[at] ?? 0));
    if (!endsInVowel.test(stem)) return keepBits(found, (bits, at) => bits & ~(this.#whole[at] ?? 0));
    return keepBits(found, (bits, at) => bits & ~((this.#whole[at] ?? 0) | (this.#closed[at] ?? 0)));
  }

  /** Least cost of the paradigms that are in `set` and have this ending; infinite when there is none. */
  commonCost(set: Uint32Array, ending: string): number {
    const found = this.#byEnding.get(ending);
    if (found === undefined) return Infinity;
    let best = Infinity;
    for (let at = 0; at < set.length; at += 1) {
      const common = (set[at] ?? 0) & (found[at] ?? 0);
      if (common !== 0) best = Math.min(best, this.#leastCost(common, at));
    }
    return best;
  }

  /** All endings of the paradigms in the set. */
  endingsOf(set: Uint32Array): ReadonlySet<string> {
    const endings = new Set<string>();
    this.#paradigms.forEach((one, place) => {
      if ((((set[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 0) return;
      for (const ending of one.endings) endings.add(ending);
    });
    return endings;
  }

  #leastCost(bits: number, at: number): number {
    let best = Infinity;
    for (let bit = 0; bit < 32; bit += 1) {
      if (((bits >>> bit) & 1) === 1) best = Math.min(best, this.#paradigms[at * 32 + bit]?.cost ?? Infinity);
    }
    return best;
  }

  #mark(ending: string, place: number): void {
    let bits = this.#byEnding.get(ending);
    if (bits === undefined) {
      bits = new Uint32Array(Math.ceil(this.#paradigms.length / 32));
      this.#byEnding.set(ending, bits);
    }
    bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
  }

  #bits(isIn: (kind: ParadigmKind) => boolean): Uint32Array {
    const bits = new Uint32Array(Math.ceil(this.#paradigms.length / 32));
    this.#paradigms.forEach(({ kind }, place) => {
      if (isIn(kind)) bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
    });
    return bits;
  }
}

function keepBits(set: Uint32Array, keep: (bits: number, at: number) => number): Uint32Array | undefined {
  const kept = set.map(keep);
  return kept.some((bits) => bits !== 0) ? kept : undefined;
}
