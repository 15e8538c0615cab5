/**
 * Kazakh Cyrillic letters and how they are written in the alphabet of 2021.
 *
 * The 31 letters are those of the draft that the National Commission was shown on 28 January 2021
 * (https://primeminister.kz/en/news/a-mamin-kazak-tili-alipbiin-latyn-grafikasyna-koshiru-zhonindegi-ulttyk-komissiya-otyrysyn-otkizdi-280941),
 * with the one change of the draft decree of 21 April 2021, ñ for ŋ
 * (https://ru.ult.kz/2021/04/22/predstavlena-novaya-versiya-latinskogo-alfavita). They are the letters that Unicode's
 * CLDR gives for kk-Latn.
 *
 * ё ю я ц ч щ э have no letter of their own in the draft. Each is spelt sound by sound, as when the draft was presented
 * (https://m.sports.ru/tribuna/blogs/kzstories/2883175.html); see docs/decisions/012-latin-edition.md for what was left
 * aside. The hard and the soft sign are not written.
 */
const alphabet = [
  'а a',
  'ә ä',
  'б b',
  'в v',
  'г g',
  'ғ ğ',
  'д d',
  'е e',
  'ё io',
  'ж j',
  'з z',
  'и i',
  'й i',
  'к k',
  'қ q',
  'л l',
  'м m',
  'н n',
  'ң ñ',
  'о o',
  'ө ö',
  'п p',
  'р r',
  'с s',
  'т t',
  'у u',
  'ұ ū',
  'ү ü',
  'ф f',
  'х h',
  'һ h',
  'ц ts',
  'ч tş',
  'ш ş',
  'щ şş',
  'ъ',
  'ы y',
  'і ı',
  'ь',
  'э e',
  'ю iu',
  'я ia',
] as const;

/** Small Cyrillic letters and what is written for them, in small letters. */
export const latinByCyrillic: ReadonlyMap<string, string> = new Map(
  alphabet.map((line) => {
    const [cyrillic = '', latin = ''] = line.split(' ');
    return [cyrillic, latin];
  }),
);

const cyrillicLetter = /\p{Script=Cyrillic}/gu;

/**
 * Kazakh text in the Latin alphabet of 2021: «Қазақстан» → "Qazaqstan". Letter by letter, so that each word can be read
 * back; everything that is no letter of the Kazakh Cyrillic alphabet stays as it is, Latin words included. A letter that
 * becomes two is a capital throughout only in a word of capitals: «Юрий» → "İurii", «АЭС-ЦЕНТР» → "AES-TSENTR".
 */
export function toLatin(text: string): string {
  return text.normalize('NFC').replace(cyrillicLetter, (letter, at: number, whole: string) => {
    const latin = latinByCyrillic.get(letter.toLowerCase());
    if (latin === undefined) return letter;
    if (!isCapital(letter)) return latin;
    return isAmongCapitals(whole, at)
      ? Array.from(latin, toCapital).join('')
      : toCapital(latin.charAt(0)) + latin.slice(1);
  });
}

function isCapital(letter: string): boolean {
  return /\p{Lu}/u.test(letter);
}

/** Whether the next letter of the word is a capital or, at its end, the one before. */
function isAmongCapitals(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return isCapital(/\p{L}/u.test(next) ? next : text.charAt(at - 1));
}

/** Kazakh has two: ı with I, and i with İ. */
function toCapital(letter: string): string {
  return letter === 'i' ? 'İ' : letter.toUpperCase();
}
