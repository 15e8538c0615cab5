import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'reprint-names-its-original';
const report = createErrorReport(name);

const says = {
  original: (id: string, publisher: string): Message => ({
    kk: `sources: «${id}» – түпнұсқа, бірақ алғаш жариялаған деп «${publisher}» аталған. «copy: reprint» деп жазыңыз не «originalPublisher» өрісін алып тастаңыз.`,
    ru: `sources: «${id}» – оригинал, но первым издателем назван «${publisher}». Напишите «copy: reprint» или уберите «originalPublisher».`,
    en: `sources: "${id}" is an original, yet names "${publisher}" as its first publisher. Write "copy: reprint", or remove "originalPublisher".`,
  }),
  copy: (id: string, copy: 'mirror' | 'reprint'): Message => ({
    kk: `sources: «${id}» – ${copy === 'mirror' ? 'айна' : 'көшіріп басу'}, бірақ түпнұсқасы кімдікі екені айтылмаған. «originalPublisher» қосыңыз не оны «unknown» астында атаңыз.`,
    ru: `sources: «${id}» – ${copy === 'mirror' ? 'зеркало' : 'перепечатка'}, но не сказано, чего. Добавьте «originalPublisher» или назовите его в «unknown».`,
    en: `sources: "${id}" is a ${copy} and does not say of whom. Add "originalPublisher", or name it under "unknown".`,
  }),
} satisfies Messages;

export const reprintNamesItsOriginal: Check = {
  name,
  description: {
    kk: 'Айнада не көшіріп басылған мәтінде оны кім алғаш жариялағаны айтылады; түпнұсқа басқа ешкімді атамайды.',
    ru: 'Зеркало и перепечатка говорят, кто опубликовал текст первым; оригинал никого другого не называет.',
    en: 'A mirror or a reprint says who published the text first; an original names nobody else.',
  },
  check: ({ describedSources }) =>
    describedSources.flatMap(({ data, file, at }) => {
      const isOriginal = data.copy === 'original';
      const namesOriginal = data.originalPublisher !== undefined || data.unknown.includes('originalPublisher');
      if (isOriginal !== namesOriginal) return [];
      const message =
        data.copy === 'original' ? says.original(data.id, data.originalPublisher ?? '') : says.copy(data.id, data.copy);
      return [report(file, { field: [...at, 'copy'] }, message)];
    }),
  refused: 'copy: reprint',
  accepted: 'copy: reprint\noriginalPublisher: Азаттық радиосы',
};
