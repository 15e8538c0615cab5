import { noChain } from './kazakh-chains.ts';
import type { Chain, ChainReader, Harmony, HarmonyCosts } from './kazakh-chains.ts';
import { consonant, lastSound, vowel } from './kazakh-sounds.ts';

/** A word taken apart: the stem as a dictionary has it, and what its endings cost if it is a noun or a verb. */
export interface StemReading {
  readonly stem: string;
  readonly noun: HarmonyCosts;
  readonly verb: HarmonyCosts;
  /** Cost of how the ending has changed the stem. */
  readonly change: number;
}

/** A stem as it stands before endings that change it, or before any. */
export interface StemShape {
  readonly shape: string;
  readonly before: 'any' | 'vowel' | 'у' | 'ып' | 'я and ю' | 'й' | 'ending';
  readonly change: number;
}

/** What reading a stem must know of the spelling it is written in. */
export interface StemSpelling {
  readonly readChain: ChainReader;
  readonly harmonyOf: (stem: string) => Harmony | undefined;
  /** ы and і in this spelling. */
  readonly narrowVowels: string;
}

const shortestStem = 2;
const vowels = /[аәеэёоөұүыіуиюя]/u;
const backVowels = /[аоұыяё]/u;
const frontVowels = /[әөүіеэ]/u;
const startsWithVowel = /^[аеыіиу]/u;
const startsWithYp = /^[ыіи]п/u;
const brokenCluster = /[^аәеэёоөұүыіиюя][^аәеэёоөұүыіуиюя]$/u;
const narrowLastVowel = /[^аәеэёоөұүыіиюя][ыіи][^аәеэёоөұүыіуиюя]$/u;
const doubledLast = /([бгклмнпрстф])\1$/u;
const singleLast = /[^бгклмнпрстф]([бгклмнпрстф])$/u;
/** Last consonants of loans that take і before consonants: факт – фактілер, диск – дискіге, митинг – митингіде. */
const heavyCluster = /(?:[кпф]т|[снрл]к|[нр]г)$/u;
const easedCluster = /(?:[кпф]т|[снрл]к|[нр]г)[іи]$/u;
/** Last consonants that a soft sign may have followed. */
const softened = /[лнрт]$/u;
const startsWithGlide = /^[яю]/u;
const surname = /(?:[ое]в|ин)$/u;
const womansSurname = /(?:[ое]в|ин)а$/u;
const voicing: readonly (readonly [string, string])[] = [
  ['ғ', 'қ'],
  ['г', 'к'],
  ['б', 'п'],
];
/** Cost of endings whose vowels do not go with the stem's, as in many loans. */
const disharmony = 0.5;
/** Cost of a vowel, a double letter or a woman's -a that is there in one form and not in another. */
const changedStem = 0.15;
const impossible: HarmonyCosts = { back: Infinity, front: Infinity };

/** Vowel harmony of a stem by its last vowel, or by a soft sign at its end; и and the -ов, -ев of names say nothing. */
export function harmonyOf(stem: string): Harmony | undefined {
  if (stem.endsWith('ь')) return 'front';
  for (let at = stem.length - (/[ое]в$/u.test(stem) ? 3 : 1); at >= 0; at -= 1) {
    const letter = stem.charAt(at);
    if (backVowels.test(letter)) return 'back';
    if (frontVowels.test(letter)) return 'front';
    if (letter === 'и') return undefined;
  }
  return undefined;
}

/** Least cost of two words' endings together: both with back or both with front vowels. */
export function commonCost(left: HarmonyCosts, right: HarmonyCosts): number {
  return Math.min(left.back + right.back, left.front + right.front);
}

function afterHarmony(costs: HarmonyCosts, harmony: Harmony | undefined): HarmonyCosts {
  if (harmony === undefined) return costs;
  return harmony === 'back'
    ? { back: costs.back, front: costs.front + disharmony }
    : { back: costs.back + disharmony, front: costs.front };
}

