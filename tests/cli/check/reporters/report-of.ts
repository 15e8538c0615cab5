import { createLineFinder } from '../../../../src/cli/check/source-lines.ts';
import type { CheckReport } from '../../../../src/cli/check/reporters/check-report.ts';
import type { Language } from '../../../../src/domain/language.ts';
import type { ContentFile } from '../../../../src/records/content-file.ts';
import { countRecords } from '../../../../src/records/count-records.ts';
import { readRecords } from '../../../../src/records/read-records.ts';
import { today } from '../../../records/builders.ts';

/** What the command line would hand to a reporter for these files. */
export function reportOf(files: readonly ContentFile[], language: Language = 'en'): CheckReport {
  const { problems, records } = readRecords(files, { today });
  return { problems, counts: countRecords(records), language, findLine: createLineFinder(files) };
}
