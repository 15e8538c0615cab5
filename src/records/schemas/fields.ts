import { z } from 'zod';
import { languages } from '../../domain/language.ts';
import { explainAddress } from '../gate/check-address.ts';
import { complain } from './complaints.ts';

/** Words of a field that a contributor writes; blank space around them falls away. */
export const words = z.string().trim().min(1, complain('empty'));

/** Words of one line. */
export const line = words.regex(/^[^\n]*$/, complain('several-lines'));

/** Small Latin letters, digits and hyphens: `dvk-ban-2018`. An id never changes. */
export const id = z
  .string()
  .max(100, complain('long-id'))
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, complain('id'));

export const language = z.enum(languages);

/** A tag of BCP 47: `kk`, `ru`, `en`, `kk-Latn`, `tr`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, complain('language-tag'));

/** A date of EDTF in quotes: "2018", "2018-06~", "2018-03-13", "2018-03/..", "[2018-03-13..2018-12-31]". The checks read it. */
export const date = z.string().min(1, complain('empty-date')).max(60, complain('long-date'));

/** A day in quotes: "2018-03-13". */
export const day = z.iso.date(complain('day'));

/** A clock time on a day, local to the place, in quotes: "2022-01-05T17:00". */
export const moment = z.string().regex(/^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d$/, complain('moment'));

/** A clock time in quotes: "20:00". */
export const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, complain('clock'));

/** An address of the web: https or http. */
export const address = z
  .string()
  .max(2_000, complain('long-address'))
  .superRefine((value, context) => {
    const said = explainAddress(value);
    if (said !== undefined) context.addIssue({ code: 'custom', message: said.en, params: { said } });
  });

/** The same words in one to three languages. */
export const localText = z
  .strictObject({ kk: words.optional(), ru: words.optional(), en: words.optional() })
  .refine((texts) => Object.keys(texts).length > 0, complain('no-words'));

/** A name in each of the three languages. */
export const names = z.strictObject({ kk: line, ru: line, en: line });

/** Other spellings in use, in any script. */
export const aliases = z.array(line).default([]);
