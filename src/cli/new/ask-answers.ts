import type { Draft } from '../../contribute/draft.ts';
import {
  fieldNames,
  fieldOf,
  fieldsOf,
  groupNames,
  groups,
  isEntryKind,
  isRequired,
  toFieldName,
} from '../../contribute/fields.ts';
import { placesOf } from '../../contribute/group-answers.ts';
import type { Field, FieldName, GroupName } from '../../contribute/fields.ts';
import { findName, findSource, isNamedById, namesOf, suggestNames } from '../../contribute/find-name.ts';
import { fillWords, formatDraftProblem } from '../../contribute/format-problem.ts';
import { judgeAnswer } from '../../contribute/judge-answer.ts';
import { judgeDraft } from '../../contribute/judge-draft.ts';
import type { JudgeOptions } from '../../contribute/judge-draft.ts';
import type { Known } from '../../contribute/known.ts';
import { toLines } from '../../contribute/normalize-draft.ts';
import type { Language } from '../../domain/language.ts';
import { choicesOf } from '../../i18n/contribute-choices.ts';
import { groupWords } from '../../i18n/contribute-group-words.ts';
import { contributeWordsIn, questionWords } from '../../i18n/contribute-words.ts';
import type { Terminal } from './terminal.ts';

/** Thrown when the input ends before all is answered. */
export class BrokenOff extends Error {}

export interface AskOptions extends JudgeOptions {
  readonly language: Language;
  readonly known: Known;
  /** Told of each answer, so that nothing is lost. */
  readonly keep: (draft: Draft) => void;
}

type Answers = { [name in FieldName]?: string };

const newNames: Readonly<Partial<Record<string, readonly FieldName[]>>> = {
  actors: ['newActorType', 'newActorKk', 'newActorRu', 'newActorEn'],
  services: ['newServiceType', 'newServiceKk', 'newServiceRu', 'newServiceEn'],
};
const ofNewNames = new Set(Object.values(newNames).flatMap((names) => names ?? []));
const groupOfHead: ReadonlyMap<string, GroupName> = new Map(groupNames.map((group) => [groups[group].names[0], group]));
const firstIsAsked: ReadonlySet<GroupName> = new Set(['source', 'quote']);
const yes = /^(?:и|иә|д|да|y|yes)$/i;

/** A question that is answered by the place of a source. */
function isSourcePlace({ question }: Field): boolean {
  return question === 'quoteSource' || question === 'relationSource';
}

/** A text whose lines are paragraphs. */
function isParagraphs({ question }: Field): boolean {
  return question === 'body' || question === 'translationBody';
}

/** A text that has more than one line. */
function isOfLines(field: Field): boolean {
  return isParagraphs(field) || field.question === 'translationQuotes';
}

/** Asks one question after the other, says at once what is wrong, and asks again. */
class Asker {
  readonly #terminal: Terminal;
  readonly #options: AskOptions;
  readonly #answers: Answers;
  readonly #words;

  constructor(terminal: Terminal, options: AskOptions, answers: Answers) {
    this.#terminal = terminal;
    this.#options = options;
    this.#answers = answers;
    this.#words = contributeWordsIn(options.language);
  }

