import { languages } from '../domain/language.ts';
import { answersAt, placesOf } from './group-answers.ts';
import { toLines } from './normalize-draft.ts';
import type { ResolvedDraft } from './to-entry-fields.ts';
import type { PlainFields } from './write-yaml.ts';

/** One quote of a draft. */
export interface DraftQuote {
  /** Its place among the answers, 1 and more. */
  readonly place: number;
  /** `words`, `words-2` */
  readonly id: string;
  readonly exact: string;
  readonly voice: string;
  readonly language: string;
  /** Id of its source. */
  readonly source: string | undefined;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  /** Its translation into the language of the entry. */
  readonly translation: string | undefined;
}

/** The quotes of a draft in their order. */
export function toQuotes({ draft, sources }: Pick<ResolvedDraft, 'draft' | 'sources'>): DraftQuote[] {
  return placesOf(draft, 'quote')
    .map((place) => ({ place, answers: answersAt(draft, 'quote', place) }))
    .filter(({ answers }) => answers.quote !== undefined)
    .map(({ place, answers }, index) => ({
      place,
      id: index === 0 ? 'words' : `words-${index + 1}`,
      exact: answers.quote ?? '',
      voice: answers.voice ?? 'direct',
      language: answers.quoteLanguage ?? draft.language ?? '',
      source: sources.get(Number(answers.quoteSource ?? 1))?.id,
      prefix: answers.quotePrefix,
      suffix: answers.quoteSuffix,
      translation: answers.quoteTranslation,
    }));
}

/** The quotes that have to be translated into a language. */
export function quotesToTranslate(quotes: readonly DraftQuote[], language: string | undefined): DraftQuote[] {
  return quotes.filter((quote) => quote.language.split('-')[0] !== language);
}

const spokenBySpeaker = new Set(['direct', 'paraphrase', 'document']);

/** The quotes as the file of the entry holds them. */
export function toQuoteFields(resolved: ResolvedDraft): PlainFields[] {
  const { draft, kind, ids } = resolved;
  return toQuotes(resolved).map(({ id, exact, voice, language, source, prefix, suffix, translation }) => {
    const speaker = kind === 'statement' && spokenBySpeaker.has(voice) ? ids.get('actors')?.[0] : undefined;
    const translations =
      translation === undefined
        ? {}
        : { translations: { [draft.language ?? '']: { text: translation, by: draft.author } } };
    return { id, speaker, voice, language, source, exact, prefix, suffix, ...translations };
  });
}

/** A text of the entry in another language. */
export interface DraftTranslation {
  readonly place: number;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  /** By the ids of the quotes. */
  readonly quotes: { readonly [id: string]: string };
  readonly body: string | undefined;
  readonly translator: string;
}

/** The translations of a draft that say their language. */
export function toTranslations(resolved: Pick<ResolvedDraft, 'draft' | 'sources'>): DraftTranslation[] {
  const { draft } = resolved;
  const quotes = toQuotes(resolved);
  return placesOf(draft, 'translation').flatMap((place): DraftTranslation[] => {
    const answers = answersAt(draft, 'translation', place);
    const language = languages.find((one) => one === answers.translation);
    if (language === undefined) return [];
    const lines = toLines(answers.translationQuotes);
    const own = quotesToTranslate(quotes, language).flatMap(({ id }, index): [string, string][] => {
      const line = lines[index];
      return line === undefined ? [] : [[id, line]];
    });
    return [
      {
        place,
        language,
        title: answers.translationTitle ?? '',
        summary: answers.translationSummary ?? '',
        quotes: Object.fromEntries(own),
        body: answers.translationBody,
        translator: draft.translator ?? draft.author ?? '',
      },
    ];
  });
}
