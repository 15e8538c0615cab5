import { z } from 'zod';
import { languages } from '../../domain/language.ts';
import { explainAddress } from '../gate/check-address.ts';

/** Words of a field that a contributor writes; blank space around them falls away. */
export const words = z
  .string()
  .trim()
  .min(1, 'It is empty. Write it, or leave the field out and name it under "unknown".');

/** Words of one line. */
export const line = words.regex(/^[^\n]*$/, 'It has more than one line. Write it in one.');

/** Small Latin letters, digits and hyphens: `dvk-ban-2018`. An id never changes. */
export const id = z
  .string()
  .max(100, 'An id has at most 100 letters.')
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'An id has small Latin letters, digits and single hyphens, as in "dvk-ban-2018".',
  );

export const language = z.enum(languages);

/** A tag of BCP 47: `kk`, `ru`, `en`, `kk-Latn`, `tr`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'A language is written as in "kk", "ru", "en" or "kk-Latn".');

/** A date of EDTF in quotes: "2018", "2018-06~", "2018-03-13", "2018-03/..", "[2018-03-13..2018-12-31]". The checks read it. */
export const date = z.string().min(1, 'It is empty. Write the year at least.').max(60, 'It is too long for a date.');

/** A day in quotes: "2018-03-13". */
export const day = z.iso.date('A day is written as in "2018-03-13".');

/** A clock time on a day, local to the place, in quotes: "2022-01-05T17:00". */
export const moment = z
  .string()
  .regex(
    /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d$/,
    'A moment is a day and a clock time, as in "2022-01-05T17:00".',
  );

/** A clock time in quotes: "20:00". */
export const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'A clock time is written as in "20:00".');

/** An address of the web: https or http. */
export const address = z
  .string()
  .max(2_000, 'An address has at most 2,000 letters.')
  .superRefine((value, context) => {
    const reason = explainAddress(value);
    if (reason !== undefined) context.addIssue({ code: 'custom', message: reason });
  });

/** The same words in one to three languages. */
export const localText = z
  .strictObject({ kk: words.optional(), ru: words.optional(), en: words.optional() })
  .refine((texts) => Object.keys(texts).length > 0, 'It has no words in any language.');

/** A name in each of the three languages. */
export const names = z.strictObject({ kk: line, ru: line, en: line });

/** Other spellings in use, in any script. */
export const aliases = z.array(line).default([]);
