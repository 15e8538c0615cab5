import type { Message } from './message.ts';

/** What `--fix` mends by itself. */
export interface FixDescription {
  readonly rule: string;
  readonly description: Message;
  readonly before: string;
  readonly after: string;
}

/** Each thing that is mended without a person, in the order in which the content guide lists them. */
export const fixes: readonly FixDescription[] = [
  {
    rule: 'characters',
    description: {
      kk: 'Көрінбейтін таңбалар – жұмсақ тасымал, ені нөлдік бос орын, сөз біріктіргіш – алынады.',
      ru: 'Невидимые знаки – мягкий перенос, пробел нулевой ширины, соединитель слов – убираются.',
      en: 'Signs that nobody sees, a soft hyphen, a zero width space or a word joiner, are removed.',
    },
    before: 'title: "A court\u200b bans the movement"',
    after: 'title: "A court bans the movement"',
  },
  {
    rule: 'characters',
    description: {
      kk: 'Сөздер арасындағы табуляция бос орынға айналады.',
      ru: 'Табуляция между словами становится пробелом.',
      en: 'A tab between words becomes a space.',
    },
    before: 'title: "A court\tbans the movement"',
    after: 'title: "A court bans the movement"',
  },
  {
    rule: 'normalization',
    description: {
      kk: 'Екі таңбамен жазылған әріп бір таңбаға, NFC қалыпты түріне келтіріледі.',
      ru: 'Буква из двух знаков становится одним, в нормальной форме NFC.',
      en: 'A letter written as two characters becomes one, in the normal form NFC.',
    },
    before: 'title: "Соты\u0438\u0306"',
    after: 'title: "Соты\u0439"',
  },
  {
    rule: 'yaml',
    description: {
      kk: 'Тырнақшасыз жазылған күн мен сағат тырнақшаға алынады.',
      ru: 'Дата и время без кавычек берутся в кавычки.',
      en: 'A date or a clock time without quotes is put in quotes.',
    },
    before: 'date: 2018-03-13',
    after: 'date: "2018-03-13"',
  },
  {
    rule: 'fields',
    description: {
      kk: 'Мәтін тұратын жердегі сан тырнақшаға алынады.',
      ru: 'Число на месте текста берётся в кавычки.',
      en: 'A number where words are to stand is put in quotes.',
    },
    before: 'caseNumber: 142',
    after: 'caseNumber: "142"',
  },
  {
    rule: 'body',
    description: {
      kk: 'Сан не белгі алдындағы «<» таңбасы «\\<» болады.',
      ru: 'Знак «<» перед цифрой или знаком становится «\\<».',
      en: 'The sign "<" before a digit or a sign becomes "\\<".',
    },
    before: 'Loss was <5 % then.',
    after: 'Loss was \\<5 % then.',
  },
  {
    rule: 'id-equals-file-name',
    description: {
      kk: 'Файл атына сәйкес емес id файл атымен алмастырылады.',
      ru: 'id, который не равен имени файла, заменяется именем файла.',
      en: 'An id that is not the name of its file becomes that name.',
    },
    before: '# dvk-ban.mdx\nid: dvk-bann',
    after: '# dvk-ban.mdx\nid: dvk-ban',
  },
  {
    rule: 'translation-is-not-stale',
    description: {
      kk: 'Аудармада «translates» жоқ болса, жазылады. Ескірген аудармада ол файлдың өзі бұйрықта аталғанда ғана жазылады: аударманы салыстырған адам соған кепіл.',
      ru: '«translates», которого в переводе нет, вписывается. У устаревшего перевода – только если сам файл назван в команде: за него ручается тот, кто сравнил.',
      en: 'A missing "translates" is written into a translation. In a stale one it is written only when the file itself is named in the command: whoever names it has compared the two.',
    },
    before: 'translator: Kidiris',
    after: "translates: 'b5d4045c3f46'\ntranslator: Kidiris",
  },
];