  async askAll(): Promise<Draft> {
    await this.#askUnlessThere('kind');
    const { kind } = this.#answers;
    if (!isEntryKind(kind)) throw new Error('The kind was judged and is none.');
    for (const field of fieldsOf(kind)) if (await this.#isAsked(field)) await this.#askUnlessThere(field.name);
    for (;;) {
      const { problems } = judgeDraft(this.#answers, this.#options.known, this.#options);
      if (problems.length === 0) return this.#answers;
      for (const problem of problems) {
        this.#terminal.say(`! ${formatDraftProblem(problem, this.#words)}`);
        await this.#ask(problem.field);
      }
    }
  }

  /** Questions about a new name are asked when one comes, and those of a group only when it has begun. */
  async #isAsked({ name, question, place }: Field): Promise<boolean> {
    const { actors = '' } = this.#answers;
    if (ofNewNames.has(name)) return false;
    const head = groupOfHead.get(question);
    if (head !== undefined) return (place === 1 && firstIsAsked.has(head)) || this.#isWanted(head, place);
    const group = groupNames.find((one) => (groups[one].names as readonly string[]).includes(question));
    if (group !== undefined) return this.#isAskedIn(group, { name, question, place });
    if (question === 'translator') return this.#has('translation', 1);
    return name !== 'role' || (actors !== '' && actors !== '?');
  }

  #has(group: GroupName, place: number): boolean {
    return (this.#answers[toFieldName(groups[group].names[0], place)] ?? '') !== '';
  }

  /** Asks whether there is one more of a group; a draft that is taken up again can say so itself. */
  async #isWanted(group: GroupName, place: number): Promise<boolean> {
    if (this.#has(group, place)) return true;
    if (place > 1 && !this.#has(group, place - 1)) return false;
    const said = await this.#line(`\n${groupWords[this.#options.language].askMore[group]} `);
    return yes.test(said.trim());
  }

  #isAskedIn(group: GroupName, { question, place }: Pick<Field, 'name' | 'question' | 'place'>): boolean {
    const { known } = this.#options;
    if (group === 'source') {
      const source = this.#answers[toFieldName('source', place)] ?? '';
      return (place === 1 || source !== '') && findSource(known.sources, source) === undefined;
    }
    if (!this.#has(group, place)) return false;
    if (question === 'quoteSource') return this.#has('source', 2);
    if (question === 'relationSource') return this.#answers[toFieldName('relation', place)] === 'led-to';
    if (question === 'translationQuotes') return this.#has('quote', 1);
    const language = this.#answers[toFieldName('quoteLanguage', place)] ?? '';
    return question !== 'quoteTranslation' || (language !== '' && language !== this.#answers.language);
  }

  async #askUnlessThere(name: FieldName): Promise<void> {
    if (this.#answers[name] === undefined || this.#judge(name) !== undefined) await this.#ask(name);
  }

  async #ask(name: FieldName): Promise<void> {
    const field = fieldOf(name);
    for (;;) {
      const answer = await this.#read(field);
      this.#answers[name] = answer;
      this.#options.keep(this.#answers);
      const problem = this.#judge(name);
      if (problem === undefined) return;
      this.#terminal.say(`! ${formatDraftProblem(problem, this.#words)} ${this.#words.terminal.again}`);
      if (problem.code === 'unknown-name' && (await this.#describe(field, problem.values.name ?? ''))) return;
    }
  }

  #judge(field: FieldName) {
    return judgeAnswer({ draft: this.#answers, field }, this.#options.known, this.#options);
  }

  /** Offers to describe a name that the archive does not have; true when it is described. */
  async #describe(field: Field, typed: string): Promise<boolean> {
    const names = 'register' in field ? newNames[field.register] : undefined;
    if (names === undefined || this.#answers[names[0] ?? 'kind'] !== undefined) return false;
    const said = await this.#line(`${fillWords(this.#words.terminal.describeNew, { name: typed })} `);
    if (!yes.test(said.trim())) return false;
    for (const name of names) await this.#ask(name);
    return this.#judge(field.name) === undefined;
  }

  async #line(prompt: string): Promise<string> {
    const line = await this.#terminal.readLine(prompt);
    if (line === undefined) throw new BrokenOff();
    return line;
  }

  #put({ name }: Field): void {
    const { label, hint } = questionWords(this.#words, name);
    const { kind } = this.#answers;
    const optional = isEntryKind(kind) && !isRequired(fieldOf(name), kind) ? ` (${this.#words.terminal.optional})` : '';
    this.#terminal.say(`\n${label}${optional}${hint === undefined ? '' : `\n  ${hint}`}`);
  }

  async #read(field: Field): Promise<string> {
    this.#put(field);
    switch (field.type) {
      case 'choice':
      case 'choices':
        return this.#readChoice(field);
      case 'date':
        return this.#readDate(field);
      case 'names':
      case 'text':
        return field.type === 'names' || isOfLines(field) ? this.#readLines(field) : (await this.#line('> ')).trim();
      case 'name':
        return this.#readName(field);
      case 'line':
      case 'moment':
      case 'address':
        return (await this.#line('> ')).trim();
    }
  }

  async #readChoice(field: Field): Promise<string> {
    const { terminal } = this.#words;
    const choices = isSourcePlace(field) ? this.#sources() : choicesOf(field, this.#options.language);
    if (field.name === 'language') this.#sayDefault(choices);
    this.#terminal.say(choices.map(({ words }, index) => `  ${index + 1}. ${words}`).join('\n'));
    const line = await this.#line(`${field.type === 'choice' ? terminal.one : terminal.several} > `);
    if (field.name === 'language' && line.trim() === '') return this.#options.language;
    const chosen = field.type === 'choice' ? [line.trim()] : line.trim().split(/[\s,]+/);
    return chosen
      .filter((word) => word !== '')
      .map((word) => choices[Number(word) - 1]?.value ?? choices.find(({ words }) => words === word)?.value ?? word)
      .join('\n');
  }

  /** The sources given so far, by their places. */
  #sources(): ReturnType<typeof choicesOf> {
    return placesOf(this.#answers, 'source').map((place) => {
      const value = String(place);
      return { value, words: this.#answers[toFieldName('source', place)] ?? value };
    });
  }

  #sayDefault(choices: ReturnType<typeof choicesOf>): void {
    const { language } = this.#options;
    const own = choices.find(({ value }) => value === language)?.words ?? language;
    this.#terminal.say(`  ${fillWords(groupWords[language].languageByDefault, { language: own })}`);
  }

  /** "?" leaves out the day, "?" once more the month. */
  async #readDate(field: Field): Promise<string> {
    const { terminal } = this.#words;
    if (field.name !== 'date') return (await this.#line('> ')).trim();
    const day = (await this.#line(`${terminal.dayUnknown} > `)).trim();
    if (day !== '?') return day;
    const month = (await this.#line(`${terminal.monthUnknown} > `)).trim();
    return month === '?' ? (await this.#line(`${terminal.yearNeeded} > `)).trim() : month;
  }

  async #readName(field: Field): Promise<string> {
    this.#suggestFor(field);
    const name = (await this.#line('> ')).trim();
    this.#terminal.suggest = () => [];
    this.#showAlike(field, name);
    return name;
  }

  async #readLines(field: Field): Promise<string> {
    this.#suggestFor(field);
    const lines: string[] = [];
    if (field.type === 'names') this.#terminal.say(`  ${this.#words.terminal.lines}`);
    for (let line = await this.#line('> '); line.trim() !== ''; line = await this.#line('> ')) {
      lines.push(line.trim());
      if (field.type === 'names') this.#showAlike(field, line.trim());
    }
    this.#terminal.suggest = () => [];
    return lines.join(isParagraphs(field) ? '\n\n' : '\n');
  }

  #suggestFor(field: Field): void {
    if (!('register' in field)) return;
    const { register } = field;
    const { known, language } = this.#options;
    this.#terminal.suggest = (typed) =>
      suggestNames(known, { register, typed, language }).map(({ id, name }) => (isNamedById(register) ? id : name));
  }

  /** Names that were perhaps meant, for a name that the archive does not have. */
  #showAlike(field: Field, typed: string): void {
    if (!('register' in field) || typed === '' || typed === '?') return;
    const { register } = field;
    const { known, language } = this.#options;
    const isKnown =
      register === 'sources'
        ? findSource(known.sources, typed) !== undefined
        : findName(namesOf(known, register), typed) !== undefined;
    const alike = isKnown ? [] : suggestNames(known, { register, typed, language });
    const shown = alike.map(({ id, name }) => (isNamedById(register) ? `${id} (${name})` : name));
    if (shown.length > 0) this.#terminal.say(`  ${this.#words.terminal.suggestions}: ${shown.join(' · ')}`);
  }
}

/**
 * Asks all that `draft` does not answer well.
 * @throws BrokenOff when the input ends before
 */
export function askAnswers(terminal: Terminal, draft: Draft, options: AskOptions): Promise<Draft> {
  const given = fieldNames.flatMap((name): [FieldName, string][] => {
    const answer = draft[name];
    return answer === undefined || toLines(answer).length === 0 ? [] : [[name, answer]];
  });
  return new Asker(terminal, options, Object.fromEntries(given)).askAll();
}
