type Cell = string | number;

function toCell(cell: Cell): string {
  return String(cell).replace(/\s+/gu, ' ').replaceAll('|', '\\|');
}

function toLine(cells: readonly Cell[]): string {
  return `| ${cells.map(toCell).join(' | ')} |`;
}

/** A Markdown table; columns of numbers stand to the right. */
export function createTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const rules = head.map((_, column) => (typeof rows[0]?.[column] === 'number' ? '--:' : '---'));
  return [toLine(head), `|${rules.join('|')}|`, ...rows.map(toLine)].join('\n');
}
