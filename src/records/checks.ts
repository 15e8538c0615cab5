import type { Check } from './check.ts';
import { absenceIsDeclared } from './checks/absence-is-declared.ts';
import { clockTimeFitsDate } from './checks/clock-time-fits-date.ts';
import { confidenceFollowsTheRule } from './checks/confidence-follows-the-rule.ts';
import { courtIsACourt } from './checks/court-is-a-court.ts';
import { dateIsReal } from './checks/date-is-real.ts';
import { dateNotInFuture } from './checks/date-not-in-future.ts';
import { entryHasSource } from './checks/entry-has-source.ts';
import { entryIsNotTwice } from './checks/entry-is-not-twice.ts';
import { headingOrder } from './checks/heading-order.ts';
import { idEqualsFileName } from './checks/id-equals-file-name.ts';
import { idIsUnique } from './checks/id-is-unique.ts';
import { ledToHasSource } from './checks/led-to-has-source.ts';
import { lettersFitTheirLanguage } from './checks/letters-fit-their-language.ts';
import { listNamesEachOnce } from './checks/list-names-each-once.ts';
import { measurementIsByInstrument } from './checks/measurement-is-by-instrument.ts';
import { operatorIsAnOperator } from './checks/operator-is-an-operator.ts';
import { outageEndsAfterStart } from './checks/outage-ends-after-start.ts';
import { outageHasEvidence } from './checks/outage-has-evidence.ts';
import { partOfHasNoCircle } from './checks/part-of-has-no-circle.ts';
import { privateDataIsAbsent } from './checks/private-data-is-absent.ts';
import { quoteFitsItsLanguage } from './checks/quote-fits-its-language.ts';
import { quoteHasNoEllipsis } from './checks/quote-has-no-ellipsis.ts';
import { quoteIsNotTwice } from './checks/quote-is-not-twice.ts';
import { quoteIsOfOneAlphabet } from './checks/quote-is-of-one-alphabet.ts';
import { quoteIsShownOnce } from './checks/quote-is-shown-once.ts';
import { quoteIsTranslatedOnce } from './checks/quote-is-translated-once.ts';
import { referenceExists } from './checks/reference-exists.ts';
import { registerIsUsed } from './checks/register-is-used.ts';
import { relationFitsKinds } from './checks/relation-fits-kinds.ts';
import { relationFitsTime } from './checks/relation-fits-time.ts';
import { relationIsNotToItself } from './checks/relation-is-not-to-itself.ts';
import { relationIsWrittenOnce } from './checks/relation-is-written-once.ts';
import { relationSaysWhy } from './checks/relation-says-why.ts';
import { reprintNamesItsOriginal } from './checks/reprint-names-its-original.ts';
import { roleIsOneADay } from './checks/role-is-one-a-day.ts';
import { shortTextIsComplete } from './checks/short-text-is-complete.ts';
import { sourceIsDescribedOnce } from './checks/source-is-described-once.ts';
import { speakerHasRole } from './checks/speaker-has-role.ts';
import { speakerTookPart } from './checks/speaker-took-part.ts';
import { spellingBelongsToOne } from './checks/spelling-belongs-to-one.ts';
import { statementHasSpeaker } from './checks/statement-has-speaker.ts';
import { textFitsItsLanguage } from './checks/text-fits-its-language.ts';
import { textIsShort } from './checks/text-is-short.ts';
import { threadHasEntries } from './checks/thread-has-entries.ts';
import { translationHasLead } from './checks/translation-has-lead.ts';
import { translationHasNoFacts } from './checks/translation-has-no-facts.ts';
import { translationIsNotStale } from './checks/translation-is-not-stale.ts';
import { translationsAreComplete } from './checks/translations-are-complete.ts';
import { verifiedAfterPublished } from './checks/verified-after-published.ts';
import { verifiedQuoteHasCopy } from './checks/verified-quote-has-copy.ts';
import { yearFolder } from './checks/year-folder.ts';
import { zoneIsKnown } from './checks/zone-is-known.ts';

/** Every check, in the order in which the content guide lists them. */
export const checks: readonly Check[] = [
  idEqualsFileName,
  idIsUnique,
  yearFolder,
  dateIsReal,
  dateNotInFuture,
  referenceExists,
  listNamesEachOnce,
  entryHasSource,
  absenceIsDeclared,
  confidenceFollowsTheRule,
  entryIsNotTwice,
  statementHasSpeaker,
  speakerTookPart,
  speakerHasRole,
  roleIsOneADay,
  courtIsACourt,
  outageHasEvidence,
  measurementIsByInstrument,
  operatorIsAnOperator,
  outageEndsAfterStart,
  clockTimeFitsDate,
  quoteIsShownOnce,
  quoteFitsItsLanguage,
  quoteIsOfOneAlphabet,
  quoteHasNoEllipsis,
  quoteIsNotTwice,
  quoteIsTranslatedOnce,
  verifiedQuoteHasCopy,
  verifiedAfterPublished,
  relationIsNotToItself,
  relationIsWrittenOnce,
  relationSaysWhy,
  ledToHasSource,
  relationFitsKinds,
  relationFitsTime,
  partOfHasNoCircle,
  translationsAreComplete,
  translationHasLead,
  translationHasNoFacts,
  translationIsNotStale,
  textFitsItsLanguage,
  lettersFitTheirLanguage,
  textIsShort,
  shortTextIsComplete,
  headingOrder,
  privateDataIsAbsent,
  threadHasEntries,
  spellingBelongsToOne,
  sourceIsDescribedOnce,
  reprintNamesItsOriginal,
  registerIsUsed,
  zoneIsKnown,
];
