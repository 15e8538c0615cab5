import type { Draft, DraftProblem } from './draft.ts';
import { toFieldName } from './fields.ts';
import { answersAt, placesOf } from './group-answers.ts';
import { findSource } from './find-name.ts';
import type { Known } from './known.ts';
import { sourceAnswer } from './source-answers.ts';
import type { SourceAnswer } from './source-answers.ts';

/** The sources of a draft by their places, 1 and more. */
export interface FoundSources {
  readonly sources: ReadonlyMap<number, SourceAnswer>;
  readonly problems: readonly DraftProblem[];
}

/** Finds each source of the draft in the archive, or describes it; one that is named twice is a problem. */
export function findSources(draft: Draft, known: Known): FoundSources {
  const sources = new Map<number, SourceAnswer>();
  const problems: DraftProblem[] = [];
  const described = [...known.sources];
  for (const place of placesOf(draft, 'source')) {
    const field = toFieldName('source', place);
    const answers = answersAt(draft, 'source', place);
    if (answers.source === undefined) {
      // The first is asked for in any case.
      if (place > 1) problems.push({ field, code: 'missing', values: {} });
      continue;
    }
    const languages = { language: draft.language, quoteLanguage: place === 1 ? draft.quoteLanguage : undefined };
    const isTwice = answers.source !== '?' && findSource(described.slice(known.sources.length), answers.source);
    const found = sourceAnswer({ ...languages, ...answers }, { ...known, sources: described });
    if ('code' in found) problems.push({ ...found, field: toFieldName(found.field, place) });
    else if (isTwice || [...sources.values()].some(({ id }) => id === found.id)) {
      problems.push({ field, code: 'list-names-each-once', values: {} });
    } else {
      sources.set(place, found);
      if (found.known !== undefined) described.push(found.known);
    }
  }
  return { sources, problems };
}
