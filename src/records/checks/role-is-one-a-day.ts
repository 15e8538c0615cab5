import { isExactDay } from '../../domain/edtf-date.ts';
import { languages } from '../../domain/language.ts';
import type { Language } from '../../domain/language.ts';
import type { Check } from '../check.ts';
import type { Message, Messages } from '../message.ts';
import type { Problem } from '../problem.ts';
import type { EntryFile } from '../records.ts';
import type { RecordIndex } from '../record-index.ts';
import { createWarningReport } from '../report.ts';

const name = 'role-is-one-a-day';
const report = createWarningReport(name);

interface Naming {
  readonly role: string;
  readonly entry: string;
}

const says = {
  differs: (place: string, actor: string, { own, other }: { own: string; other: Naming }): Message => ({
    kk: `${place}: «${actor}» сол күнгі «${other.entry}» жазбасында «${other.role}» делінген, ал мұнда – «${own}». Сол күнгі қызметін тексеріп, бірдей жазыңыз.`,
    ru: `${place}: «${actor}» в записи «${other.entry}» того же дня назван «${other.role}», а здесь – «${own}». Проверьте должность на тот день и напишите одинаково.`,
    en: `${place}: "${actor}" is "${other.role}" in "${other.entry}" of the same day, and "${own}" here. Look up the role of that day, and write it alike.`,
  }),
} satisfies Messages;

/** Hears each naming of a role, and answers with an earlier one of the same person, day and language that differs. */
function createRoleBook() {
  const first = new Map<string, Naming>();
  return (key: string, naming: Naming): Naming | undefined => {
    const before = first.get(key);
    if (before === undefined) first.set(key, naming);
    return before === undefined || before.role === naming.role ? undefined : before;
  };
}

function checkEntry(file: EntryFile, { actorById, readDate }: RecordIndex, note: ReturnType<typeof createRoleBook>) {
  const date = readDate(file.data.date);
  if (date instanceof RangeError || !isExactDay(date)) return [];
  const checkRole = (index: number, language: Language): Problem[] => {
    const { actor = '', role, organization = '' } = file.data.actors[index] ?? {};
    const own = role?.[language];
    if (own === undefined || actorById.get(actor)?.data.type !== 'person') return [];
    // Two offices of one person on one day are two roles.
    const other = note([actor, organization, file.data.date, language].join(' '), { role: own, entry: file.id });
    if (other === undefined) return [];
    const at = ['actors', index, 'role', language];
    const message = says.differs(`actors[${index + 1}].role.${language}`, actor, { own, other });
    return [report(file, { field: at }, message, { replaced: own, by: other.role })];
  };
  return file.data.actors.flatMap((_, index) => languages.flatMap((language) => checkRole(index, language)));
}

export const roleIsOneADay: Check = {
  name,
  description: {
    kk: 'Бір адамның бір мекемедегі бір күнгі қызметі барлық жазбада бірдей аталады: әйтпесе оқырман екі қызмет деп ойлар еді.',
    ru: 'Должность человека в одном ведомстве в один день названа во всех записях одинаково: иначе читатель подумал бы, что должностей две.',
    en: 'The role of a person in one body on one day is named alike in all entries: a reader would think of two roles else.',
  },
  check: (records) => {
    const note = createRoleBook();
    return records.entries.flatMap((file) => checkEntry(file, records, note));
  },
  refused:
    '# in two entries of 2018-03-13\nactors: [{ actor: oksana-loskutova, role: { en: spokesperson } }]\nactors: [{ actor: oksana-loskutova, role: { en: prosecutor } }]',
  accepted:
    '# in two entries of 2018-03-13\nactors: [{ actor: oksana-loskutova, role: { en: spokesperson } }]\nactors: [{ actor: oksana-loskutova, role: { en: spokesperson } }]',
};
