import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFiles } from '../build/read-content-files.ts';
import type { Language } from '../domain/language.ts';
import { checkWords } from '../i18n/check-words.ts';
import { formatCount } from '../i18n/plural.ts';
import type { ContentFile } from '../records/content-file.ts';
import { countRecords } from '../records/count-records.ts';
import { fixFiles } from '../records/fix-files.ts';
import type { FixedProblem } from '../records/fix-files.ts';
import { readRecords } from '../records/read-records.ts';
import { fillIn } from './check/fill-in.ts';
import { toLanguageOfMachine } from './check/language-of-machine.ts';
import { toNamedFiles } from './check/named-files.ts';
import type { NamedFiles, Stranger } from './check/named-files.ts';
import { toOptions } from './check/options.ts';
import type { Fault, ReporterName } from './check/options.ts';
import { createProgress } from './check/progress.ts';
import type { Reporter } from './check/reporters/check-report.ts';
import { createGithubReport } from './check/reporters/github.ts';
import { createJsonReport } from './check/reporters/json.ts';
import { makeVisible } from './check/reporters/make-visible.ts';
import { createSarifReport } from './check/reporters/sarif.ts';
import { createTerminalReporter } from './check/reporters/terminal.ts';
import { createLineFinder } from './check/source-lines.ts';

const root = process.cwd();
const today = new Date().toISOString().slice(0, 10);

function toReporter(name: ReporterName): Reporter {
  switch (name) {
    case 'terminal':
      return createTerminalReporter({ isColoured: process.stdout.isTTY && !process.env['NO_COLOR'] });
    case 'github':
      return createGithubReport;
    case 'json':
      return createJsonReport;
    case 'sarif':
      return createSarifReport;
  }
}

function explainFault(fault: Fault, language: Language): string {
  const { unknownOption, noValue, unknownValue, usage } = checkWords[language];
  switch (fault.kind) {
    case 'option':
      return `${fillIn(unknownOption, { option: makeVisible(fault.option) })}\n\n${usage}`;
    case 'no-value':
      return fillIn(noValue, { option: fault.option });
    case 'value': {
      const { option, value, choices } = fault;
      return fillIn(unknownValue, { option, value: makeVisible(value), choices: choices.join(', ') });
    }
  }
}

function explainStranger({ word, why, nearest }: Stranger, language: Language): string {
  const { absentFile, outsideFile, didYouMean } = checkWords[language];
  const said = fillIn(why === 'absent' ? absentFile : outsideFile, { path: makeVisible(word) });
  return nearest === undefined ? said : `${said} ${fillIn(didYouMean, { path: makeVisible(nearest) })}`;
}

function formatFix({ path, line, column, rule, mend }: FixedProblem): string {
  return makeVisible(
    `${path}:${line}:${column} ${rule}: ${JSON.stringify(mend.replaced)} → ${JSON.stringify(mend.by)}`,
  );
}

/** Mends what is safe, on the disk too, and says what it changed; what comes back is what the disk holds then. */
function fixContent(files: readonly ContentFile[], named: NamedFiles, language: Language): readonly ContentFile[] {
  const mayFix = (path: string, fix: 'always' | 'when-named'): boolean =>
    fix === 'always' ? named.shows(path) : named.names(path);
  const fixed = fixFiles(files, { today, mayFix });
  const { fixed: said, nothingToFix, counted } = checkWords[language];
  for (const { path, text, fixes } of fixed) {
    writeFileSync(join(root, path), text);
    for (const fix of fixes) console.error(formatFix(fix));
  }
  const count = formatCount(fixed.length, counted.files, language);
  console.error(fixed.length === 0 ? nothingToFix : fillIn(said, { count }));
  return fixed.length === 0 ? files : readContentFiles(root);
}

function checkContent(words: readonly string[]): number {
  const { paths, language: asked, reporter, isFixing, isHelp, fault } = toOptions(words);
  const language = asked ?? toLanguageOfMachine(process.env);
  if (fault !== undefined) {
    console.error(explainFault(fault, language));
    return 2;
  }
  if (isHelp) {
    console.log(checkWords[language].usage);
    return 0;
  }
  const found = readContentFiles(root);
  const named = toNamedFiles(
    paths,
    root,
    found.map(({ path }) => path),
  );
  if (named.strangers.length > 0) {
    for (const stranger of named.strangers) console.error(explainStranger(stranger, language));
    return 2;
  }
  const files = isFixing ? fixContent(found, named, language) : found;
  const progress = createProgress(files.length, language);
  const { problems, records } = readRecords(files, { today, onFile: progress.show });
  progress.clear();
  const shown = problems.filter(({ path }) => named.shows(path));
  const report = toReporter(reporter ?? (process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal'));
  console.log(report({ problems: shown, counts: countRecords(records), language, findLine: createLineFinder(files) }));
  return shown.some(({ severity }) => severity === 'error') ? 1 : 0;
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  const { oldNode } = checkWords[toLanguageOfMachine(process.env)];
  console.error(fillIn(oldNode, { version: process.versions.node }));
  process.exitCode = 1;
} else process.exitCode = checkContent(process.argv.slice(2));
