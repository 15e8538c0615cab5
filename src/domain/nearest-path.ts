import type { PagePath } from './address.ts';
import { toDistance } from './edit-distance.ts';
import { isLanguage, type Language } from './language.ts';

/** What an address that leads nowhere tells of the page that was meant. */
export interface AskedPath {
  /** Absent when the address names none of the archive's languages. */
  readonly language: Language | undefined;
  /** Below the language, in small letters, without `.html`: `e/dvk-ban`. */
  readonly path: string;
}

/** The code of the country, often taken for that of the language. */
const countryCode = 'kz';

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads an address below the root of the site: `KZ/e/DVK-ban/` asks in Kazakh for `e/dvk-ban`. Never throws. */
export function toAskedPath(address: string): AskedPath {
  const parts = decode(address)
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  const [first = ''] = parts;
  const language = first === countryCode ? 'kk' : isLanguage(first) ? first : undefined;
  const path = parts.slice(language === undefined ? 0 : 1).join('/');
  return { language, path: path.replace(/(?:\.html?|\.php|index)+$/, '').slice(0, longestPath) };
}

const longestPath = 200;

/** Letters of an address that may be wrong: one in four of what was typed, and never more than six. */
function toLimit(name: string): number {
  return Math.min(6, Math.floor(name.length / 4));
}

function toName(path: string): string {
  return path.replace(/\.html$/, '').slice(path.lastIndexOf('/') + 1);
}

/** The page that an address most probably meant, by the name of its file; absent when none is near. */
export function toNearestPath(asked: string, pages: readonly PagePath[]): PagePath | undefined {
  const name = toName(asked);
  let nearest: PagePath | undefined;
  let best = toLimit(name) + 1;
  for (const page of pages) {
    const distance = toDistance(name, toName(page), best - 1);
    // Of two pages with one name the folder decides.
    if (distance < best || (distance === best && nearest !== undefined && page === `${asked}.html`)) {
      best = distance;
      nearest = page;
    }
  }
  return nearest;
}
