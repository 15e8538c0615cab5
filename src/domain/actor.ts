import type { EdtfDate } from './edtf-date.ts';
import type { Entry } from './entry.ts';
import type { Language, LocalText } from './language.ts';

export const actorTypes = [
  'person',
  'ministry',
  'government-body',
  'security-body',
  'prosecutor',
  'court',
  'parliament',
  'operator',
  'platform',
  'company',
  'monitor',
  'rights-organisation',
  'media',
  'movement',
  'international-organisation',
] as const;
export type ActorType = (typeof actorTypes)[number];

/** A name in each of the three languages. */
export type Names = { readonly [language in Language]: string };

/** A person or body that spoke, ruled, reported, measured or was spoken of. */
export interface Actor {
  readonly id: string;
  readonly type: ActorType;
  readonly names: Names;
  /** Other spellings in use, in any script; search finds the actor under each. */
  readonly aliases: readonly string[];
}

/** A role as attested by one entry: what somebody was on that day, never a term of office. */
export interface AttestedRole {
  readonly role: LocalText;
  readonly organization: Actor | undefined;
  readonly date: EdtfDate;
  readonly entry: Entry;
}
