import { createHash } from 'node:crypto';
import { createKnown, createKnownTitles } from '../contribute/create-known.ts';
import { languages } from '../domain/language.ts';
import { contributeWordsIn } from '../i18n/contribute-words.ts';
import { toScript } from './script-expressions.ts';
import { records } from './site.ts';

/** What the form says only when it has judged something: sentences, and comments of the file that it writes. */
const sentences = languages.map((language) => {
  const { problems, near, comments } = contributeWordsIn(language);
  return [`words-${language}`, { problems, near, comments: { [language]: comments } }] as const;
});

const values: ReadonlyMap<string, string> = new Map(
  [['known', createKnown(records)] as const, ['titles', createKnownTitles(records)] as const, ...sentences].map(
    ([name, value]) => [name, JSON.stringify(value)],
  ),
);

/** Changes with any of the values. */
export const knownVersion = createHash('sha256')
  .update([...values.values()].join('\n'))
  .digest('hex')
  .slice(0, 8);

/** What the form must know of the archive of this build, and what it then says, as scripts by their names. */
export const knownScripts: ReadonlyMap<string, string> = new Map(
  [...values].map(([name, value]) => [name, toScript(`${knownVersion}/${name}`, value)]),
);
