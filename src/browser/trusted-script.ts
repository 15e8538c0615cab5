/** The files of ours that a page may start, below the root of the site; nothing else passes the policy. */
const ownScripts: ReadonlySet<string> = new Set([
  '_islands/search-worker.js',
  '_search/documents.js',
  '_search/kk.js',
  '_search/ru.js',
  '_search/en.js',
]);

interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (name: string) => string },
  ): {
    createScriptURL(name: string): TrustedScriptUrl;
  };
}

/** What the DOM takes for the address of a script; a string where the browser knows no Trusted Types. */
export type TrustedScriptUrl = string & { readonly trusted?: never };

/** @throws TypeError for a name that is not on the list. */
function toOwnUrl(name: string): string {
  if (!ownScripts.has(name)) throw new TypeError(`"${name}" is not a script of this archive.`);
  return new URL(`../${name}`, document.baseURI).href;
}

const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
const policy = factory?.createPolicy('kidiris', { createScriptURL: toOwnUrl });

/** The address of one of our own scripts, from a page one folder below the root. */
export function trustedScriptUrl(name: string): TrustedScriptUrl {
  return policy === undefined ? toOwnUrl(name) : policy.createScriptURL(name);
}

/** Loads one of our own scripts as a classic one, which works from a disk too. */
export function loadScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = trustedScriptUrl(name);
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new Error(`The script "${name}" did not load.`));
    });
    document.head.append(script);
  });
}