/** All ways to read a word as a stem with endings, the word without endings first. */
export function readStems(word: string, spelling: StemSpelling): readonly StemReading[] {
  const readings: StemReading[] = [];
  for (let cut = word.length; cut >= shortestStem; cut -= 1) {
    const shape = word.slice(0, cut);
    if (vowels.test(shape)) readings.push(...readShape(shape, word.slice(cut), spelling));
  }
  return readings;
}

function readShape(shape: string, remainder: string, spelling: StemSpelling): readonly StemReading[] {
  const harmony = spelling.harmonyOf(shape);
  const parts = [
    { stem: shape, rest: remainder, isVerb: false, sound: lastSound(shape), change: 0 },
    ...hiddenStems(shape, remainder, spelling.narrowVowels),
  ];
  return parts.map((part) => readingOf(part, spelling.readChain(part.rest, part.sound), harmony)).filter(isPossible);
}

function readingOf({ stem, isVerb, change }: StemPart, chain: Chain, harmony: Harmony | undefined): StemReading {
  return {
    stem,
    change,
    noun: isVerb ? impossible : afterHarmony(chain.noun, harmony),
    verb: afterHarmony(chain.verb, harmony),
  };
}

function isPossible({ noun, verb }: StemReading): boolean {
  return Math.min(noun.back, noun.front, verb.back, verb.front) < Infinity;
}

interface StemPart {
  readonly stem: string;
  readonly isVerb: boolean;
  readonly change: number;
}

interface HiddenStem extends StemPart {
  readonly rest: string;
  readonly sound: number;
}

/** Stems that an ending has changed. */
function hiddenStems(shape: string, rest: string, narrowVowels: string): readonly HiddenStem[] {
  return [
    ...(startsWithVowel.test(rest) ? stemsBeforeVowel(shape, rest, narrowVowels) : []),
    ...verbStems(shape, rest, narrowVowels),
    ...loanStems(shape, rest),
  ];
}

/** A last consonant has been voiced, or a narrow vowel or a soft sign dropped. */
function stemsBeforeVowel(shape: string, rest: string, narrowVowels: string): readonly HiddenStem[] {
  const last = shape.charAt(shape.length - 1);
  const head = shape.slice(0, -1);
  const stem = (stem: string, change: number): HiddenStem => ({ stem, rest, isVerb: false, sound: consonant, change });
  const isBroken = brokenCluster.test(shape) && shape.length > shortestStem;
  return [
    ...voicing.filter(([voiced]) => voiced === last).map(([, voiceless]) => stem(head + voiceless, 0)),
    ...(isBroken ? Array.from(narrowVowels, (narrow) => stem(head + narrow + last, changedStem)) : []),
    ...(softened.test(shape) ? [stem(`${shape}ь`, changedStem)] : []),
  ];
}

/** ы or і is lost before -у or written и with -й; п is у before -ып; й has melted into я or ю. */
function verbStems(shape: string, rest: string, narrowVowels: string): readonly HiddenStem[] {
  const last = shape.charAt(shape.length - 1);
  const head = shape.slice(0, -1);
  const stems: HiddenStem[] = [];
  const add = (stem: string, remainder = rest, sound = consonant): void => {
    stems.push({ stem, rest: remainder, isVerb: true, sound, change: 0 });
  };
  if (rest.startsWith('у')) for (const narrow of narrowVowels) add(shape + narrow);
  if (startsWithYp.test(rest) && last === 'у') add(`${head}п`);
  if (last === 'и') for (const narrow of narrowVowels) add(head + narrow, `й${rest}`, vowel);
  if (last === 'и' && startsWithGlide.test(rest)) add(shape, withoutGlide(rest));
  if (startsWithGlide.test(last)) add(`${head}й`, withoutGlide(last) + rest);
  return stems;
}

