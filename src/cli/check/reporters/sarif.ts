import type { Language } from '../../../domain/language.ts';
import type { Mend } from '../../../records/mend.ts';
import type { Problem } from '../../../records/problem.ts';
import type { Rule } from '../../../records/rule.ts';
import { rules } from '../../../records/rules.ts';
import type { CheckReport } from './check-report.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function toUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function toArtifact(path: string) {
  return { uri: toUri(path), uriBaseId: '%SRCROOT%' };
}

function toDescriptor({ name, description }: Rule, language: Language) {
  return {
    id: name,
    shortDescription: { text: description[language] },
    // A `helpUri` must be absolute, and a copy of the archive does not know where its guide can be read.
    help: { text: `docs/content-guide${language === 'en' ? '' : `.${language}`}.md#${name}` },
  };
}

/** The region that the mend replaces; empty where it puts something in. */
function toFix(path: string, { line, column, replaced, by }: Mend, text: string | undefined) {
  const at = text?.indexOf(replaced, column - 1) ?? -1;
  if (at === -1) return {};
  const deletedRegion = { startLine: line, startColumn: at + 1, endLine: line, endColumn: at + 1 + replaced.length };
  const replacements = [{ deletedRegion, insertedContent: { text: by } }];
  return { fixes: [{ artifactChanges: [{ artifactLocation: toArtifact(path), replacements }] }] };
}

function toResult(problem: Problem, { language, findLine }: CheckReport) {
  const { path, line, column, rule, severity, message, mend } = problem;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ name }) => name === rule),
    level: severity,
    message: { text: message[language] },
    locations: [
      { physicalLocation: { artifactLocation: toArtifact(path), region: { startLine: line, startColumn: column } } },
    ],
    ...(mend === undefined ? {} : toFix(path, mend, findLine(path, mend.line))),
  };
}

/** SARIF 2.1.0: one run, its rules with a page of the guide each, its results with their regions and fixes. */
export function createSarifReport(report: CheckReport): string {
  const { language, problems } = report;
  const driver = { name: 'check:content', language, rules: rules.map((rule) => toDescriptor(rule, language)) };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that holds content/.' } } },
    results: problems.map((problem) => toResult(problem, report)),
  };
  return JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2);
}
