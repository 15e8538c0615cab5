import type { Actor } from '../../domain/actor.ts';
import type { Entry } from '../../domain/entry.ts';

function toOwnActors(entry: Entry): readonly (Actor | undefined)[] {
  switch (entry.kind) {
    case 'ruling':
      return [entry.court, entry.applicant, entry.respondent];
    case 'outage':
      return entry.evidence.map(({ by }) => by);
    case 'statement':
    case 'measure':
    case 'event':
      return [];
  }
}

/** Everybody an entry names as taking part, each once: participants, operators, the sides of a ruling, witnesses, speakers. */
export function toActorsOf(entry: Entry): readonly Actor[] {
  const actors = [
    ...entry.participants.map(({ actor }) => actor),
    ...entry.operators,
    ...toOwnActors(entry),
    ...entry.quotes.map(({ speaker }) => speaker),
  ];
  return [...new Set(actors.filter((actor) => actor !== undefined))];
}
