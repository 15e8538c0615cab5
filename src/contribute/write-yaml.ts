/** Fields of a record as plain values; what is undefined is left out. */
export type PlainFields = { readonly [name: string]: PlainField };
export type PlainField = string | boolean | PlainFields | readonly PlainField[] | undefined;

/** Words that YAML 1.2 reads as what they are without quotes: ids and names of choices. */
const plain = /^[a-z][A-Za-z0-9-]*$/;
const notWords = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n']);

function toScalar(value: string | boolean): string {
  if (typeof value === 'boolean') return String(value);
  if (plain.test(value) && !notWords.has(value.toLowerCase())) return value;
  // Neither form of quotes needs an escape so, and what a reviewer reads is what stands there.
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

function isFields(value: PlainField): value is PlainFields {
  return typeof value === 'object' && !Array.isArray(value);
}

function toLines(value: PlainField): string[] {
  if (value === undefined) return [];
  if (typeof value !== 'object') return [toScalar(value)];
  if (isFields(value)) return Object.entries(value).flatMap(([name, field]) => toFieldLines(name, field));
  return value.flatMap((item) => {
    const [first = '', ...others] = toLines(item);
    return [`- ${first}`, ...others.map((line) => `  ${line}`)];
  });
}

function toFieldLines(name: string, value: PlainField): string[] {
  if (value === undefined) return [];
  if (typeof value !== 'object') return [`${name}: ${toScalar(value)}`];
  const lines = toLines(value);
  return lines.length === 0 ? [`${name}: []`] : [`${name}:`, ...lines.map((line) => `  ${line}`)];
}

/** YAML of the fields in their order, each with the comment of its name above it. */
export function writeYaml(fields: PlainFields, comments: { readonly [name: string]: string } = {}): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => {
      const comment = value === undefined ? undefined : comments[name];
      const lines = toFieldLines(name, value);
      return comment === undefined ? lines : [...comment.split('\n').map((line) => `# ${line}`), ...lines];
    })
    .map((line) => `${line}\n`)
    .join('');
}
