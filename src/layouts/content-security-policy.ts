/**
 * What a page of the archive may do: files of ours, and the one style sheet that
 * stands in it, known by hash. `frame-ancestors` is left to the header, since
 * browsers ignore it in a page and complain.
 */
export function contentSecurityPolicy(styleHash: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' '${styleHash}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types kidiris',
  ].join('; ');
}
