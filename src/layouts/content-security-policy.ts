/**
 * What a page of the archive may do: its own files and one style sheet in the
 * page, known by hash. `frame-ancestors` is left to the header, since browsers ignore it in
 * a page and complain.
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
