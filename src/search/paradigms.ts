/**
 * What may stand before the endings: nothing before a `whole` word; nothing or a prefix before a `root`; before the
 * others a stem, which ends in a consonant if it is `closed`. `verb` and `root` may take -ся and -сь behind all.
 */
export type ParadigmKind = 'open' | 'closed' | 'verb' | 'root' | 'whole';

/** Endings of which one word may carry any; the beginning before them stays the same. */
export interface Paradigm {
  /** `*` at the end stands for any ending of a Russian adjective. */
  readonly endings: readonly string[];
  readonly kind: ParadigmKind;
  /** How much less likely than others it is that two words with these endings are forms of one. */
  readonly cost: number;
}

const adjectiveEndings = 'ый ой ая ое ые ого ому ым ом ою ую ых ыми ий яя ее ие его ему им ем ей ею юю их ими'.split(
  ' ',
);
const reflexiveEndings = ['ся', 'сь'];
const endsInVowel = /[аеиоуыэюя]$/u;
/** Endings whose paradigms are remembered before all are let go. */
const cacheLimit = 20_000;

/** Paradigms by ending, in one spelling. A set of paradigms is a list of bits. */
export class ParadigmTable {
  readonly longestEnding: number;
  readonly #paradigms: readonly Paradigm[];
  readonly #project: (native: string) => string;
  readonly #byEnding = new Map<string, Uint32Array>();
  readonly #known = new Map<string, Uint32Array>();
  readonly #adjective: ReadonlySet<string>;
  readonly #reflexive: readonly string[];
  readonly #byKind = new Map<ParadigmKind, Uint32Array>();

  constructor(paradigms: readonly Paradigm[], project: (native: string) => string) {
    this.#paradigms = paradigms;
    this.#project = project;
    this.#adjective = new Set(adjectiveEndings.map(project));
    this.#reflexive = [...new Set(reflexiveEndings.map(project))];
    let longest = 0;
    paradigms.forEach(({ endings, kind }, place) => {
      mark(this.#byKind, kind, place, paradigms.length);
      for (const ending of endings) {
        const projected = project(ending);
        longest = Math.max(longest, projected.length);
        mark(this.#byEnding, projected, place, paradigms.length);
      }
    });
    this.longestEnding = longest + 6;
  }

  /** Paradigms that have this ending after this stem; undefined when none has. */
  withEnding(ending: string, stem: string): Uint32Array | undefined {
    const found = this.#paradigmsOf(ending);
    const isClosed = !endsInVowel.test(stem);
    const kept = found.map((bits, at) => {
      const bitsOf = (kind: ParadigmKind): number => this.#byKind.get(kind)?.[at] ?? 0;
      if (stem === '') return bits & (bitsOf('root') | bitsOf('whole'));
      return bits & ~bitsOf('whole') & ~(isClosed ? 0 : bitsOf('closed'));
    });
    return kept.some((bits) => bits !== 0) ? kept : undefined;
  }

  /** Least cost of the paradigms in the set that have this ending too; infinite when none has. */
  commonCost(set: Uint32Array, ending: string): number {
    if (ending.length > this.longestEnding) return Infinity;
    const found = this.#paradigmsOf(ending);
    let best = Infinity;
    for (let at = 0; at < set.length; at += 1) {
      // Each turn takes the last bit off.
      for (let common = (set[at] ?? 0) & (found[at] ?? 0); common !== 0; common &= common - 1) {
        const place = at * 32 + 31 - Math.clz32(common & -common);
        best = Math.min(best, this.#paradigms[place]?.cost ?? Infinity);
      }
    }
    return best;
  }

  /** Endings of the paradigms in the set, with all endings of adjectives, without -ся. */
  endingsOf(set: Uint32Array): ReadonlySet<string> {
    const all = new Set<string>();
    this.#paradigms.forEach(({ endings }, place) => {
      if ((((set[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 0) return;
      for (const ending of endings) {
        if (!ending.endsWith('*')) all.add(this.#project(ending));
        else for (const adjective of adjectiveEndings) all.add(ending.slice(0, -1) + adjective);
      }
    });
    return all;
  }

  #paradigmsOf(ending: string): Uint32Array {
    const known = this.#known.get(ending);
    if (known !== undefined) return known;
    const found = new Uint32Array(Math.ceil(this.#paradigms.length / 32));
    this.#addPlain(found, ending);
    for (const reflexive of this.#reflexive) {
      if (!ending.endsWith(reflexive)) continue;
      this.#addPlain(found, ending.slice(0, -reflexive.length), 'verb');
      this.#addPlain(found, ending.slice(0, -reflexive.length), 'root');
    }
    if (this.#known.size >= cacheLimit) this.#known.clear();
    this.#known.set(ending, found);
    return found;
  }

  /** Adds the paradigms with this ending, as it stands or as that of an adjective; of one kind, if it is given. */
  #addPlain(found: Uint32Array, ending: string, kind?: ParadigmKind): void {
    const isOfKind = (bits: number, at: number): number =>
      kind === undefined ? bits : bits & (this.#byKind.get(kind)?.[at] ?? 0);
    const add = (key: string): void => {
      const bits = this.#byEnding.get(key);
      if (bits === undefined) return;
      for (let at = 0; at < found.length; at += 1) found[at] = (found[at] ?? 0) | isOfKind(bits[at] ?? 0, at);
    };
    add(ending);
    for (let length = 2; length <= Math.min(4, ending.length); length += 1) {
      if (this.#adjective.has(ending.slice(-length))) add(`${ending.slice(0, -length)}*`);
    }
  }
}

function mark<Key>(sets: Map<Key, Uint32Array>, key: Key, place: number, size: number): void {
  let bits = sets.get(key);
  if (bits === undefined) {
    bits = new Uint32Array(Math.ceil(size / 32));
    sets.set(key, bits);
  }
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}
