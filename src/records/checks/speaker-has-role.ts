import type { Check } from '../check.ts';
import type { Message, Messages } from '../message.ts';
import { createWarningReport } from '../report.ts';

const name = 'speaker-has-role';
const report = createWarningReport(name);

const says = {
  none: (place: string, speaker: string, quote: string): Message => ({
    kk: `${place}: «${speaker}» «${quote}» дәйексөзінде сөйлейді, бірақ сол күнгі қызметі айтылмаған. «role» өрісін әр тілде қосыңыз.`,
    ru: `${place}: «${speaker}» говорит в цитате «${quote}», но не сказано, кем он был в тот день. Добавьте «role» на каждом языке.`,
    en: `${place}: "${speaker}" speaks in the quote "${quote}", but nothing says in what role. Add "role" of that day, in each language.`,
  }),
} satisfies Messages;

export const speakerHasRole: Check = {
  name,
  description: {
    kk: 'Сөзі келтірілген адамның сол күнгі қызметі айтылады: бір адам министр ретінде бір нәрсені, депутат ретінде басқаны айтады.',
    ru: 'У того, кого цитируют, названа должность на тот день: министром человек говорит одно, депутатом – другое.',
    en: 'A person who is quoted stands with the role of that day: somebody says one thing as a minister and another as a deputy.',
  },
  check: ({ entries, actorById }) =>
    entries.flatMap((file) =>
      file.data.actors.flatMap(({ actor, role }, index) => {
        const quote = file.data.quotes.find(({ speaker }) => speaker === actor);
        if (quote === undefined || role !== undefined || actorById.get(actor)?.data.type !== 'person') return [];
        return [report(file, { field: ['actors', index] }, says.none(`actors[${index + 1}]`, actor, quote.id))];
      }),
    ),
  refused: 'actors: [{ actor: yerzhan-birzhanov }]\nquotes: [{ speaker: yerzhan-birzhanov, … }]',
  accepted: 'actors: [{ actor: yerzhan-birzhanov, role: { … } }]\nquotes: [{ speaker: yerzhan-birzhanov, … }]',
};
