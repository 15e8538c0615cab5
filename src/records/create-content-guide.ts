import type { Check } from './check.ts';

function toFence(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\``;
}

/** Every rule of the checks as Markdown: what it asks, what it refuses, and the same mended; by name. */
export function createContentGuide(checks: readonly Check[]): string {
  const rules = checks
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, description, refused, accepted }) =>
      [`## ${name}`, description, 'Refused:', toFence(refused), 'Accepted:', toFence(accepted)].join('\n\n'),
    );
  return [
    '# The rules of the content',
    'Made from the checks themselves by `npm run guide`. Each message of `npm run check:content` names its rule. Before these rules the gate refuses what is no text, no YAML or no Markdown of the kinds that `CONTRIBUTING.md` names.',
    ...rules,
  ]
    .join('\n\n')
    .concat('\n');
}
