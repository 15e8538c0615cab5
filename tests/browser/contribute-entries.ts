import type { Draft } from '../../src/contribute/draft.ts';
import type { Language } from '../../src/domain/language.ts';

/** What a newcomer writes. */
interface Entry {
  readonly sound: Draft;
  /** Ten answers that are wrong, each named with its question. */
  readonly faults: readonly (readonly [name: string, value: string])[];
}

const common = { date: '2018-05-10', sourceDate: '2018-05-11' } as const;

/** An entry in each language, by the names of the questions. */
export const entries: { readonly [language in Language]: Entry } = {
  kk: {
    sound: {
      ...{ ...common, kind: 'statement', title: 'Министр іркілісті техникалық ақау деп атады: сынақ' },
      summary: 'Министр кешкі іркілістің себебі техникалық ақау екенін айтты. Бұл – сынақ жазба.',
      ...{ actors: 'Дәурен Абаев', role: 'министр', explanations: 'technical-fault', services: 'Telegram' },
      ...{
        places: 'Қазақстан',
        source: 'https://example.org/kk/1.html',
        sourceTitle: 'Сынақ',
        sourcePublisher: 'Example',
      },
      quote: 'Бұл – жай ғана техникалық ақау, сынақ үшін жазылды',
      ...{ voice: 'direct', body: 'Сұраққа ол қысқа жауап берді.\n\n{1+1} <b>*жай сөз*</b>', author: 'Айгүл' },
    },
    faults: [
      ['date', 'кеше'],
      ['title', 'Министр cөйледі'],
      ['summary', 'Нөмірі: +7 701 123 45 67'],
      ['actors', 'Белгісіз Біреу'],
      ['services', 'Атлас'],
      ['places', 'Атлантида'],
      ['source', 'газет'],
      ['sourceDate', '2018-02-30'],
      ['quote', 'Бұл – […] ақау'],
      ['author', 'a'.repeat(90)],
    ],
  },
  ru: {
    sound: {
      ...{ ...common, kind: 'outage', title: 'Вечером в Алматы не открывались мессенджеры: проверка' },
      summary: 'Вечером 10 мая в Алматы пользователи сообщали, что мессенджеры не открываются. Это проверка.',
      ...{ type: 'unknown', extent: 'service', starts: '2018-05-10 20:00', ends: '2018-05-10 22:00' },
      ...{ evidence: 'media', evidenceBy: 'Власть', services: 'Telegram', places: 'Алматы' },
      ...{ source: 'https://example.org/ru/1.html', sourceTitle: 'Проверка', sourcePublisher: 'Example' },
      ...{ body: 'Причина не названа.', author: 'Читатель' },
    },
    faults: [
      ['date', '2099-01-01'],
      ['title', 'Вечером не открывались мессенджеры.'],
      ['summary', 'а'.repeat(421)],
      ['starts', '25:00'],
      ['ends', 'вечером'],
      ['evidenceBy', 'Никто Неизвестный'],
      ['places', 'Атлантида'],
      ['source', 'https://user:word@example.org/'],
      ['sourceArchive', 'архив'],
      ['body', 'Пишите: somebody@example.org'],
    ],
  },
  en: {
    sound: {
      ...{ ...common, kind: 'ruling', title: 'A court in Astana decided on a site: a trial entry' },
      summary: 'On 10 May 2018 a court in Astana decided on access to a site. This is a trial entry.',
      ...{ court: 'Yesil District Court of Astana', outcome: 'access was restricted', places: 'Astana' },
      ...{
        services: 'Telegram',
        source: 'https://example.org/en/1.html',
        sourceTitle: 'A trial',
        sourcePublisher: 'Example',
      },
      ...{ quote: 'The court decided to restrict access to it', voice: 'document', quoteLanguage: 'en' },
      ...{ body: 'import of services was not named.\n\n<Quote id="x" />', author: 'A reader' },
    },
    faults: [
      ['date', '2018-13-01'],
      ['title', 'The сourt decided'],
      ['summary', 'Суд в Астане ограничил доступ к сайту'],
      ['court', 'Dauren Abayev'],
      ['applicant', 'Nobody Known'],
      ['services', 'Atlas'],
      ['places', 'Atlantis'],
      ['source', 'a newspaper'],
      ['quote', 'The court … decided'],
      ['body', 'a\u200bb'],
    ],
  },
};
