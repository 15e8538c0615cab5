import { expect, test } from 'vitest';
import { explainAddress } from '../../../src/records/gate/check-address.ts';

test.each([
  'https://www.azattyq.org/a/1.html',
  'http://example.org:8080/a?b=c&d=%20#e',
  'https://ru.wikipedia.org/wiki/Интернет',
  'https://xn--80ak6aa92e.com/',
  'https://web.archive.org/web/2018/https://vlast.kz/a',
])('"%s" can be linked', (address) => {
  expect(explainAddress(address)).toBeUndefined();
});

test.each([
  [
    'javascript:alert(1)',
    'The address "javascript:alert(1)" does not begin with "https://" or "http://" and a host. Write the whole address.',
  ],
  [
    'https:/\\evil.example',
    'The address "https:/\\evil.example" does not begin with "https://" or "http://" and a host. Write the whole address.',
  ],
  [
    'https://a.org/a b',
    'The address "https://a.org/a b" holds a space or a sign that an address cannot hold. Write it with %20 and the like, as the browser copies it.',
  ],
  [
    'https://a.org\\@evil.example',
    'The address "https://a.org\\@evil.example" holds a space or a sign that an address cannot hold. Write it with %20 and the like, as the browser copies it.',
  ],
  [
    'https://me:word@a.org/',
    'The address "https://me:word@a.org/" holds a name before "@", so the host is not what it seems to be. Remove what stands before "@".',
  ],
  [
    'https://azаttyq.org/',
    'The host in "https://azаttyq.org/" has letters outside ASCII, which can pass for others. Write it in its "xn--" form.',
  ],
  ['http://localhost/', 'The host "localhost" is not one of the public web. Link the public address.'],
  ['http://192.168.1.1/', 'The host "192.168.1.1" is not one of the public web. Link the public address.'],
  ['https://a.org:99999/', 'The address "https://a.org:99999/" cannot be read as one. Copy it from the browser.'],
])('"%s" cannot be linked', (address, reason) => {
  expect(explainAddress(address)?.en).toBe(reason);
});
