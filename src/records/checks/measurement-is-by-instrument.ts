import type { Check } from '../check.ts';
import type { ActorType } from '../../domain/actor.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'measurement-is-by-instrument';
const report = createErrorReport(name);

const says = {
  noInstrument: (name: string, id: string, type: string): Message => ({
    kk: `${name}: «${id}» түрі – «${type}», оның өлшеу аспабы жоқ. Кім өлшегенін «by» астында атаңыз не түрін «media», «official» не «users» деп жазыңыз.`,
    ru: `${name}: «${id}» относится к типу «${type}» и приборов не держит. Назовите в «by», кто измерил, или напишите вид «media», «official» или «users».`,
    en: `${name}: "${id}" is of the type "${type}" and runs no instrument. Name who measured under "by", or write the kind "media", "official" or "users".`,
  }),
} satisfies Messages;

const withInstruments: ReadonlySet<ActorType> = new Set([
  'monitor',
  'platform',
  'company',
  'operator',
  'rights-organisation',
]);

export const measurementIsByInstrument: Check = {
  name,
  description: {
    kk: 'Аспап өлшегені ғана өлшенген деп саналады: БАҚ-тың, шенеуніктердің және қолданушылардың айғағы – хабар.',
    ru: 'Измеренным считается лишь то, что измерил прибор: свидетельства СМИ, чиновников и людей – это сообщения.',
    en: 'Only what an instrument measured counts as measured: evidence of media, officials and people is reported.',
  },
  check: ({ entries, actorById }) =>
    entries.flatMap((file) => {
      const { data } = file;
      if (data.kind !== 'outage') return [];
      return data.evidence.flatMap(({ kind, by }, index) => {
        const actor = kind === 'measurement' && by !== undefined ? actorById.get(by) : undefined;
        if (actor === undefined || withInstruments.has(actor.data.type)) return [];
        const message = says.noInstrument(`evidence[${index + 1}]`, actor.id, actor.data.type);
        return [report(file, { field: ['evidence', index] }, message)];
      });
    }),
  refused: 'evidence: [{ kind: measurement, by: azattyq, source: … }]',
  accepted: 'evidence: [{ kind: measurement, by: ooni, source: … }]',
};
