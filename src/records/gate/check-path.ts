import type { Language } from '../../domain/language.ts';
import { isLanguage } from '../../domain/language.ts';
import { largestFile } from '../content-file.ts';
import type { ContentFile } from '../content-file.ts';
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

function explainKind(file: ContentFile): string | undefined {
  switch (file.kind) {
    case 'file':
      return undefined;
    case 'link':
      return 'This is a link to another place, and a link is never followed. Put the file itself here.';
    case 'directory':
      return 'This is a folder that has the name of a file. Rename it, or put its files where they belong.';
    case 'other':
      return 'This is neither a file nor a folder. Remove it.';
  }
}

const whereFilesBelong =
  'Files of the archive are content/entries/<year>/<id>.mdx, content/threads/<id>.mdx (a translation ends in .kk.mdx, .ru.mdx or .en.mdx) ' +
  'and content/actors|services|places|sources/<id>.yaml; an id has small Latin letters, digits and hyphens.';

/** First step: a regular file with a name of ours and of a size that an entry can have. */
export function checkPath(file: ContentFile): Step<Station> {
  const say = (rule: string, message: string) => refuse(file.path, [{ rule, message, ...startOfFile }]);
  const wrongKind = explainKind(file);
  if (wrongKind !== undefined) return say('file-kind', wrongKind);
  const station = toStation(file.path);
  if (station === undefined) return say('file-name', `Nothing is read from a file of this name. ${whereFilesBelong}`);
  if (station.id.length > longestName) {
    return say('file-name', `The id has ${station.id.length} letters. Shorten it to at most ${longestName}.`);
  }
  if (deviceName.test(station.id)) {
    return say('file-name', `Windows keeps the name "${station.id}" for a device. Add a word to the id.`);
  }
  if (file.bytes.length > largestFile) {
    return say('file-size', `The file has more than ${largestFile} bytes. Shorten it, or make two entries of it.`);
  }
  return pass(station);
}
