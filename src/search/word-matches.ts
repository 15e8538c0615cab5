/** In which texts a match counts: endings are read by the grammar of one language and say nothing in another's text. */
export type Scope = 'any' | 'kk' | 'ru' | 'en';

/** Beyond this distance two words are not taken for the same. */
const farthest = 1.1;

const scopes: readonly Scope[] = ['any', 'kk', 'ru', 'en'];

/**
 * The words of an index that a word of a query may mean, with the distance of each: 0 is the same word, about
 * 0.1 another spelling of it, from 0.3 on another form, from 0.6 on a typing error away. Only the least is kept.
 */
export class WordMatches {
  readonly #distances = new Map<number, Float64Array>();

  add(term: number, scope: Scope, distance: number): void {
    if (distance > farthest) return;
    let distances = this.#distances.get(term);
    if (distances === undefined) {
      distances = new Float64Array(scopes.length).fill(Infinity);
      this.#distances.set(term, distances);
    }
    const place = scopes.indexOf(scope);
    distances[place] = Math.min(distances[place] ?? Infinity, distance);
  }

  /** Distance of the best match in any language; infinite when there is none. */
  get least(): number {
    let least = Infinity;
    for (const distances of this.#distances.values()) least = Math.min(least, ...distances);
    return least;
  }

  /** Leaves only terms for which `isKept` says so, by their least distance. */
  keep(isKept: (term: number, distance: number) => boolean): void {
    for (const [term, distances] of this.#distances) {
      if (!isKept(term, Math.min(...distances))) this.#distances.delete(term);
    }
  }

  get size(): number {
    return this.#distances.size;
  }

  has(term: number): boolean {
    return this.#distances.has(term);
  }

  terms(): Iterable<number> {
    return this.#distances.keys();
  }

  /** Distance of a term in a text of this language (BCP 47 primary tag); in a text of another all grammars count. */
  distance(term: number, language: string): number {
    const distances = this.#distances.get(term);
    if (distances === undefined) return Infinity;
    const place = scopes.indexOf(language as Scope);
    return place < 1 ? Math.min(...distances) : Math.min(distances[0] ?? Infinity, distances[place] ?? Infinity);
  }
}
