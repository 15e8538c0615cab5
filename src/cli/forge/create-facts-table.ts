import type { ChangedField, ChangedRecord } from './changed-facts.ts';
import { toCodeSpans } from './code-spans.ts';

const kinds: { readonly [kind in ChangedRecord['kind']]: string } = {
  added: 'Қосылды · Добавлено · Added',
  changed: 'Өзгерді · Изменено · Changed',
  removed: 'Алынды · Убрано · Removed',
};

/** A quote has at most 2,000 letters, so every quote stands in full. */
const longestValue = 2_400;
const longestField = 120;

function toRow({ field, before = '', after = '' }: ChangedField): string {
  const cells = [toCodeSpans(field, longestField), ...[before, after].map((value) => toCodeSpans(value, longestValue))];
  return `| ${cells.join(' | ')} |`;
}

function createTable({ path, kind, fields }: ChangedRecord): readonly string[] {
  const head = `**${kinds[kind]}:** ${toCodeSpans(path)}\n`;
  return [head, '| | Бұрын · Было · Before | Қазір · Стало · After |', '|---|---|---|', ...fields.map(toRow)];
}

/**
 * The facts that a pull request changes, as tables in Markdown of at most
 * `longest` letters; what does not fit is counted. Empty when no fact changes.
 */
export function createFactsTable(records: readonly ChangedRecord[], longest: number): string {
  const lines: string[] = [];
  let length = 0;
  let left = 0;
  for (const record of records) {
    const [head = '', names = '', line = '', ...rows] = createTable(record);
    const start = [...(lines.length === 0 ? [] : ['']), head, names, line];
    let isBegun = false;
    for (const row of rows) {
      const added = isBegun ? [row] : [...start, row];
      const size = added.reduce((sum, one) => sum + one.length + 1, 0);
      if (length + size > longest) left += 1;
      else {
        lines.push(...added);
        length += size;
        isBegun = true;
      }
    }
  }
  if (left > 0) lines.push('', `… +${left}`);
  return lines.join('\n');
}
