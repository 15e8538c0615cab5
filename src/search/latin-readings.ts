/** A Cyrillic skeleton that Latin letters may stand for; `distance` grows with each reading that is not the usual one. */
export interface LatinReading {
  readonly skeleton: string;
  readonly distance: number;
}

/** What Latin letters stand for, as Cyrillic skeletons, the usual reading first. */
export type LatinLetters = ReadonlyMap<string, readonly string[]>;

const longestSpelling = 4;
const mostReadings = 64;
const unusual = 0.06;
const latinOnly = /^[a-z\u00DF-\u024F\u1E00-\u1EFF]+$/u;

/** True for words that a Latin keyboard wrote. */
export function isLatinWord(native: string): boolean {
  return latinOnly.test(native);
}

/** The letters from lines in which the Latin ones stand first, and then what they stand for, parted by spaces. */
export function createLatinLetters(lines: readonly string[]): LatinLetters {
  return new Map(
    lines.map((line) => {
      const [latin = '', ...skeletons] = line.split(' ');
      return [latin, skeletons];
    }),
  );
}

/**
 * The Cyrillic skeletons that a Latin word may stand for and that `isBeginning` finds in the vocabulary as far as
 * they go, the likeliest first. Skeletons are cut short neither here nor there: a word's ending may be unknown.
 */
export function readLatin(
  word: string,
  letters: LatinLetters,
  isPossible: (beginning: string) => boolean,
): readonly LatinReading[] {
  const at: LatinReading[][] = Array.from({ length: word.length + 1 }, () => []);
  at[0] = [{ skeleton: '', distance: 0 }];
  for (let start = 0; start < word.length; start += 1) {
    const here = likeliest(at[start] ?? []).filter(({ skeleton }) => isPossible(skeleton));
    for (let length = 1; length <= longestSpelling && start + length <= word.length; length += 1) {
      const choices = choicesFor(word.slice(start, start + length), start + length === word.length, letters);
      for (const reading of here) at[start + length]?.push(...follow(reading, choices));
    }
  }
  return likeliest(at[word.length] ?? []);
}

function choicesFor(spelling: string, isEnd: boolean, letters: LatinLetters): readonly string[] {
  const choices = letters.get(spelling) ?? [];
  /* -y and -i at the end also write -ый and -ий. */
  return isEnd && (spelling === 'y' || spelling === 'i') ? [...choices, 'ии'] : choices;
}

function follow(reading: LatinReading, choices: readonly string[]): readonly LatinReading[] {
  return choices.map((choice, rank) => ({
    skeleton: reading.skeleton + choice,
    distance: reading.distance + (rank === 0 ? 0 : unusual),
  }));
}

/** Each skeleton once, at its least distance, and no more of them than can be looked up in a moment. */
function likeliest(all: readonly LatinReading[]): readonly LatinReading[] {
  const best = new Map<string, LatinReading>();
  for (const reading of all) {
    const known = best.get(reading.skeleton);
    if (known === undefined || reading.distance < known.distance) best.set(reading.skeleton, reading);
  }
  return [...best.values()].sort((left, right) => left.distance - right.distance).slice(0, mostReadings);
}
