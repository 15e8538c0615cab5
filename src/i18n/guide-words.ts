import type { Language } from '../domain/language.ts';

/** Words around the rules in `docs/content-guide.md`, in Markdown. */
export interface GuideWords {
  readonly title: string;
  readonly introduction: string;
  readonly gateTitle: string;
  readonly gate: string;
  readonly checksTitle: string;
  readonly fixesTitle: string;
  readonly fixes: string;
  readonly before: string;
  readonly after: string;
  readonly refused: string;
  readonly accepted: string;
}

export const guideWords: { readonly [language in Language]: GuideWords } = {
  kk: {
    title: 'Мазмұн ережелері',
    introduction:
      '`npm run guide` ережелердің өзінен жасайды. `npm run check:content` шығарған әр хабар өз ережесін атайды; `npm run check:content -- --help` оның параметрлері мен шығу кодтарын айтады.',
    gateTitle: 'Қақпа',
    gate: 'Әр файл алдымен осы қадамдардан өтеді, осы ретпен; өтпеген файл одан әрі оқылмайды, ешқашан орындалмайды.',
    checksTitle: 'Тексерулер',
    fixesTitle: '`--fix` нені түзетеді',
    fixes:
      'Ештеңе жоғалмайтын және ештеңе айтылмайтын жерді ғана. Не өзгергені басып шығарылады; екінші рет іске қосқанда ештеңе өзгермейді. Өзгерген файлдың жол соңы LF болады.',
    before: 'Бұрын:',
    after: 'Кейін:',
    refused: 'Қабылданбайды:',
    accepted: 'Қабылданады:',
  },
  ru: {
    title: 'Правила содержания',
    introduction:
      'Сделано из самих правил командой `npm run guide`. Каждое сообщение `npm run check:content` называет своё правило; `npm run check:content -- --help` расскажет о параметрах и кодах выхода.',
    gateTitle: 'Ворота',
    gate: 'Сначала каждый файл проходит эти шаги, в этом порядке; файл, который не прошёл, дальше не читается и никогда не выполняется.',
    checksTitle: 'Проверки',
    fixesTitle: 'Что исправляет `--fix`',
    fixes:
      'Только то, при чём ничего не теряется и ничего не утверждается. Изменённое печатается; второй запуск не меняет ничего. Концы строк изменённого файла становятся LF.',
    before: 'Было:',
    after: 'Стало:',
    refused: 'Не принимается:',
    accepted: 'Принимается:',
  },
  en: {
    title: 'The rules of the content',
    introduction:
      'Made from the rules themselves by `npm run guide`. Each message of `npm run check:content` names its rule; `npm run check:content -- --help` tells its options and exit codes.',
    gateTitle: 'The gate',
    gate: 'Each file first passes these steps, in this order; a file that fails one is not read further, and is never run.',
    checksTitle: 'The checks',
    fixesTitle: 'What `--fix` mends',
    fixes:
      'Only where nothing is lost and nothing claimed. What was changed is printed; a second run changes nothing. Line ends of a file that is changed become LF.',
    before: 'Before:',
    after: 'After:',
    refused: 'Refused:',
    accepted: 'Accepted:',
  },
};
