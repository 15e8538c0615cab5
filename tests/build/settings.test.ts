import { describe, expect, test } from 'vitest';
import { createSettings } from '../../src/build/settings.ts';

describe('the settings of a copy', () => {
  test('are empty by default, and never invented', () => {
    expect(createSettings({})).toEqual({ siteUrl: undefined, repositoryUrl: undefined, contactEmail: undefined });
    expect(createSettings({ SITE_URL: '' }).siteUrl).toBeUndefined();
  });

  test('give the site its final slash', () => {
    expect(createSettings({ SITE_URL: 'https://example.org/archive' }).siteUrl).toBe('https://example.org/archive/');
  });

  test.each([
    ['SITE_URL', 'javascript:alert(1)'],
    ['SITE_URL', 'example.org'],
    ['REPOSITORY_URL', 'ftp://example.org'],
    ['CONTACT_EMAIL', 'nobody'],
    ['CONTACT_EMAIL', 'a@b"><script>'],
  ])('refuse %s=%s in words that name it', (name, value) => {
    expect(() => createSettings({ [name]: value })).toThrow(`${name} is "${value}"`);
  });
});
