import type { Message } from '../message.ts';

const border =
  /[\p{Script=Latin}\p{Script=Greek}]\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*[\p{Script=Latin}\p{Script=Greek}]|\p{Script=Latin}\p{M}*\p{Script=Greek}|\p{Script=Greek}\p{M}*\p{Script=Latin}/u;

export interface MixedWord {
  readonly offset: number;
  readonly word: string;
  readonly message: Message;
}

/**
 * The first word that mixes the letters of two alphabets, as in "Қазaқстан"
 * with a Latin "a": it looks right and is never found. «Telegram-ға» is two
 * words joined by a hyphen.
 */
export function findMixedWord(text: string): MixedWord | undefined {
  const match = border.exec(text);
  if (match === null) return undefined;
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(0, match.index))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]*/u.exec(text.slice(match.index))?.[0] ?? '';
  const word = before + after;
  return { offset: match.index - before.length, word, message: explain(word) };
}

/** The letters of the alphabet that has fewer in the word, each once: most probably they are the wrong ones. */
function findRare(word: string): { letters: string; isLatin: boolean } {
  const latin = word.match(/\p{Script=Latin}/gu) ?? [];
  const others = word.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu) ?? [];
  const isLatin = latin.length <= others.length;
  return { letters: [...new Set(isLatin ? latin : others)].map((letter) => `"${letter}"`).join(', '), isLatin };
}

function explain(word: string): Message {
  const { letters, isLatin } = findRare(word);
  return {
    kk: `«${word}» сөзінде екі әліпби араласқан: ${letters} – ${isLatin ? 'латын әрпі' : 'латын әрпі емес'}, сондықтан іздеу оны таппайды. Сөзді бір пернетақтада қайта теріңіз не екі бөлігінің арасына дефис қойыңыз.`,
    ru: `В слове «${word}» смешаны алфавиты: ${letters} – ${isLatin ? 'латиница' : 'не латиница'}, и поиск его не найдёт. Наберите слово заново в одной раскладке или поставьте дефис между его частями.`,
    en: `The word "${word}" mixes alphabets: ${letters} is ${isLatin ? 'Latin' : 'not Latin'}, so search would not find it. Type the word anew on one keyboard, or put a hyphen between the two parts.`,
  };
}
