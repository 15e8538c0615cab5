import type { Actor, ActorType } from '../../src/domain/actor.ts';
import type {
  Entry,
  Event,
  MarkedEventType,
  Outage,
  Participant,
  Recurrence,
  Statement,
} from '../../src/domain/entry.ts';
import type { LocalMoment } from '../../src/domain/edtf-date.ts';
import { parseEdtf } from '../../src/domain/parse-edtf.ts';
import type { Place } from '../../src/domain/place.ts';
import type { Quote } from '../../src/domain/quote.ts';
import type { Source } from '../../src/domain/source.ts';

const names = (name: string) => ({ kk: name, ru: name, en: name });

/** A place by its zone, `Asia/Almaty`. */
export function place(zone: string): Place {
  return { id: zone.toLowerCase().replace('/', '-'), names: names(zone), aliases: [], zone };
}

export function actor(id: string, type: ActorType = 'person'): Actor {
  return { id, type, names: names(id), aliases: [] };
}

export function participant(who: Actor, organization?: Actor): Participant {
  return { actor: who, role: undefined, organization };
}

function core(id: string, date: string) {
  return {
    id,
    date: parseEdtf(date),
    otherDates: [],
    language: 'en',
    texts: { en: { language: 'en', title: id, summary: id, body: [], translator: undefined, isStale: false } },
    places: [place('Asia/Almaty')],
    services: [],
    operators: [],
    participants: [],
    quotes: [],
    sources: [],
    relations: [],
    confidence: 'high',
    inferredFrom: undefined,
    author: 'Kidiris',
    unknown: [],
    covers: [],
    updates: [],
  } satisfies Partial<Entry>;
}

/** `2018-03-13T20:30`, or `~2018-03-13T20:30` for a moment given roughly. */
function moments(texts: readonly string[]): readonly LocalMoment[] {
  return texts.map((text) => ({
    at: text.replace('~', ''),
    isApproximate: text.startsWith('~'),
    source: 'newspaper',
  }));
}

interface OutageDraft {
  readonly id?: string;
  readonly date: string;
  readonly starts?: readonly string[];
  readonly ends?: readonly string[];
  readonly recurrence?: Recurrence;
  readonly zone?: string;
}

export function outage({ id, date, starts = [], ends = [], recurrence, zone = 'Asia/Almaty' }: OutageDraft): Outage {
  return {
    ...core(id ?? `outage-${date}`, date),
    kind: 'outage',
    places: [place(zone)],
    starts: moments(starts),
    ends: moments(ends),
    recurrence,
    type: 'unknown',
    extent: 'unknown',
    evidence: [],
  };
}

export const everyEvening: Recurrence = { every: 'evening', from: '20:00', to: '22:00', isApproximate: true };

export function event(date: string, eventType: MarkedEventType | undefined = 'protest', id = `event-${date}`): Event {
  return { ...core(id, date), kind: 'event', eventType };
}

interface StatementDraft extends Partial<Pick<Statement, 'explanations' | 'participants'>> {
  readonly id?: string;
  readonly date: string;
}

export function statement({
  id,
  date,
  explanations = ['technical-fault'],
  participants = [],
}: StatementDraft): Statement {
  return {
    ...core(id ?? `statement-${date}`, date),
    kind: 'statement',
    occasion: undefined,
    explanations,
    participants,
  };
}

const newspaper: Source = {
  id: 'newspaper',
  publisher: 'Newspaper',
  owner: 'newspaper',
  language: 'en',
  title: undefined,
  date: undefined,
  url: undefined,
  copy: 'original',
  originalPublisher: undefined,
  archivedUrl: undefined,
  capture: undefined,
  unknown: [],
};

/** The statement with a quote of each speaker, in the speaker's own words unless `voice` says otherwise. */
export function withQuotes(of: Statement, speakers: readonly Actor[], voice: Quote['voice'] = 'direct'): Statement {
  const quotes: Quote[] = [];
  const quoted = { ...of, quotes };
  quotes.push(
    ...speakers.map((speaker, index) => ({
      id: `q${index}`,
      entry: quoted,
      speaker,
      voice,
      language: 'en',
      exact: speaker.id,
      prefix: undefined,
      suffix: undefined,
      source: newspaper,
      translations: [],
      verified: undefined,
    })),
  );
  return quoted;
}

/** The first statement with a relation to the second, and the generated other side. */
export function relate(from: Statement, kind: 'repeats' | 'contradicts' | 'answers', to: Statement): Statement[] {
  const relation = { kind, why: undefined, source: undefined };
  const first: Statement = { ...from, relations: [...from.relations, { ...relation, direction: 'written', to }] };
  const second: Statement = { ...to, relations: [...to.relations, { ...relation, direction: 'inverse', to: from }] };
  return [first, second];
}
