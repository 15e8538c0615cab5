import { z } from 'zod';
import { actorTypes } from '../../domain/actor.ts';
import { serviceTypes } from '../../domain/service.ts';
import { copies } from '../../domain/source.ts';
import { complain } from './complaints.ts';
import { address, aliases, date, id, languageTag, line, names } from './fields.ts';

export const actorSchema = z.strictObject({
  /** The name of the file. */
  id,
  /** person, court, operator, media … */
  type: z.enum(actorTypes),
  names,
  aliases,
});
export type ActorData = z.infer<typeof actorSchema>;

export const serviceSchema = z.strictObject({
  /** The name of the file. */
  id,
  /** network, platform, messenger, site, protocol or group */
  type: z.enum(serviceTypes),
  names,
  aliases,
});
export type ServiceData = z.infer<typeof serviceSchema>;

export const placeSchema = z.strictObject({
  /** The name of the file. */
  id,
  names,
  aliases,
  /** IANA time zone: `Asia/Almaty`; clock times of entries are read in it. */
  zone: z.string().regex(/^[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_]+$/, complain('zone')),
});
export type PlaceData = z.infer<typeof placeSchema>;

/** Fields of a source that are looked for and may not be found. */
export const knowableSourceFields = ['publisher', 'title', 'date', 'url', 'archivedUrl'] as const;

export const sourceSchema = z.strictObject({
  /** The name of the file, or any free id when it is described in an entry. */
  id,
  /** The outlet as it names itself. */
  publisher: line.optional(),
  /** Who owns the outlet: two sources of one owner do not confirm each other. */
  owner: line,
  /** Language of the text. */
  language: languageTag,
  /** The headline as printed. */
  title: line.optional(),
  /** Day of publication. */
  date: date.optional(),
  /** Where it can be read. */
  url: address.optional(),
  /** original: the publisher's own address · mirror: of the whole site · reprint: by another outlet. */
  copy: z.enum(copies),
  /** Who published it first, for a mirror or a reprint. */
  originalPublisher: line.optional(),
  /** Address of an archived copy. */
  archivedUrl: address.optional(),
  /** File name of the kept capture that quotes are compared with. */
  capture: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, complain('capture'))
    .optional(),
  /** Fields that were looked for and not found. */
  unknown: z.array(z.enum([...knowableSourceFields, 'originalPublisher'])).default([]),
});
export type SourceData = z.infer<typeof sourceSchema>;
