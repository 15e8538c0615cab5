/** Id of a row of the chart's table, by which the mark of the same entry is named. */
export function toRowId(index: number): string {
  return `r${index}`;
}
