import { globSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { checkCodeOwners } from './forge/check-code-owners.ts';
import { checkWorkflow, toKnownHashes } from './forge/check-workflow.ts';
import { createIssueForms } from './forge/create-issue-forms.ts';

/** Judges the workflows of the forge, its owners of paths, and the forms of issues against the questions of the archive. */
function checkForge(): string[] {
  const read = (pattern: string) => globSync(pattern).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const decisions = read('docs/decisions/*.md').map(({ text }) => text);
  const known = toKnownHashes(decisions.join('\n'));
  const workflows = read('.github/workflows/*.yml');
  const forms = createIssueForms();
  const odd = read('.github/ISSUE_TEMPLATE/*.yml').filter(({ path }) => !path.endsWith('/config.yml'));
  const texts = new Map(odd.map(({ path, text }) => [path.replaceAll('\\', '/'), text]));
  const stale = [...forms].filter(([path, text]) => texts.get(path) !== text).map(([path]) => path);
  const strange = [...texts.keys()].filter((path) => !forms.has(path));
  console.log(`${workflows.length} workflows, ${forms.size} forms of issues`);
  return [
    ...read('.github/CODEOWNERS').flatMap(({ path, text }) =>
      checkCodeOwners(text, (pattern) => globSync(pattern).length > 0).map((problem) => `${path}:${problem}`),
    ),
    ...workflows.flatMap((file) => checkWorkflow(file, known)),
    ...stale.map((path) => `${path}: It is not what the questions of the archive make. Run "npm run issue-forms".`),
    ...strange.map((path) => `${path}: No questions make this form. Remove it.`),
  ];
}

const problems = checkForge();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
