/** The scripts that the build makes, below the root of the site: islands, and what they load, with its version. Nothing else passes the policy. */
const ownScripts = /^_islands\/[a-z-]+\.js$|^_(?:chart|contribute|search|timeline)\/[a-z\d-]+\.js\?[\da-f]{8}$/;

/** What the DOM takes for the address of a script; a string where the browser knows no Trusted Types. */
export type TrustedScriptUrl = string & { readonly trusted?: never };

interface Scope {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: (name: string) => string },
    ): { createScriptURL(name: string): TrustedScriptUrl };
  };
  importScripts(...urls: readonly TrustedScriptUrl[]): void;
}

const scope = globalThis as unknown as Scope;
const isPage = typeof document !== 'undefined';

/** Pages with a search, a form or the timeline and workers all stand one folder below the root. @throws TypeError for any other name. */
function toOwnUrl(name: string): string {
  if (!ownScripts.test(name)) throw new TypeError(`"${name}" is not a script of this archive.`);
  return new URL(`../${name}`, isPage ? document.baseURI : location.href).href;
}

type Policy = ReturnType<NonNullable<Scope['trustedTypes']>['createPolicy']>;

/** There can be only one in a page, and not every file of ours that knows it may make it. */
let policy: Policy | undefined;

/** Makes the one policy before any other script can; the first of our files on a page or in a worker calls it. */
export function claimPolicy(): void {
  policy ??= scope.trustedTypes?.createPolicy('kidiris', { createScriptURL: toOwnUrl });
}

/** The address of one of our own scripts. */
export function trustedScriptUrl(name: string): TrustedScriptUrl {
  return policy === undefined ? toOwnUrl(name) : policy.createScriptURL(name);
}

/** Runs our own scripts as classic ones, which works from a disk too. Rejects when one of them cannot be had. */
export async function loadScripts(names: readonly string[]): Promise<void> {
  const urls = names.map(trustedScriptUrl);
  if (isPage) await Promise.all(urls.map(loadScript));
  else if (urls.length > 0) scope.importScripts(...urls);
}

function loadScript(url: TrustedScriptUrl): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`The script "${String(url)}" did not load.`));
    });
    document.head.append(script);
  });
}
