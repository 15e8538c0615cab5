import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'zone-is-known';
const report = createErrorReport(name);

const zones = 'Asia/Almaty, Asia/Qyzylorda, Asia/Qostanay, Asia/Aqtobe, Asia/Aqtau, Asia/Atyrau';

const says = {
  unknown: (zone: string): Message => ({
    kk: `zone: IANA дерекқорында «${zone}» деген белдеу жоқ. Қазақстан белдеулері: ${zones}, Asia/Oral.`,
    ru: `zone: пояса «${zone}» нет в базе IANA. Пояса Казахстана: ${zones} и Asia/Oral.`,
    en: `zone: "${zone}" is no zone of the IANA database. Zones of Kazakhstan are ${zones} and Asia/Oral.`,
  }),
} satisfies Messages;

const known = new Map<string, boolean>();

/** Every zone of the IANA database that this Node knows, links included; each is looked up once. */
function isZone(zone: string): boolean {
  const before = known.get(zone);
  if (before !== undefined) return before;
  const found = findZone(zone);
  known.set(zone, found);
  return found;
}

function findZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}

export const zoneIsKnown: Check = {
  name,
  description: {
    kk: 'Жердің белдеуі IANA дерекқорында бар, себебі сағаттар сол арқылы UTC-ге аударылады.',
    ru: 'Часовой пояс места есть в базе IANA, потому что по нему время на часах переводится в UTC.',
    en: 'The zone of a place is one of the IANA database, since clock times are turned into UTC with it.',
  },
  check: ({ places }) =>
    places.flatMap((file) => {
      if (isZone(file.data.zone)) return [];
      return [report(file, { field: ['zone'] }, says.unknown(file.data.zone))];
    }),
  refused: 'zone: Asia/Astana',
  accepted: 'zone: Asia/Almaty',
};
