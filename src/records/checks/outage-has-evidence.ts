import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';
import type { Messages } from '../message.ts';

const name = 'outage-has-evidence';
const report = createErrorReport(name);

const says = {
  none: {
    kk: 'evidence: іркілісті кім байқағаны айтылмаған. «kind» (users, media, measurement не official) мен «source» бар тармақ қосыңыз.',
    ru: 'evidence: не сказано, кто заметил сбой. Добавьте пункт с «kind» (users, media, measurement или official) и «source».',
    en: 'evidence: nothing says who noticed the outage. Add an item with "kind" (users, media, measurement or official) and "source".',
  },
} satisfies Messages;

export const outageHasEvidence: Check = {
  name,
  description: {
    kk: 'Іркіліс мұрағатқа біреу байқағаны үшін кіреді: қолданушылар, БАҚ, шенеуніктер не аспап.',
    ru: 'Сбой попал в архив, потому что его кто-то заметил: пользователи, СМИ, чиновники или прибор.',
    en: 'An outage is in the archive because somebody noticed it: users, media, officials or an instrument.',
  },
  check: ({ entries }) =>
    entries.flatMap((file) => {
      const { data } = file;
      if (data.kind !== 'outage' || data.evidence.length > 0 || data.unknown.includes('evidence')) return [];
      return [report(file, { key: ['evidence'] }, says.none)];
    }),
  refused: 'kind: outage\nevidence: []',
  accepted: 'kind: outage\nevidence: [{ kind: users, source: azattyq-2018 }]',
};
