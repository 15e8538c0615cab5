import { stringify } from 'yaml';
import { templateFile } from '../../contribute/forge-links.ts';
import type { IssueTemplate } from '../../contribute/forge-links.ts';
import { fields, isRequired } from '../../contribute/fields.ts';
import type { Field } from '../../contribute/fields.ts';
import type { Language } from '../../domain/language.ts';
import { languages } from '../../domain/language.ts';
import { choicesOf, issueFields } from '../../i18n/contribute-choices.ts';
import type { IssueWords } from '../../i18n/contribute-words.ts';
import { contributeWordsIn } from '../../i18n/contribute-words.ts';
import { wordsIn } from '../../i18n/words.ts';

/** A form of an issue, as the forge reads it. */
interface IssueForm {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: readonly object[];
}

function note(value: string): object {
  return { type: 'markdown', attributes: { value } };
}

function ask(type: 'input' | 'textarea', id: string, label: string, isNeeded: boolean, description?: string): object {
  return {
    type,
    id,
    attributes: { label, ...(description === undefined ? {} : { description }) },
    validations: { required: isNeeded },
  };
}

function toQuestion(field: Field, language: Language): object {
  const { label, hint } = contributeWordsIn(language).questions[field.question];
  const isNeeded = isRequired(field, 'event');
  const choices = choicesOf(field, language).map(({ words }) => words);
  if (choices.length === 0) {
    const type = field.type === 'text' || field.type === 'names' ? 'textarea' : 'input';
    return ask(type, field.name, label, isNeeded, hint);
  }
  const attributes = { label, ...(hint === undefined ? {} : { description: hint }), options: choices };
  const isSeveral = field.type === 'choices' ? { multiple: true } : {};
  return {
    type: 'dropdown',
    id: field.name,
    attributes: { ...attributes, ...isSeveral },
    validations: { required: isNeeded },
  };
}

function toName(name: string, language: Language): string {
  return `${name} (${wordsIn(language).languageName})`;
}

function createNewEntry(language: Language, { newEntry, safety }: IssueWords): IssueForm {
  const questions = fields.filter(({ name }) => issueFields.has(name)).map((field) => toQuestion(field, language));
  return {
    name: toName(newEntry.name, language),
    description: newEntry.description,
    labels: ['new-entry'],
    body: [note(`${newEntry.intro}\n\n${safety}`), ...questions],
  };
}

function createCorrection(language: Language, { correction, safety }: IssueWords): IssueForm {
  return {
    name: toName(correction.name, language),
    description: correction.description,
    labels: ['correction'],
    body: [
      note(safety),
      ask('input', 'entry', correction.entry, true),
      ask('input', 'quote', correction.quote, false),
      ask('textarea', 'wrong', correction.wrong, true),
      ask('textarea', 'right', correction.right, true),
      ask('textarea', 'source', correction.source, true),
    ],
  };
}

function createBrokenLink(language: Language, { link }: IssueWords): IssueForm {
  return {
    name: toName(link.name, language),
    description: link.description,
    labels: ['broken-link'],
    body: [
      ask('input', 'address', link.address, true),
      ask('input', 'entry', link.where, true),
      ask('input', 'copy', link.copy, false),
    ],
  };
}

function createTranslation(language: Language, { translation, safety }: IssueWords): IssueForm {
  const options = languages.map((other) => wordsIn(other).languageName);
  return {
    name: toName(translation.name, language),
    description: translation.description,
    labels: ['translation'],
    body: [
      note(safety),
      ask('input', 'entry', translation.entry, true),
      {
        type: 'dropdown',
        id: 'language',
        attributes: { label: translation.language, options },
        validations: { required: true },
      },
      ask('input', 'title', translation.title, true),
      ask('textarea', 'summary', translation.summary, true),
      ask('textarea', 'text', translation.text, false),
      ask('textarea', 'quotes', translation.quotes, false),
      ask('input', 'translator', translation.translator, true),
    ],
  };
}

const makers: { readonly [template in IssueTemplate]: (language: Language, words: IssueWords) => IssueForm } = {
  'new-entry': createNewEntry,
  correction: createCorrection,
  'broken-link': createBrokenLink,
  translation: createTranslation,
};

/** Folder of the forms, below the repository. */
export const issueFormFolder = '.github/ISSUE_TEMPLATE';

/** Every form of an issue in each language, by its path; made from the questions of the archive's own form. */
export function createIssueForms(): ReadonlyMap<string, string> {
  return new Map(
    (Object.keys(makers) as IssueTemplate[]).flatMap((template) =>
      languages.map((language): [string, string] => {
        const form = makers[template](language, contributeWordsIn(language).issue);
        const text = `# Made by "npm run issue-forms" from src/i18n/contribute/${language}.ts.\n${stringify(form, { lineWidth: 0 })}`;
        return [`${issueFormFolder}/${templateFile(template, language)}`, text];
      }),
    ),
  );
}
