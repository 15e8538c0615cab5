import type { Check } from '../check.ts';
import type { Language } from '../../domain/language.ts';
import type { Problem } from '../problem.ts';
import type { FileOf } from '../records.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'translation-has-lead';
const report = createErrorReport(name);

const says = {
  none: (id: string): Message => ({
    kk: `Аударылатын «${id}.mdx» файлы жоқ. Файлды өзі аударған файлдың атымен атаңыз.`,
    ru: `Нет файла «${id}.mdx», который переводится. Назовите файл по тому, который он переводит.`,
    en: `There is no "${id}.mdx" to be translated. Name the file after the one it translates.`,
  }),
  sameLanguage: (id: string, language: Language): Message => ({
    kk: `«${id}.mdx» файлының өзі «${language}» тілінде жазылған. Бұл файлды алып тастаңыз не екеуінің бірінің тілін түзетіңіз.`,
    ru: `«${id}.mdx» сам написан на «${language}». Уберите этот файл или исправьте язык одного из двух.`,
    en: `"${id}.mdx" is itself written in "${language}". Remove this file, or correct the language of one of the two.`,
  }),
} satisfies Messages;

type Translation = FileOf<unknown> & { readonly language: Language };
type Lead = FileOf<{ readonly language: Language }>;

function checkTranslation(file: Translation, lead: Lead | undefined, isRefused: boolean): Problem[] {
  if (lead === undefined) {
    return isRefused ? [] : [report(file, { field: [] }, says.none(file.id))];
  }
  if (lead.data.language !== file.language) return [];
  return [report(file, { field: [] }, says.sameLanguage(file.id, file.language))];
}

export const translationHasLead: Check = {
  name,
  description: {
    kk: 'Аударма өзі аударған файлдың қасында тұрады және басқа тілде болады.',
    ru: 'Перевод лежит рядом с файлом, который переводит, и написан на другом языке.',
    en: 'A translation stands beside the file that it translates, and is in another language.',
  },
  check: ({ entryTranslations, threadTranslations, entryById, threadById, refused }) => [
    ...entryTranslations.flatMap((file) => checkTranslation(file, entryById.get(file.id), refused.has(file.id))),
    ...threadTranslations.flatMap((file) => checkTranslation(file, threadById.get(file.id), refused.has(file.id))),
  ],
  refused: '# dvk-ban.mdx says "language: kk", and beside it stands dvk-ban.kk.mdx',
  accepted: '# dvk-ban.mdx says "language: kk", and beside it stands dvk-ban.ru.mdx',
};
