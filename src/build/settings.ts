/** What a copy of the site may know about where it stands; all are empty by default and never invented. */
export interface Settings {
  /** Address of the site, with a final slash; absolute links are left out without it. */
  readonly siteUrl: string | undefined;
  readonly repositoryUrl: string | undefined;
  readonly contactEmail: string | undefined;
}

function toUrl(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      `${name} is "${value}", which is not an http(s) address. Write it as https://example.org/archive/.`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function toEmail(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (!/^[^\s@<>"]+@[^\s@<>"]+$/.test(value)) {
    throw new Error(`CONTACT_EMAIL is "${value}", which is not an e-mail address.`);
  }
  return value;
}

/** Reads SITE_URL, REPOSITORY_URL and CONTACT_EMAIL. @throws Error in words when one is set to something unusable. */
export function createSettings(environment: { readonly [name: string]: string | undefined }): Settings {
  return {
    siteUrl: toUrl('SITE_URL', environment.SITE_URL),
    repositoryUrl: toUrl('REPOSITORY_URL', environment.REPOSITORY_URL)?.replace(/\/$/, ''),
    contactEmail: toEmail(environment.CONTACT_EMAIL),
  };
}
