const latinLetters: Readonly<Record<string, string>> = {
  ...{ а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i' },
  ...{ к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u' },
  ...{ ұ: 'u', ү: 'u', ф: 'f', х: 'kh', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', і: 'i' },
  ...{ ь: '', э: 'e', ю: 'yu', я: 'ya', ı: 'i' },
};

/** Windows keeps these names for devices. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Words as a part of an id: small Latin letters, digits and single hyphens, at most so many words and letters; may be empty. */
export function toSlug(text: string, mostWords = 6, longest = 60): string {
  let latin = '';
  for (const letter of text.toLowerCase()) latin += latinLetters[letter] ?? letter;
  const words =
    latin
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, mostWords).join('-').slice(0, longest).replace(/-$/, '');
}

/** The id itself, or with the first number that makes it free. */
export function toFreeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate) && !deviceName.test(candidate)) return candidate;
  }
}
