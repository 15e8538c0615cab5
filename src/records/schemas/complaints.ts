import type { Messages } from '../message.ts';

/** What a schema finds wrong with a value; a schema names one, and the gate says it in the language of the reader. */
export const complaints = {
  empty: {
    kk: 'Ол бос. Жазыңыз не өрісті алып тастап, атын «unknown» астында атаңыз.',
    ru: 'Оно пусто. Напишите его или уберите поле и назовите его в «unknown».',
    en: 'It is empty. Write it, or leave the field out and name it under "unknown".',
  },
  'several-lines': {
    kk: 'Ол бірнеше жолдан тұрады. Бір жолға жазыңыз.',
    ru: 'В нём больше одной строки. Запишите в одну.',
    en: 'It has more than one line. Write it in one.',
  },
  'long-id': {
    kk: 'id-де ең көбі 100 әріп болады.',
    ru: 'В id не больше 100 букв.',
    en: 'An id has at most 100 letters.',
  },
  id: {
    kk: 'id кіші латын әріптерінен, цифрлардан және жеке дефистерден тұрады, мысалы «dvk-ban-2018».',
    ru: 'id состоит из строчных латинских букв, цифр и одиночных дефисов, как в «dvk-ban-2018».',
    en: 'An id has small Latin letters, digits and single hyphens, as in "dvk-ban-2018".',
  },
  'language-tag': {
    kk: 'Тіл «kk», «ru», «en» не «kk-Latn» түрінде жазылады.',
    ru: 'Язык записывается как «kk», «ru», «en» или «kk-Latn».',
    en: 'A language is written as in "kk", "ru", "en" or "kk-Latn".',
  },
  'empty-date': {
    kk: 'Ол бос. Ең болмаса жылын жазыңыз.',
    ru: 'Она пуста. Напишите хотя бы год.',
    en: 'It is empty. Write the year at least.',
  },
  'long-date': {
    kk: 'Күн үшін тым ұзын.',
    ru: 'Для даты слишком длинно.',
    en: 'It is too long for a date.',
  },
  day: {
    kk: 'Күн «2018-03-13» түрінде жазылады.',
    ru: 'День записывается как «2018-03-13».',
    en: 'A day is written as in "2018-03-13".',
  },
  moment: {
    kk: 'Сәт күн мен сағаттан тұрады: «2022-01-05T17:00».',
    ru: 'Момент – это день и время на часах: «2022-01-05T17:00».',
    en: 'A moment is a day and a clock time, as in "2022-01-05T17:00".',
  },
  clock: {
    kk: 'Сағат «20:00» түрінде жазылады.',
    ru: 'Время на часах записывается как «20:00».',
    en: 'A clock time is written as in "20:00".',
  },
  'long-address': {
    kk: 'Мекенжайда ең көбі 2000 әріп болады.',
    ru: 'В адресе не больше 2000 букв.',
    en: 'An address has at most 2,000 letters.',
  },
  'no-words': {
    kk: 'Онда ешбір тілде сөз жоқ.',
    ru: 'В нём нет слов ни на одном языке.',
    en: 'It has no words in any language.',
  },
  zone: {
    kk: 'Уақыт белдеуі «Asia/Almaty» түрінде жазылады.',
    ru: 'Часовой пояс записывается как «Asia/Almaty».',
    en: 'A zone is written as in "Asia/Almaty".',
  },
  capture: {
    kk: 'Сақталған көшірме қалталарсыз, файл атымен аталады.',
    ru: 'Сохранённая копия называется именем файла, без папок.',
    en: 'A capture is named by its file name, without folders.',
  },
  translates: {
    kk: 'Онда он екі цифр болады, оларды «npm run check:content -- --fix» жазады.',
    ru: 'В нём двенадцать цифр, их пишет «npm run check:content -- --fix».',
    en: 'It has twelve digits, which "npm run check:content -- --fix" writes.',
  },
} satisfies Messages;
export type Complaint = keyof typeof complaints;

/** The name under which a schema hands a complaint to Zod as its message. */
export function complain(name: Complaint): Complaint {
  return name;
}

export function isComplaint(message: string): message is Complaint {
  return Object.hasOwn(complaints, message);
}
