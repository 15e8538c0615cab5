import type { Language } from '../domain/language.ts';
import { issueLink, templateFile } from './forge-links.ts';

/** An entry as far as it is named to whoever mends it. */
interface Mendable {
  readonly id: string;
}

/** The form of an issue about an entry, and the language in which it was read. */
function toIssue(repositoryUrl: string, template: 'correction' | 'translation', language: Language, { id }: Mendable) {
  return issueLink(repositoryUrl, templateFile(template, language), [['entry', `${id} (${language})`]]).url;
}

/** Opens the form of a correction. */
export function correctionLink(repositoryUrl: string, entry: Mendable, language: Language): string {
  return toIssue(repositoryUrl, 'correction', language, entry);
}

/** Opens the form of a translation. */
export function translationLink(repositoryUrl: string, entry: Mendable, language: Language): string {
  return toIssue(repositoryUrl, 'translation', language, entry);
}
