import { mdxToMdast } from 'satteri';
import { findMixedWord } from '../gate/find-mixed-word.ts';
import { toPosition } from '../position.ts';
import { pass, refuse } from '../problem.ts';
import type { Finding, Step } from '../problem.ts';
import { says } from './body-messages.ts';
import { BodyReader } from './body-reader.ts';
import type { SourceNode } from './body-reader.ts';
import { explainBodyError } from './explain-body-error.ts';
import type { ParsedBody } from './parsed-body.ts';

/** More of one of these signs than an honest text holds makes the parser slow: 60,000 braces take it five seconds. */
const mostSigns = 1_000;
const signs = ['{', '}', '<', '&', '[', ']', '*', '_', '`', '~', '|', '!', '>', '\\', '#'];

function findTooMany(text: string): Finding[] {
  return signs.flatMap((sign) => {
    const count = text.split(sign).length - 1;
    if (count <= mostSigns) return [];
    const message = says.signs(sign, count, mostSigns);
    return [{ rule: 'body', message, ...toPosition(text, text.indexOf(sign)) }];
  });
}

function parseTree(text: string): SourceNode | Finding[] {
  try {
    return mdxToMdast(text) as SourceNode;
  } catch (error) {
    return explainBodyError(error, text);
  }
}

/**
 * Last steps: the body is parsed once, as data, by the parser of Astro's own
 * MDX; its tree is judged, and what is allowed becomes the domain's `Body`.
 * @param firstLine line of the file on which the body begins
 */
export function parseBody(path: string, body: string, firstLine: number): Step<ParsedBody> {
  // Empty lines before the body make the parser count as the file does.
  const text = '\n'.repeat(firstLine - 1) + body;
  const tooMany = findTooMany(text);
  if (tooMany.length > 0) return refuse(path, tooMany);
  const tree = parseTree(text);
  if (Array.isArray(tree)) return refuse(path, tree);
  const reader = new BodyReader(text);
  const blocks = reader.toBlocks(tree.children ?? [], 0);
  const mixed = findMixedWord(text);
  const findings = [
    ...reader.findings,
    ...(mixed === undefined
      ? []
      : [{ rule: 'mixed-alphabets', message: mixed.message, ...toPosition(text, mixed.offset) }]),
  ];
  if (findings.length > 0) return refuse(path, findings);
  const { quotes, entries, links, headings } = reader;
  return pass({ blocks, text: body, line: firstLine, quotes, entries, links, headings });
}
