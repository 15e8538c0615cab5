import type { Language } from '../domain/language.ts';

/** Words of the trade that say the same in the three languages: the term list of the archive. */
export type TermGroup = { readonly [language in Language]: readonly string[] };

export const termGroups: readonly TermGroup[] = [
  { kk: ['ақау'], ru: ['сбой', 'неполадка'], en: ['glitch', 'fault', 'malfunction'] },
  { kk: ['іркіліс', 'кідіріс', 'үзіліс'], ru: ['сбой', 'задержка', 'перебой'], en: ['disruption', 'delay', 'outage'] },
  { kk: ['бұғаттау', 'бұғат'], ru: ['блокировка', 'блокирование'], en: ['blocking', 'blocked'] },
  { kk: ['шектеу'], ru: ['ограничение'], en: ['restriction', 'restricted'] },
  { kk: ['баяулату'], ru: ['замедление'], en: ['throttling', 'slowdown'] },
  { kk: ['өшіру', 'ажырату'], ru: ['отключение'], en: ['shutdown', 'disconnection'] },
  { kk: ['ұстап қалу', 'жолай ұстау'], ru: ['перехват'], en: ['interception'] },
  { kk: ['қолжетімділік', 'қолжетімді'], ru: ['доступ', 'доступен'], en: ['access', 'available'] },
  { kk: ['мәлімдеме'], ru: ['заявление'], en: ['statement'] },
  { kk: ['жоққа шығару'], ru: ['отрицание'], en: ['denial'] },
  { kk: ['сот шешімі'], ru: ['решение суда'], en: ['court ruling'] },
  { kk: ['үкім'], ru: ['приговор'], en: ['verdict', 'sentence'] },
  { kk: ['талап қою'], ru: ['иск'], en: ['claim', 'lawsuit'] },
  { kk: ['тыйым'], ru: ['запрет'], en: ['ban'] },
  { kk: ['заң'], ru: ['закон'], en: ['law'] },
  { kk: ['қағида', 'ереже'], ru: ['правила'], en: ['rules'] },
  { kk: ['оператор'], ru: ['оператор'], en: ['operator'] },
  { kk: ['өлшеу'], ru: ['измерение'], en: ['measurement'] },
  { kk: ['қолданушы', 'пайдаланушы'], ru: ['пользователь'], en: ['user'] },
  { kk: ['желі'], ru: ['сеть'], en: ['network'] },
  { kk: ['әлеуметтік желі'], ru: ['социальная сеть', 'соцсеть'], en: ['social network', 'social media'] },
  { kk: ['байланыс'], ru: ['связь'], en: ['communication', 'connection'] },
  { kk: ['сертификат'], ru: ['сертификат'], en: ['certificate'] },
  { kk: ['қауіпсіздік'], ru: ['безопасность'], en: ['security'] },
  { kk: ['сайлау'], ru: ['выборы'], en: ['election'] },
  { kk: ['наразылық', 'митинг'], ru: ['протест', 'митинг'], en: ['protest', 'rally'] },
  { kk: ['төтенше жағдай'], ru: ['чрезвычайное положение'], en: ['state of emergency'] },
  { kk: ['тікелей эфир'], ru: ['прямой эфир'], en: ['livestream', 'live broadcast'] },
  { kk: ['сайт'], ru: ['сайт'], en: ['website'] },
  { kk: ['айналып өту'], ru: ['обход'], en: ['circumvention', 'bypass'] },
];

/** A word in another language, or another word in the same, that can be searched as well. */
export interface RelatedTerm {
  readonly language: Language;
  readonly term: string;
  /** The query with the term in the place of the word that stands there. */
  readonly query: string;
}
