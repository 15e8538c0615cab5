import type { Check } from '../check.ts';
import { toEntryReferences } from '../named-ids.ts';
import { createWarningReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'register-is-used';
const report = createWarningReport(name);

const says = {
  unused: (what: 'actor' | 'service' | 'place' | 'source', id: string): Message => ({
    kk: `«${what}s/${id}.yaml» файлындағы дерек ешбір жазбада аталмайды. Керек жерінде атаңыз не файлды алып тастаңыз.`,
    ru: `То, что описано в файле «${what}s/${id}.yaml», не названо ни в одной записи. Назовите, где следует, или уберите файл.`,
    en: `No entry names the ${what} "${id}". Name it where it belongs, or remove the file.`,
  }),
} satisfies Messages;

export const registerIsUsed: Check = {
  name,
  description: {
    kk: 'Ешбір жазба атамайтын тұлғаның, мекеменің, сервистің, жердің не дереккөздің беті бос болады.',
    ru: 'У участника, сервиса, места или источника, которого не называет ни одна запись, страница пуста.',
    en: 'An actor, service, place or source that no entry names has an empty page.',
  },
  check: ({ entries, actors, services, places, sources, refused }) => {
    // What a refused file would have named is not known.
    if (refused.size > 0) return [];
    const used = new Set(entries.flatMap((file) => toEntryReferences(file).map(({ to, id }) => `${to} ${id}`)));
    return [actors, services, places, sources].flat().flatMap((file) => {
      if (used.has(`${file.room} ${file.id}`)) return [];
      return [report(file, { field: ['id'] }, says.unused(file.room, file.id))];
    });
  },
  refused: '# content/actors/nobody.yaml, which no entry names',
  accepted: '# content/actors/yerzhan-birzhanov.yaml, which an entry names',
};
