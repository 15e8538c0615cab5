import type { ActorType } from '../domain/actor.ts';
import type {
  Confidence,
  EntryKind,
  EvidenceKind,
  Explanation,
  Extent,
  KnowableField,
  OutageType,
  Recurrence,
  StatusStep,
} from '../domain/entry.ts';
import type { Language } from '../domain/language.ts';
import type { Voice } from '../domain/quote.ts';
import type { Direction, RelationKind } from '../domain/relation.ts';
import type { ServiceType } from '../domain/service.ts';
import type { Copy } from '../domain/source.ts';
import type { GridWords } from './chart-words.ts';
import type { CountedWord } from './plural.ts';
import type { TimelineChartWords } from './timeline-chart-words.ts';
import type { TimelineWords } from './timeline-words.ts';
import type { SearchHelpWords, SearchWords } from './search-words.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

/** Names of the fields that an entry can declare unknown, or that a reader sees as a label. */
export interface FieldWords extends Readonly<Record<KnowableField, string>> {
  readonly archivedUrl: string;
  readonly extent: string;
  readonly language: string;
  readonly publisher: string;
  readonly recurrence: string;
  readonly title: string;
  readonly type: string;
  readonly url: string;
}

/** Every word of the interface in one language. A missing one does not compile. */
export interface Words {
  /** How the language calls itself, and its short form in the switch. */
  readonly languageName: string;
  readonly languageShort: string;
  /** Names of the languages that quotes stand in. */
  readonly languageNames: { readonly [tag: string]: string };
  readonly siteName: string;
  /** Halves of the wordmark, before and after its cut. */
  readonly wordmark: readonly [string, string];
  readonly siteTitle: string;
  readonly siteSummary: string;
  /** The lede in pieces: the four marked words stand between the plain ones. */
  readonly lede: {
    readonly before: string;
    readonly said: string;
    readonly ruled: string;
    readonly reported: string;
    readonly measured: string;
    readonly between: readonly [string, string, string];
    readonly after: string;
  };
  readonly skipToContent: string;
  readonly navigation: {
    readonly label: string;
    readonly timeline: string;
    readonly chart: string;
    readonly search: string;
    readonly quotes: string;
    readonly actors: string;
    readonly services: string;
    readonly places: string;
    readonly threads: string;
    readonly sources: string;
    readonly about: string;
    readonly method: string;
    readonly languages: string;
    readonly sections: string;
  };
  readonly home: {
    readonly newestFirst: string;
    readonly oldestFirst: string;
    readonly yearsHeading: string;
    readonly kindsHeading: string;
    readonly moreOf: string;
    readonly stripTitle: string;
    readonly asOf: string;
  };
  readonly counted: {
    readonly entries: CountedWord;
    readonly quotes: CountedWord;
    readonly sources: CountedWord;
    readonly threads: CountedWord;
    readonly actors: CountedWord;
  };
  readonly kinds: { readonly [kind in EntryKind]: string };
  readonly kindsPlural: { readonly [kind in EntryKind]: string };
  readonly kindSummaries: { readonly [kind in EntryKind]: string };
  readonly legend: {
    readonly statement: string;
    readonly ruling: string;
    readonly measure: string;
    readonly outage: string;
    readonly event: string;
    readonly uncertain: string;
  };
  readonly explanations: { readonly [explanation in Explanation]: string };
  readonly outageTypes: { readonly [type in OutageType]: string };
  readonly extents: { readonly [extent in Extent]: string };
  readonly evidenceKinds: { readonly [kind in EvidenceKind]: string };
  readonly statusSteps: { readonly [step in StatusStep]: string };
  readonly recurrences: { readonly [every in Recurrence['every']]: string };
  readonly actorTypes: { readonly [type in ActorType]: string };
  readonly serviceTypes: { readonly [type in ServiceType]: string };
  readonly voices: { readonly [voice in Voice]: string };
  readonly copies: { readonly [copy in Copy]: string };
  readonly relations: { readonly [kind in RelationKind]: { readonly [direction in Direction]: string } };
  readonly confidences: { readonly [confidence in Confidence]: { readonly name: string; readonly meaning: string } };
  readonly fields: FieldWords;
  readonly ledger: {
    readonly title: string;
    readonly said: string;
    readonly ruled: string;
    readonly reported: string;
    readonly measured: string;
    readonly noData: string;
  };
  readonly entry: {
    readonly quotes: string;
    readonly relations: string;
    readonly sources: string;
    readonly facts: string;
    readonly people: string;
    readonly places: string;
    readonly threads: string;
    readonly unknown: string;
    readonly otherDates: string;
    readonly otherDate: string;
    readonly confidence: string;
    readonly author: string;
    readonly translator: string;
    readonly inferredFrom: string;
    readonly previous: string;
    readonly next: string;
    readonly notTranslated: string;
    readonly stale: string;
    readonly localTime: string;
  };
  readonly quote: {
    readonly verified: string;
    readonly unverified: string;
    readonly translationOurs: string;
    readonly asReportedBy: string;
    readonly speakerUnnamed: string;
    readonly permalink: string;
    readonly source: string;
  };
  readonly source: {
    readonly original: string;
    readonly open: string;
    readonly archived: string;
    readonly noArchive: string;
    readonly untitled: string;
    readonly noAddress: string;
    readonly usedBy: string;
    readonly dateUnknown: string;
    readonly publisherUnknown: string;
  };
  readonly actor: {
    readonly roles: string;
    readonly said: string;
    readonly saidOf: string;
    readonly aliases: string;
    readonly entries: string;
    readonly noQuotes: string;
    readonly otherVoices: string;
  };
  readonly thread: { readonly missing: string; readonly order: string; readonly entries: string };
  readonly quotesPage: { readonly title: string; readonly summary: string; readonly years: string };
  readonly timeline: TimelineWords;
  readonly chart: TimelineChartWords;
  readonly grids: GridWords;
  readonly search: SearchWords;
  readonly searchHelp: SearchHelpWords;
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
  readonly footer: {
    readonly licence: string;
    readonly repository: string;
    readonly contact: string;
    readonly noRepository: string;
    readonly noContact: string;
  };
}

const words: { readonly [language in Language]: Words } = { kk, ru, en };

export function wordsIn(language: Language): Words {
  return words[language];
}
