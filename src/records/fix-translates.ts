import { parseYamlDocument } from './field-places.ts';
import { isMap, isNode, isScalar } from 'yaml';
import { decodeText } from './gate/decode-text.ts';
import { splitFrontMatter } from './gate/split-front-matter.ts';
import type { ContentFile } from './content-file.ts';
import type { RecordIndex } from './record-index.ts';
import { toEntryTranslates, toThreadTranslates } from './translates.ts';

/** A file as it should be written. */
export interface FixedText {
  readonly path: string;
  readonly text: string;
}

/** Range of the value of `translates` within the fields; absent when the field is. */
function findValue(yaml: string): { start: number; end: number } | undefined {
  const { contents } = parseYamlDocument(yaml);
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'translates')
    : undefined;
  const range = isNode(pair?.value) ? pair.value.range : undefined;
  return range ? { start: range[0], end: range[1] } : undefined;
}

function writeTranslates(text: string, yaml: string, translates: string): string {
  const afterFence = text.indexOf('\n') + 1;
  const value = findValue(yaml);
  if (value === undefined) return `${text.slice(0, afterFence)}translates: '${translates}'\n${text.slice(afterFence)}`;
  return `${text.slice(0, afterFence + value.start)}'${translates}'${text.slice(afterFence + value.end)}`;
}

/** Translations that name another state of their lead than the present one, with what they should name. */
function findStale(records: RecordIndex): Map<string, string> {
  const stale = new Map<string, string>();
  for (const file of records.entryTranslations) {
    const lead = records.entryById.get(file.id);
    const translates = lead && toEntryTranslates(lead);
    if (translates !== undefined && translates !== file.data.translates) stale.set(file.path, translates);
  }
  for (const file of records.threadTranslations) {
    const lead = records.threadById.get(file.id);
    const translates = lead && toThreadTranslates(lead);
    if (translates !== undefined && translates !== file.data.translates) stale.set(file.path, translates);
  }
  return stale;
}

/**
 * Writes into each translation what it translates, where that is absent or has
 * changed; whoever runs this has compared the two. Line ends become LF.
 */
export function fixTranslates(files: readonly ContentFile[], records: RecordIndex): readonly FixedText[] {
  const stale = findStale(records);
  return files.flatMap(({ path, bytes }) => {
    const translates = stale.get(path);
    const decoded = translates === undefined ? undefined : decodeText(path, bytes);
    if (translates === undefined || decoded?.passed !== true) return [];
    const parts = splitFrontMatter(path, decoded.value);
    return parts.passed ? [{ path, text: writeTranslates(decoded.value, parts.value.frontMatter, translates) }] : [];
  });
}
