import type { LocalMoment } from '../domain/edtf-date.ts';

/** Minutes by which the clocks of an IANA zone are ahead of UTC at a moment. */
function offsetInMinutes(moment: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(moment);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name);
  const [, sign, hours, minutes] = match ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}

/** The same moment in UTC, `YYYY-MM-DDTHH:MM`; the offset is that of the place on that day. */
export function toUtc(at: string, zone: string): string {
  const asIfUtc = new Date(`${at}:00Z`);
  const offset = offsetInMinutes(new Date(asIfUtc.getTime() - offsetInMinutes(asIfUtc, zone) * 60_000), zone);
  return new Date(asIfUtc.getTime() - offset * 60_000).toISOString().slice(0, 16);
}

/** «17:32 (UTC 11:32)»; a day of UTC that differs from the local one is written out. */
export function formatMoment(moment: LocalMoment, zone: string): string {
  const [localDay, localTime] = moment.at.split('T');
  const [utcDay, utcTime] = toUtc(moment.at, zone).split('T');
  const approximately = moment.isApproximate ? '≈ ' : '';
  return `${approximately}${localTime ?? ''} (UTC ${utcDay === localDay ? '' : `${utcDay ?? ''} `}${utcTime ?? ''})`;
}
