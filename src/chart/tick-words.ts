import type { Tick } from './time-axis.ts';

/** What stands below a tick: "2018", "January 2018", "March" or "13 March". `months` are twelve names. */
export function tickWords({ year, month, day }: Tick, months: readonly string[]): string {
  if (month === undefined) return String(year);
  const name = months[month - 1] ?? '';
  if (day !== undefined) return `${day} ${name}`;
  return month === 1 ? `${name} ${year}` : name;
}
