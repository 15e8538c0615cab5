/**
 * Why an address cannot be linked; absent when it can. The *parsed* address
 * decides, as a browser would read it: http or https, a host in ASCII, nobody's
 * name or password in it.
 */
export function explainAddress(address: string): string | undefined {
  if (!/^https?:\/\/[A-Za-z0-9]/i.test(address)) {
    return `The address "${address}" does not begin with "https://" or "http://" and a host. Write the whole address.`;
  }
  if (/[\s\\<>"`{}|^]/.test(address)) {
    return `The address "${address}" holds a space or a sign that an address cannot hold. Write it with %20 and the like, as the browser copies it.`;
  }
  if (!URL.canParse(address)) return `The address "${address}" cannot be read as one. Copy it from the browser.`;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return `The address "${address}" is not of the web. Use https.`;
  if (url.username !== '' || url.password !== '' || /^https?:\/\/[^/?#]*@/i.test(address)) {
    return `The address "${address}" holds a name before "@", so the host is not what it seems to be. Remove what stands before "@".`;
  }
  if (/[^\x21-\x7e]/.test(/^https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '')) {
    return `The host in "${address}" has letters outside ASCII, which can pass for others. Write it in its "xn--" form.`;
  }
  if (!/\.[a-z0-9-]*[a-z][a-z0-9-]*\.?$/i.test(url.hostname)) {
    return `The host "${url.hostname}" is not one of the public web. Link the public address.`;
  }
  return undefined;
}
