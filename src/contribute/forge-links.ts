import type { DraftFile } from './draft.ts';

/** A forge cuts or refuses addresses that are longer. */
const longestAddress = 8_192;

/** A way to the forge; `isWhole` is false when the words did not fit into the address and must be copied. */
export interface ForgeLink {
  readonly url: string;
  readonly isWhole: boolean;
}

function toQuery(values: readonly (readonly [name: string, value: string])[]): string {
  return values.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

function toLink(address: string, own: readonly (readonly [string, string])[], filled: typeof own): ForgeLink {
  const whole = `${address}?${toQuery([...own, ...filled])}`;
  return whole.length <= longestAddress
    ? { url: whole, isWhole: true }
    : { url: `${address}?${toQuery(own)}`, isWhole: false };
}

/** Opens the form for a new file of the path, with its text when it fits. */
export function newFileLink(repositoryUrl: string, { path, text }: DraftFile): ForgeLink {
  return toLink(`${repositoryUrl}/new/main`, [['filename', path]], [['value', text]]);
}

/** Opens the form of an issue; each answer stands in the field of its name. */
export function issueLink(
  repositoryUrl: string,
  template: string,
  answers: readonly (readonly [name: string, value: string])[] = [],
): ForgeLink {
  return toLink(`${repositoryUrl}/issues/new`, [['template', template]], answers);
}

/** Names of the forms of issues, by what they are for. */
export type IssueTemplate = 'new-entry' | 'correction' | 'broken-link' | 'translation';

export function templateFile(template: IssueTemplate, language: string): string {
  return `${template}-${language}.yml`;
}
