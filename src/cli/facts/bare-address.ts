const isTail = (name: string, value: string): boolean =>
  name.startsWith('utm_') ||
  ['amp', 'fbclid', 'gclid', 'noamp', 'ref', 'share', 'yclid'].includes(name) ||
  (name === 'from' && value === 'rss');

/**
 * What an address leads to, without what only says how it was reached: tracking
 * tails, fragment, scheme, default port, the dot after a host and a final slash.
 */
export function toBareAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, port, protocol, pathname, searchParams } = new URL(address);
  const isDefaultPort = port === '' || (port === '80' && protocol === 'http:');
  const kept = [...searchParams].filter(([name, value]) => !isTail(name, value));
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  const host = `${hostname.replace(/\.$/, '')}${isDefaultPort ? '' : `:${port}`}`;
  return `${host}${pathname.replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}`;
}
