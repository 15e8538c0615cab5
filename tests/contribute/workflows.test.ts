import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkCodeOwners } from '../../src/cli/forge/check-code-owners.ts';
import { checkWorkflow, toKnownHashes } from '../../src/cli/forge/check-workflow.ts';
import { createIssueForms } from '../../src/cli/forge/create-issue-forms.ts';
import { createReportComment, toReportedProblems } from '../../src/cli/forge/create-report-comment.ts';
import { languages } from '../../src/domain/language.ts';
import { issueQuestions } from '../../src/i18n/contribute-choices.ts';

const hash = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const known = new Set([hash]);

const sound = `on:
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${hash} # v7.0.1
        with:
          persist-credentials: false
      - run: npm test
`;
const problemsOf = (text: string) => checkWorkflow({ path: 'a.yml', text }, known);

test('a workflow that reads, and is pinned, has no problems', () => {
  expect(problemsOf(sound)).toEqual([]);
});

describe('a workflow is refused', () => {
  test.each([
    ['for pull_request_target', 'pull_request:', 'pull_request_target:', 'pull_request_target'],
    ['without permissions', 'permissions:\n  contents: read\n', '', 'does not say its "permissions"'],
    ['with all permissions', 'permissions:\n  contents: read', 'permissions: write-all', 'wholesale'],
    ['that writes on pull requests', 'contents: read', 'contents: write', 'has "contents: write"'],
    ['with another right on pull requests', 'contents: read', 'contents: read\n  issues: write', 'has "issues: write"'],
    [
      'with a right of a job',
      '    timeout',
      '    permissions:\n      packages: write\n    timeout',
      'has "packages: write"',
    ],
    ['with a secret', 'npm test', 'npm test\n        env:\n          KEY: ${{ secrets.KEY }}', 'names a secret'],
    ['with a token', 'npm test', 'npm test\n        env:\n          KEY: ${{ github.token }}', 'names a secret'],
    [
      'with a cache',
      'persist-credentials: false',
      'persist-credentials: false\n          cache: npm',
      'writes a cache',
    ],
    ['that keeps the token', 'persist-credentials: false', 'fetch-depth: 1', 'persist-credentials'],
    ['with an action by its tag', `@${hash} # v7.0.1`, '@v7', 'not pinned'],
    ['with an action by half a hash', hash, hash.slice(0, 20), 'not pinned'],
    ['with a hash that nobody noted', hash, 'a'.repeat(40), 'not noted'],
    ['with a value in a command', 'npm test', 'echo ${{ github.event.issue.title }}', 'stands in a command'],
    ['without a limit of time', '    timeout-minutes: 5\n', '', 'timeout-minutes'],
    ['that has no jobs', sound.slice(sound.indexOf('jobs:')), '', 'no jobs'],
  ])('%s', (_what, before, after, sentence) => {
    expect(sound).toContain(before);
    expect(problemsOf(sound.replace(before, after)).join('\n')).toContain(sentence);
  });

  test('when it has rights and checks out what it was started by', () => {
    const text = sound
      .replace('pull_request:', 'workflow_run:\n    workflows: [Check]')
      .replace('persist-credentials: false', 'ref: ${{ github.event.workflow_run.head_sha }}');
    expect(problemsOf(text).join('\n')).toContain('A workflow with rights checks out');
  });
});

test('the workflows of the repository have no problems', () => {
  const decisions = globSync('docs/decisions/*.md').map((path) => readFileSync(path, 'utf8'));
  const files = globSync('.github/workflows/*.yml').map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  expect(files.length).toBeGreaterThan(3);
  expect(files.flatMap((file) => checkWorkflow(file, toKnownHashes(decisions.join('\n'))))).toEqual([]);
});

describe('the owners of paths', () => {
  const exists = (pattern: string) => pattern === 'content/**';
  test.each([
    ['a proposed line is not in force', '# content/ @EDITORS', []],
    ['an account, a team and an address own a path', 'content/ @aigul @archive/editors a@b.example', []],
    ['words in capitals are no account', 'content/ @EDITORS', ['1: "@EDITORS" is no account.']],
    ['a name without its sign is no account', 'content/ aigul', ['1: "aigul" is no account.']],
    ['a line without anybody', '\ncontent/', ['2: It names nobody.']],
    ['a path that is gone', 'contents/ @aigul', ['1: "contents/" matches no file.']],
    ['a proposed path that is gone', '# contents/ @EDITORS', ['1: "contents/" matches no file.']],
  ])('%s', (_what, text, problems) => {
    const found = checkCodeOwners(text, exists);
    expect(found).toHaveLength(problems.length);
    for (const [place, problem] of problems.entries()) expect(found[place]).toContain(problem);
  });

  test('of the repository have no problems, and name nobody who was invented', () => {
    const text = readFileSync('.github/CODEOWNERS', 'utf8');
    expect(checkCodeOwners(text, (pattern) => globSync(pattern).length > 0)).toEqual([]);
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
    expect(text.match(/^# \S+ +@[A-Z-]+$/gm)?.length).toBeGreaterThan(5);
  });
});

describe('the forms of issues', () => {
  test('are those that the questions make', () => {
    for (const [path, text] of createIssueForms()) expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test.each(languages)('ask in %s what the converter reads, in its order', (language) => {
    const text = readFileSync(`.github/ISSUE_TEMPLATE/new-entry-${language}.yml`, 'utf8');
    const { body } = parse(text) as { body: { id?: string; attributes: { label?: string; options?: string[] } }[] };
    const asked = body.filter(({ id }) => id !== undefined);
    expect(asked.map(({ id, attributes }) => [id, attributes.label, attributes.options])).toEqual(
      issueQuestions(language).map(({ name, label, values }) => [name, label, values && [...values.keys()]]),
    );
  });
});

/** What the forge would read for markup. */
function outsideCode(row: string): string {
  return row.replaceAll(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');
}

describe('the report below a pull request', () => {
  const problem = {
    rule: 'date-is-real',
    severity: 'error',
    path: 'content/entries/2018/a.mdx',
    line: 4,
    message: 'm',
  };
  const run = { url: 'https://forge.example/runs/1', isGood: false };

  test('names each problem with its place', () => {
    const comment = createReportComment(toReportedProblems([problem]), run);
    expect(comment).toContain('| error | `content/entries/2018/a.mdx:4` | date-is-real | `m` |');
    expect(comment).toContain('](https://forge.example/runs/1#artifacts)');
  });

  test('reads what the check left behind as data: no markup, no mention, no link of it is one', () => {
    const message = '@everyone [a](https://attacker.example) <img src=x> `code` | *b*\n# c';
    const comment = createReportComment(toReportedProblems({ problems: [{ ...problem, message }] }), run);
    const row = comment.split('\n').find((line) => line.startsWith('| error')) ?? '';
    expect(outsideCode(row)).not.toMatch(/[@<>[\]`*]|https:/);
    expect(row.split('|')).toHaveLength(6);
  });

  test.each([
    [undefined],
    ['text'],
    [[{ ...problem, path: '../../etc' }]],
    [[{ ...problem, rule: '<b>' }]],
    [[null, 3]],
  ])('passes over what is no problem: %j', (value) => {
    expect(toReportedProblems(value)).toEqual([]);
  });

  test('is short, however much there is', () => {
    const many = Array.from({ length: 9_000 }, () => ({ ...problem, message: 'х'.repeat(9_000) }));
    expect(createReportComment(toReportedProblems(many), run).length).toBeLessThan(60_000);
  });
});
