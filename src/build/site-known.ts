import { createHash } from 'node:crypto';
import { createKnown } from '../contribute/create-known.ts';
import { toScript } from './script-expressions.ts';
import { records } from './site.ts';

const known = JSON.stringify(createKnown(records));
const version = createHash('sha256').update(known).digest('hex').slice(0, 8);

/** What the form must know of the archive of this build, as a script, and its version. */
export const knownScript = { version, text: toScript(`${version}/known`, known) };
