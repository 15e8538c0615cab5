import type { YAMLError } from 'yaml';

const words: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  DUPLICATE_KEY: 'This field stands twice. Keep one of the two.',
  BAD_INDENT: 'The indentation does not fit. Begin the fields of one level in the same column, and close each bracket.',
  TAB_AS_INDENT: 'A tab indents this line. Write spaces instead.',
  BLOCK_AS_IMPLICIT_KEY:
    'The value holds a colon and a space, which would begin another field. Put the whole value in double quotes.',
  BAD_SCALAR_START: 'A value cannot begin with this sign. Put the whole value in double quotes.',
  UNEXPECTED_TOKEN:
    'Words follow after the value has ended. Put the whole value in double quotes, and write \\" for a quote inside it.',
};

/** Our words for what the YAML reader stumbled over. */
export function explainYamlError({ code, message }: YAMLError): string {
  if (message.startsWith('Maximum call stack')) {
    return 'The fields are nested so deep that they cannot be read. Nothing in an entry needs that; check the brackets.';
  }
  const known = words[code];
  if (known !== undefined) return known;
  const [theirs = ''] = message.split('\n');
  return `The fields cannot be read here (${theirs}). Check the quotes, the colon and the brackets, and put a value that holds signs in double quotes.`;
}
