/** Characters that a JavaScript string between double quotes cannot hold as they are. */
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r' };

/**
 * Bytes as a string with a character for each. Short where the bytes are mostly letters below 128 and repeat
 * themselves, since compression still sees them.
 */
export function toTextExpression(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return `"${text.replace(/[\\"\n\r]/g, (character) => escapes[character] ?? character)}"`;
}

/** The same for bytes that are dense already and cannot be compressed. */
export function toBase64Expression(bytes: Uint8Array): string {
  return `atob("${Buffer.from(bytes).toString('base64')}")`;
}

/** A script that leaves a value under a name: it is read from a disk as from a server, where `fetch` is refused. */
export function toScript(name: string, expression: string): string {
  return `(self.kidiris??={})["${name}"]=${expression};\n`;
}