/** A double letter has become one, д been lost behind з, і been put behind two consonants, -а behind a surname. */
function loanStems(shape: string, rest: string): readonly HiddenStem[] {
  const head = shape.slice(0, -1);
  const stem = (stem: string): HiddenStem => ({
    stem,
    rest,
    isVerb: false,
    sound: lastSound(shape),
    change: changedStem,
  });
  return [
    ...(singleLast.test(shape) && rest !== '' ? [stem(shape + shape.slice(-1))] : []),
    ...(shape.endsWith('з') && rest !== '' ? [stem(`${shape}д`)] : []),
    ...(easedCluster.test(shape) || womansSurname.test(shape) ? [stem(head)] : []),
  ];
}

function withoutGlide(rest: string): string {
  return (rest.startsWith('я') ? 'а' : 'у') + rest.slice(1);
}

/** How the stem looks in a text, before one kind of ending and another. */
export function shapesOf(stem: string, narrowVowels: string): readonly StemShape[] {
  const easing = narrowVowels.slice(-1);
  const shapes: StemShape[] = [{ shape: stem, before: 'any', change: 0 }];
  const last = stem.charAt(stem.length - 1);
  const head = stem.slice(0, -1);
  for (const [voiced, voiceless] of voicing) {
    if (last === voiceless) shapes.push({ shape: head + voiced, before: 'vowel', change: 0 });
  }
  if (narrowLastVowel.test(stem) && stem.length > 3)
    shapes.push({ shape: stem.slice(0, -2) + last, before: 'vowel', change: changedStem });
  if (/[ыіи]$/u.test(stem) && head.length >= shortestStem) shapes.push({ shape: head, before: 'у', change: 0 });
  if (/[ыіи]$/u.test(stem) && head.length >= shortestStem) shapes.push({ shape: `${head}и`, before: 'й', change: 0 });
  if (last === 'п') shapes.push({ shape: `${head}у`, before: 'ып', change: 0 });
  if (last === 'й' || last === 'и') shapes.push({ shape: head, before: 'я and ю', change: 0 });
  if (last === 'и') shapes.push({ shape: stem, before: 'я and ю', change: 0 });
  if (last === 'ь') shapes.push({ shape: head, before: 'vowel', change: changedStem });
  if (doubledLast.test(stem)) shapes.push({ shape: head, before: 'ending', change: changedStem });
  if (stem.endsWith('зд')) shapes.push({ shape: head, before: 'ending', change: changedStem });
  if (heavyCluster.test(stem)) shapes.push({ shape: `${stem}${easing}`, before: 'any', change: changedStem });
  if (surname.test(stem)) shapes.push({ shape: `${stem}а`, before: 'any', change: changedStem });
  return shapes;
}

/** What the rest of a word, in native letters, costs after this shape of a stem; undefined when it cannot follow. */
export function readAfterShape(
  native: string,
  shape: StemShape,
  rest: string,
  spelling: StemSpelling,
): StemReading | undefined {
  const read = (remainder: string, sound: number, isVerb: boolean): StemReading | undefined => {
    const chain = spelling.readChain(remainder, sound);
    if (chain === noChain) return undefined;
    const reading = readingOf({ stem: native, isVerb, change: shape.change }, chain, spelling.harmonyOf(native));
    return isPossible(reading) ? reading : undefined;
  };
  switch (shape.before) {
    case 'any':
      return read(rest, lastSound(native), false);
    case 'vowel':
      return startsWithVowel.test(rest) ? read(rest, consonant, false) : undefined;
    case 'ending':
      return rest === '' ? undefined : read(rest, lastSound(native), false);
    case 'у':
      return rest.startsWith('у') ? read(rest, consonant, true) : undefined;
    case 'ып':
      return startsWithYp.test(rest) ? read(rest, consonant, true) : undefined;
    case 'й':
      return read(`й${rest}`, vowel, true);
    case 'я and ю':
      return startsWithGlide.test(rest) ? read(withoutGlide(rest), consonant, true) : undefined;
  }
}
