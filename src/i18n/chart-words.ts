import type { Explanation, MarkedEventType } from '../domain/entry.ts';
import type { CountedWord } from './plural.ts';

/** Words of the pages "Evening by evening" and "Explanations"; `{…}` is filled in at build. */
export interface GridWords {
  /** The row of links between the charts. */
  readonly ways: {
    readonly label: string;
    readonly timeline: string;
    readonly evenings: string;
    readonly reasons: string;
  };
  /** How the keys work; shown once the island has started. */
  readonly keys: string;
  readonly legend: string;
  readonly eventTypes: { readonly [type in MarkedEventType]: string };
  readonly eventTypesPlural: { readonly [type in MarkedEventType]: string };
  readonly evenings: {
    readonly title: string;
    readonly summary: string;
    /** `{outages}`, `{timed}`. */
    readonly sentence: string;
    /** `{known}`, `{evening}`. */
    readonly sentenceOfBeginnings: string;
    /** `{weekdays}`, `{count}`. */
    readonly weekdaySentence: string;
    readonly weekdayEmpty: string;
    readonly empty: string;
    /** After "of". */
    readonly ofOutages: CountedWord;
    readonly timed: CountedWord;
    readonly ofKnown: CountedWord;
    readonly began: CountedWord;
    readonly byDate: string;
    readonly byWeekday: string;
    readonly untimed: string;
    readonly untimedNote: string;
    readonly localTime: string;
    readonly day: string;
    readonly weekday: string;
    readonly events: string;
    readonly hours: string;
    /** Monday first. */
    readonly weekdays: readonly [string, string, string, string, string, string, string];
    /** "from 20:00, end unknown"; `{hours}`. */
    readonly since: string;
    readonly until: string;
    readonly hoursUnknown: string;
    readonly legend: {
      readonly whole: string;
      readonly gap: string;
      readonly unsure: string;
      readonly about: string;
      readonly open: string;
      readonly block: string;
    };
    readonly rate: {
      readonly title: string;
      /** `{type}`, `{events}`. */
      readonly events: string;
      /** `{certain}`, `{possible}`, `{none}`. */
      readonly beside: string;
      /** `{same}`. */
      readonly sameDay: string;
      /** `{days}`, `{share}`, `{affected}`. */
      readonly otherDays: string;
      readonly ofDays: CountedWord;
      readonly days: CountedWord;
      /** `{fewest}`: too few for a share. */
      readonly few: string;
      /** `{type}`. */
      readonly none: string;
      /** `{count}` whose day is not known. */
      readonly undated: string;
      readonly verdicts: { readonly [verdict in 'certain' | 'possible' | 'none']: string };
      readonly ruleTitle: string;
      /** `{from}` and `{to}`: the days that were counted. */
      readonly rule: readonly string[];
    };
  };
  readonly reasons: {
    readonly title: string;
    readonly summary: string;
    /** `{statements}`, `{bodies}`, `{years}`, `{most}`, `{times}`. */
    readonly sentence: string;
    readonly empty: string;
    readonly statements: CountedWord;
    readonly bodies: CountedWord;
    readonly times: CountedWord;
    readonly chart: string;
    readonly state: string;
    readonly others: string;
    readonly year: string;
    /** One letter or sign for each. */
    readonly letters: { readonly [explanation in Explanation]: string };
    readonly ring: string;
    readonly band: string;
    readonly repeats: string;
    readonly contradicts: string;
    readonly goesOn: string;
    readonly quotes: string;
    readonly noQuote: string;
    readonly rule: string;
  };
}
