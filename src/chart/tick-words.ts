import type { Tick } from './time-axis.ts';

/** What stands below a tick: "2018", "March", "13 March" or "20:15"; a January bears its year. `months` are twelve names. */
export function tickWords({ year, month, day, minutes }: Tick, months: readonly string[]): string {
  if (minutes !== undefined) {
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  }
  if (month === undefined) return String(year);
  const name = months[month - 1] ?? '';
  if (day !== undefined) return `${day} ${name}`;
  return month === 1 ? String(year) : name;
}
