/** Where a month stands on the page of its year: `month-03`; `month-none` for what belongs to no one month. */
export function toMonthId(month: number | undefined): string {
  return month === undefined ? 'month-none' : `month-${String(month).padStart(2, '0')}`;
}
