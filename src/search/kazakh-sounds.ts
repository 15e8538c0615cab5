/** Sets of sounds that the choice of a Kazakh ending asks about, as bits. */
export const vowel = 1;
const glide = 2;
const liquid = 4;
const nasal = 8;
const sibilant = 16;
const voiceless = 32;
/** Last consonants of loans, which people treat as voiced in writing and as voiceless in speech. */
const loaned = 64;

export const consonant = glide | liquid | nasal | sibilant | voiceless | loaned;
export const anySound = vowel | consonant;
export const anyNasal = nasal;

const sounds: ReadonlyMap<string, number> = new Map(
  (
    [
      ['аәеэёоөұүыія', vowel],
      ['ию', vowel | glide],
      ['у', vowel | glide],
      ['рй', glide],
      ['л', liquid],
      ['мнң', nasal],
      ['зж', sibilant],
      ['птккқсшщцчфхһ', voiceless],
      ['бвгғд', loaned],
    ] as const
  ).flatMap(([letters, sound]) => Array.from(letters, (letter) => [letter, sound] as const)),
);

/** The sound at the end of a stem or an ending, by its last letter; a soft sign is passed over. */
export function lastSound(word: string): number {
  for (let at = word.length - 1; at >= 0; at -= 1) {
    const sound = sounds.get(word.charAt(at));
    if (sound !== undefined) return sound;
  }
  return anySound;
}

/** First consonants of endings and the sounds they stand after. */
export const assimilation: Readonly<Record<string, readonly (readonly [letter: string, after: number])[]>> = {
  D: [
    ['д', anySound & ~voiceless],
    ['т', voiceless | loaned],
  ],
  L: [
    ['л', vowel | glide],
    ['д', liquid | nasal | sibilant | loaned],
    ['т', voiceless | loaned],
  ],
  N: [
    ['н', vowel | nasal],
    ['д', glide | liquid | sibilant | loaned],
    ['т', voiceless | loaned],
  ],
  C: [
    ['н', vowel],
    ['д', glide | liquid | nasal | sibilant | loaned],
    ['т', voiceless | loaned],
  ],
  M: [
    ['м', vowel | glide | liquid],
    ['б', nasal | sibilant | loaned],
    ['п', voiceless | loaned],
  ],
  K: [
    ['м', vowel | glide | liquid | nasal],
    ['б', sibilant | loaned],
    ['п', voiceless | loaned],
  ],
};
