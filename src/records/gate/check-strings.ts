import type { FieldPath, FieldPlaces } from '../field-places.ts';
import { prefixMessage } from '../message.ts';
import type { Message } from '../message.ts';
import { pass, refuse } from '../problem.ts';
import type { Finding, Step } from '../problem.ts';
import { formatPath } from './explain-issue.ts';
import { findMixedWord } from './find-mixed-word.ts';
import { findOddCharacters } from './find-odd-characters.ts';
import type { PlainValue } from './parse-yaml.ts';

/** Words that stand as others printed them: a brand may mix alphabets, and a quote is never edited. */
const asPrinted = new Set([
  'exact',
  'prefix',
  'suffix',
  'aliases',
  'publisher',
  'owner',
  'originalPublisher',
  'url',
  'archivedUrl',
]);

function isAsPrinted(path: FieldPath, room: string): boolean {
  if (path.some((step) => asPrinted.has(String(step)))) return true;
  return path.at(-1) === 'title' && (room === 'sources' || path[0] === 'sources');
}

interface Strings {
  readonly path: string;
  readonly value: PlainValue;
  readonly places: FieldPlaces;
  /** True when the text wrote characters by their numbers, which no earlier step has seen. */
  readonly hasEscapes: boolean;
  readonly room: string;
}

function checkString(text: string, path: FieldPath, strings: Strings): Finding[] {
  const found: Finding[] = [];
  const say = (rule: string, message: Message): void => {
    found.push({ rule, message: prefixMessage(formatPath(path), message), ...strings.places.ofValue(path) });
  };
  if (strings.hasEscapes) for (const { rule, message } of findOddCharacters(text)) say(rule, message);
  const mixed = isAsPrinted(path, strings.room) ? undefined : findMixedWord(text);
  if (mixed !== undefined) say('mixed-alphabets', mixed.message);
  return found;
}

function walk(value: PlainValue, path: FieldPath, strings: Strings, findings: Finding[]): void {
  if (typeof value === 'string') findings.push(...checkString(value, path, strings));
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) walk(item, [...path, index], strings, findings);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) walk(item, [...path, key], strings, findings);
  }
}

/** Seventh step: the characters of each value once more, since an escape such as "\u202e" is a sign only after parsing. */
export function checkStrings(strings: Strings): Step<PlainValue> {
  const findings: Finding[] = [];
  walk(strings.value, [], strings, findings);
  return findings.length > 0 ? refuse(strings.path, findings) : pass(strings.value);
}
