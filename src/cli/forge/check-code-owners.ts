/** A line of CODEOWNERS, in force or only proposed behind a number sign. */
interface OwnedPath {
  readonly line: number;
  readonly pattern: string;
  readonly owners: readonly string[];
  readonly isProposed: boolean;
}

const proposed = /^# (?=\S+\s+@[A-Z-]+$)/;
const account = /^(?:@[a-z\d](?:[a-z\d-]{0,38})(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/i;
const placeholder = /^@[A-Z-]+$/;

function toOwnedPaths(text: string): OwnedPath[] {
  return text.split('\n').flatMap((line, index): OwnedPath[] => {
    const isProposed = proposed.test(line);
    if (line.trim() === '' || (line.startsWith('#') && !isProposed)) return [];
    const [pattern = '', ...owners] = line.replace(proposed, '').trim().split(/\s+/);
    return [{ line: index + 1, pattern, owners, isProposed }];
  });
}

function explainOwners({ owners, isProposed }: OwnedPath): string[] {
  if (isProposed) return [];
  if (owners.length === 0) return ['It names nobody. Write an account as "@name", or put "# " before the line.'];
  return owners
    .filter((owner) => placeholder.test(owner) || !account.test(owner))
    .map((owner) => `"${owner}" is no account. Write one as "@name" or "@organisation/team".`);
}

/**
 * What is wrong with a text of CODEOWNERS, `line: sentence`: owners that are
 * none, and paths that match nothing any more, proposed ones too. A line that
 * names somebody who does not exist is passed over by the forge without a word.
 * @param exists tells whether a pattern of paths matches a file
 */
export function checkCodeOwners(text: string, exists: (pattern: string) => boolean): string[] {
  return toOwnedPaths(text).flatMap((owned) => {
    const isThere = exists(owned.pattern.endsWith('/') ? `${owned.pattern}**` : owned.pattern);
    const stray = isThere ? [] : [`"${owned.pattern}" matches no file. Mend the path, or remove the line.`];
    return [...explainOwners(owned), ...stray].map((sentence) => `${owned.line}: ${sentence}`);
  });
}
