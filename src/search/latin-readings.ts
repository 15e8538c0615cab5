/** A Cyrillic skeleton that Latin letters may stand for; `distance` grows with each reading that is not the usual one. */
export interface LatinReading {
  readonly skeleton: string;
  readonly distance: number;
}

/**
 * What Latin letters stand for, as Cyrillic skeletons, the usual reading first. It gathers the Kazakh alphabet of
 * January 2021 (ä ğ ı ñ ö ş ū ü), BGN/PCGN romanisation of Kazakh and Russian (zh kh ts ch sh shch y yu ya ye),
 * ISO 9 and GOST 7.79 (ž č š c j h x), and the ways in which people chat (q, w, j, x, 'oe', 'ng', 'iy').
 */
const readings: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'a а',
    'b б',
    'c тс к с',
    'd д',
    'e е',
    'f ф',
    'g г',
    'h х',
    'i и',
    'j ж и',
    'k к',
    'l л',
    'm м',
    'n н',
    'o о',
    'p п',
    'q к',
    'r р',
    's с',
    't т',
    'u у иу',
    'v в у',
    'w у в',
    'x х кс',
    'y и у',
    'z з',
    'ä а',
    'á а',
    'ğ г',
    'ǵ г',
    'ı и',
    'í и',
    'ï и',
    'ī и',
    'ñ н',
    'ń н',
    'ŋ н',
    'ö о',
    'ó о',
    'ş ш',
    'š ш',
    'ş ш',
    'ū у',
    'ü у',
    'ú у',
    'ŭ у',
    'ý у и',
    'ç ч',
    'č ч',
    'ž ж',
    'é е',
    'è е',
    'ë е ио',
    'ẹ е',
    'ŝ ш',
    'â иа',
    'û иу',
    'þ ш',
    'shch ш шч',
    'sch ш сч',
    'šč ш',
    'sh ш сх',
    'ch ч сх',
    'zh ж зх',
    'kh х кх к',
    'gh г гх',
    'tc тс тк',
    'tz тс тз',
    'ng нг н',
    'oe о ое',
    'ae а ае',
    'ue у уе',
    'ee ее и',
    'oo оо у',
    'ck к',
    'ph ф',
    'ye ие е',
    'je ие е же',
    'ie ие е',
    'yo ио е',
    'jo ио е жо',
    'io ио е',
    'ia иа ииа',
    'ja иа ииа жа',
    'ya иа ииа',
    'iu иу ииу',
    'yu иу ииу',
    'ju иу жу',
    'iy ии и',
    'yy ии и',
    'ij ии и',
    'yj ии и',
    'ii ии и',
    'yi ии и',
  ].map((line) => {
    const [latin = '', ...skeletons] = line.split(' ');
    return [latin, skeletons];
  }),
);

const longestSpelling = 4;
const mostReadings = 64;
const unusual = 0.06;
const latinOnly = /^[a-z\u00DF-\u024F\u1E00-\u1EFF]+$/u;

/** True for words that a Latin keyboard wrote. */
export function isLatinWord(native: string): boolean {
  return latinOnly.test(native);
}

/**
 * The Cyrillic skeletons that a Latin word may stand for and that `isBeginning` finds in the vocabulary as far as
 * they go, the likeliest first. Skeletons are cut short neither here nor there: a word's ending may be unknown.
 */
export function readLatin(word: string, isPossible: (beginning: string) => boolean): readonly LatinReading[] {
  const at: LatinReading[][] = Array.from({ length: word.length + 1 }, () => []);
  at[0] = [{ skeleton: '', distance: 0 }];
  for (let start = 0; start < word.length; start += 1) {
    const here = likeliest(at[start] ?? []).filter(({ skeleton }) => isPossible(skeleton));
    for (let length = 1; length <= longestSpelling && start + length <= word.length; length += 1) {
      const choices = choicesFor(word.slice(start, start + length), start + length === word.length);
      for (const reading of here) at[start + length]?.push(...follow(reading, choices));
    }
  }
  return likeliest(at[word.length] ?? []);
}

function choicesFor(spelling: string, isEnd: boolean): readonly string[] {
  const choices = readings.get(spelling) ?? [];
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
