import { createSubstitutes } from './substitutes.ts';

/**
 * What is left of a Cyrillic letter when all spellings of the word in use are to fall together: Kazakh letters and
 * their Russian substitutes, the four letters that Latin writers put down as i or y, е and э, ш and щ; ю, я and ц as
 * the two sounds they stand for; the hard and the soft sign as nothing.
 */
const cyrillicSkeleton = createSubstitutes('әа ғг ґг ёе эе єе йи ыи іи їи қк ңн өо ұу үу ўу һх цтс щш ъ ь юиу яиа');

/**
 * The key under which the words of an index are sorted and looked up. Letter by letter, so that the skeleton of a
 * beginning is the beginning of the skeleton. Takes a word as `foldNativeWord` or `toNativeWord` gives it.
 */
export function skeletonOf(word: string): string {
  let skeleton = '';
  for (const letter of word) skeleton += cyrillicSkeleton.get(letter) ?? letter;
  return skeleton;
}

/**
 * How many letters of the word have a skeleton of this length together, with the signs that follow them; undefined
 * when it ends inside a letter.
 */
export function lengthOfSkeleton(word: string, length: number): number | undefined {
  let projected = 0;
  let at = 0;
  for (; at < word.length && projected < length; at += 1) projected += skeletonOf(word.charAt(at)).length;
  while (at < word.length && skeletonOf(word.charAt(at)) === '') at += 1;
  return projected === length ? at : undefined;
}
