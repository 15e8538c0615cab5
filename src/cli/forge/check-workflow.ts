import { parse } from 'yaml';

/** A workflow of the forge: its path and its text. */
export interface WorkflowFile {
  readonly path: string;
  readonly text: string;
}

type Values = Readonly<Record<string, unknown>>;

/** A workflow as far as it is judged. */
interface Workflow {
  readonly triggers: ReadonlySet<string>;
  readonly permissions: unknown;
  readonly jobs: readonly { readonly name: string; readonly job: Values }[];
  readonly steps: readonly Values[];
  readonly text: string;
}

interface Rule {
  /** What is wrong, in full sentences; each with a piece of the workflow. */
  readonly find: (workflow: Workflow, known: ReadonlySet<string>) => readonly string[];
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toTriggers(on: unknown): ReadonlySet<string> {
  if (typeof on === 'string') return new Set([on]);
  if (Array.isArray(on)) return new Set(on.map(String));
  return new Set(isValues(on) ? Object.keys(on) : []);
}

function toWorkflow(text: string): Workflow {
  const top: unknown = parse(text);
  const values = isValues(top) ? top : {};
  const jobs = Object.entries(isValues(values.jobs) ? values.jobs : {}).flatMap(([name, job]) =>
    isValues(job) ? [{ name, job }] : [],
  );
  const steps = jobs.flatMap(({ job }) => (Array.isArray(job.steps) ? job.steps.filter(isValues) : []));
  return { triggers: toTriggers(values.on), permissions: values.permissions, jobs, steps, text };
}

/** Runs what strangers wrote: a pull request can come from anybody. */
function runsStrangersCode({ triggers }: Workflow): boolean {
  return triggers.has('pull_request');
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

const pinned = /^[\w.-]+\/[\w./-]+@([0-9a-f]{40})$/;

function findUses({ steps, jobs }: Workflow): string[] {
  return [...steps.map(({ uses }) => uses), ...jobs.map(({ job }) => job.uses)].filter(
    (uses) => typeof uses === 'string',
  );
}

const rules: readonly Rule[] = [
  {
    find: ({ triggers }) =>
      triggers.has('pull_request_target')
        ? [
            '"pull_request_target" gives a stranger’s pull request our rights. Use "pull_request", and "workflow_run" for what writes.',
          ]
        : [],
  },
  {
    find: ({ permissions, jobs }) => {
      const all = [permissions, ...jobs.flatMap(({ job }) => ('permissions' in job ? [job.permissions] : []))];
      if (permissions === undefined) return ['The workflow does not say its "permissions". Name each that it needs.'];
      return all.every(isValues) ? [] : ['"permissions" are given wholesale. Name each that the workflow needs.'];
    },
  },
  {
    find: (workflow) => {
      if (!runsStrangersCode(workflow)) return [];
      const jobs = workflow.jobs.flatMap(({ job }) => ('permissions' in job ? [job.permissions] : []));
      const given = [workflow.permissions, ...jobs].flatMap((one) => (isValues(one) ? Object.entries(one) : []));
      return given
        .filter(([name, right]) => right !== 'none' && !(name === 'contents' && right === 'read'))
        .map(
          ([name, right]) =>
            `A workflow of pull requests may read the contents and nothing else, but has "${name}: ${String(right)}".`,
        );
    },
  },
  {
    find: (workflow) => {
      const isOpen =
        runsStrangersCode(workflow) &&
        /\bsecrets\b|github\.token|GITHUB_TOKEN/.test(stringsOf(workflow.jobs).join('\n'));
      return isOpen
        ? ['A workflow of pull requests names a secret or a token. What needs one belongs to a workflow of its own.']
        : [];
    },
  },
  {
    find: (workflow) => {
      const text = stringsOf(workflow.steps).join('\n');
      const hasCache =
        /actions\/cache\b/.test(text) || workflow.steps.some((step) => isValues(step.with) && 'cache' in step.with);
      return runsStrangersCode(workflow) && hasCache
        ? ['A workflow of pull requests writes a cache, which later runs would take over. Leave it out.']
        : [];
    },
  },
  {
    find: (workflow) =>
      workflow.steps
        .filter(({ uses }) => typeof uses === 'string' && uses.startsWith('actions/checkout@'))
        .filter(
          (step) => runsStrangersCode(workflow) && !(isValues(step.with) && step.with['persist-credentials'] === false),
        )
        .map(() => 'A checkout of a pull request keeps the token. Write "persist-credentials: false".'),
  },
  {
    find: (workflow, known) =>
      findUses(workflow).flatMap((uses) => {
        const hash = pinned.exec(uses)?.[1];
        if (hash === undefined) return [`"${uses}" is not pinned by its full hash of forty digits.`];
        return known.has(hash) ? [] : [`The hash of "${uses}" is not noted with its tag and date in docs/decisions/.`];
      }),
  },
  {
    find: ({ steps }) =>
      steps
        .flatMap(({ run }) => (typeof run === 'string' ? [...run.matchAll(/\$\{\{.*?\}\}/g)] : []))
        .map(([found]) => `"${found}" stands in a command, where its text could be run. Hand it over in "env".`),
  },
  {
    find: (workflow) => {
      if (!workflow.triggers.has('workflow_run')) return [];
      const refs = workflow.steps.flatMap((step) =>
        isValues(step.with) && 'ref' in step.with ? [String(step.with.ref)] : [],
      );
      return refs.map((ref) => `A workflow with rights checks out "${ref}". It runs the code of the main branch only.`);
    },
  },
  {
    find: ({ jobs }) =>
      jobs
        .filter(({ job }) => typeof job['timeout-minutes'] !== 'number')
        .map(({ name }) => `The job "${name}" has no "timeout-minutes".`),
  },
];

/**
 * What is wrong with a workflow, `path: sentence`.
 * @param known hashes of actions that docs/decisions/ notes
 */
export function checkWorkflow({ path, text }: WorkflowFile, known: ReadonlySet<string>): string[] {
  const workflow = toWorkflow(text);
  if (workflow.jobs.length === 0) return [`${path}: It has no jobs.`];
  return rules.flatMap(({ find }) => find(workflow, known)).map((sentence) => `${path}: ${sentence}`);
}

/** Hashes that the texts of the decisions note. */
export function toKnownHashes(decisions: string): ReadonlySet<string> {
  return new Set(decisions.match(/\b[0-9a-f]{40}\b/g) ?? []);
}
