import type { Language } from '../../domain/language.ts';
import { isLanguage } from '../../domain/language.ts';
import { largestFile } from '../content-file.ts';
import type { ContentFile } from '../content-file.ts';
import type { Message, Messages } from '../message.ts';
import { startOfFile } from '../position.ts';
import { pass, refuse } from '../problem.ts';
import type { Step } from '../problem.ts';

export const registers = ['actors', 'services', 'places', 'sources'] as const;
export type Register = (typeof registers)[number];

/** What a path says about its file, before the file is opened. */
export type Station =
  | { readonly room: 'entries'; readonly year: string; readonly id: string; readonly language: Language | undefined }
  | { readonly room: 'threads'; readonly id: string; readonly language: Language | undefined }
  | { readonly room: Register; readonly id: string };

const name = '([a-z0-9][a-z0-9-]*)';
const entryPath = new RegExp(`^content/entries/(\\d{4})/${name}(?:\\.(kk|ru|en))?\\.mdx$`);
const threadPath = new RegExp(`^content/threads/${name}(?:\\.(kk|ru|en))?\\.mdx$`);
const registerPath = new RegExp(`^content/(actors|services|places|sources)/${name}\\.yaml$`);
const longestName = 100;
/** Windows keeps these names for devices, so a checkout there would fail. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function toLanguage(value: string | undefined): Language | undefined {
  return value !== undefined && isLanguage(value) ? value : undefined;
}

/** What the path says; absent when it is none of the archive's. */
export function toStation(path: string): Station | undefined {
  const entry = entryPath.exec(path);
  if (entry?.[1] !== undefined && entry[2] !== undefined) {
    return { room: 'entries', year: entry[1], id: entry[2], language: toLanguage(entry[3]) };
  }
  const thread = threadPath.exec(path);
  if (thread?.[1] !== undefined) return { room: 'threads', id: thread[1], language: toLanguage(thread[2]) };
  const register = registerPath.exec(path);
  const room = registers.find((candidate) => candidate === register?.[1]);
  return room !== undefined && register?.[2] !== undefined ? { room, id: register[2] } : undefined;
}

const says = {
  link: {
    kk: 'Бұл – басқа жерге сілтеме, ал мұрағат сілтемені ешқашан оқымайды. Файлдың өзін осында қойыңыз.',
    ru: 'Это ссылка на другое место, а по ссылкам здесь никогда не переходят. Положите сюда сам файл.',
    en: 'This is a link to another place, and a link is never followed. Put the file itself here.',
  },
  directory: {
    kk: 'Бұл – файл атымен аталған қалта. Атын өзгертіңіз не ішіндегі файлдарды өз орнына қойыңыз.',
    ru: 'Это папка с именем файла. Переименуйте её или положите её файлы туда, где им место.',
    en: 'This is a folder that has the name of a file. Rename it, or put its files where they belong.',
  },
  other: {
    kk: 'Бұл файл да, қалта да емес. Алып тастаңыз.',
    ru: 'Это не файл и не папка. Уберите.',
    en: 'This is neither a file nor a folder. Remove it.',
  },
  name: {
    kk:
      'Аты мұндай файлдан ештеңе оқылмайды. Мұрағат файлдары: content/entries/<year>/<id>.mdx, content/threads/<id>.mdx (аудармасы .kk.mdx, .ru.mdx не .en.mdx деп бітеді) ' +
      'және content/actors|services|places|sources/<id>.yaml; id кіші латын әріптерінен, цифр мен дефистен тұрады.',
    ru:
      'Из файла с таким именем ничего не читается. Файлы архива: content/entries/<year>/<id>.mdx, content/threads/<id>.mdx (перевод оканчивается на .kk.mdx, .ru.mdx или .en.mdx) ' +
      'и content/actors|services|places|sources/<id>.yaml; id состоит из строчных латинских букв, цифр и дефисов.',
    en:
      'Nothing is read from a file of this name. Files of the archive are content/entries/<year>/<id>.mdx, content/threads/<id>.mdx (a translation ends in .kk.mdx, .ru.mdx or .en.mdx) ' +
      'and content/actors|services|places|sources/<id>.yaml; an id has small Latin letters, digits and hyphens.',
  },
  long: (length: number): Message => ({
    kk: `id ұзындығы – ${length} әріп. ${longestName} әріпке дейін қысқартыңыз.`,
    ru: `В id букв: ${length}. Сократите до ${longestName}, не больше.`,
    en: `The id has ${length} letters. Shorten it to at most ${longestName}.`,
  }),
  device: (id: string): Message => ({
    kk: `Windows «${id}» атын құрылғыға арнап қойған. id-ге тағы бір сөз қосыңыз.`,
    ru: `Windows держит имя «${id}» для устройства. Добавьте в id ещё слово.`,
    en: `Windows keeps the name "${id}" for a device. Add a word to the id.`,
  }),
  size: {
    kk: `Файл ${largestFile} байттан үлкен. Қысқартыңыз не екі жазбаға бөліңіз.`,
    ru: `Файл больше ${largestFile} байт. Сократите его или сделайте из него две записи.`,
    en: `The file has more than ${largestFile} bytes. Shorten it, or make two entries of it.`,
  },
} satisfies Messages;

/** First step: a regular file with a name of ours and of a size that an entry can have. */
export function checkPath(file: ContentFile): Step<Station> {
  const say = (rule: string, message: Message) => refuse(file.path, [{ rule, message, ...startOfFile }]);
  if (file.kind !== 'file') return say('file-kind', says[file.kind]);
  const station = toStation(file.path);
  if (station === undefined) return say('file-name', says.name);
  if (station.id.length > longestName) return say('file-name', says.long(station.id.length));
  if (deviceName.test(station.id)) return say('file-name', says.device(station.id));
  if (file.bytes.length > largestFile) return say('file-size', says.size);
  return pass(station);
}
