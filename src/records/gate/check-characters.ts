import { toPosition } from '../position.ts';
import { pass, refuse } from '../problem.ts';
import type { Step } from '../problem.ts';
import { findOddCharacters } from './find-odd-characters.ts';

/** Third step: nothing in the file that a reviewer could not see. */
export function checkCharacters(path: string, text: string): Step<string> {
  const findings = findOddCharacters(text).map(({ rule, message, offset, mend }) => {
    const place = toPosition(text, offset);
    return { rule, message, ...place, ...(mend === undefined ? {} : { mend: { ...place, ...mend } }) };
  });
  return findings.length > 0 ? refuse(path, findings) : pass(text);
}
