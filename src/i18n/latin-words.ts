import { toLatin } from './to-latin.ts';

/** Words about the Latin edition. Those that stand in it are in Cyrillic as all our Kazakh: its pages become Latin whole. */
export const latinWords = {
  /** How the edition calls itself in the language switch of a Kazakh page. */
  name: toLatin('Латынша'),
  generated:
    'Бұл бет латын әліпбиінің 2021 жылғы жобасы бойынша автоматты түрде жасалған; дәйексөздер бастапқы жазуында қалды.',
  /** The link to the page it was made of; stays in Cyrillic. */
  original: 'Кириллицадағы түпнұсқа',
} as const;
