import type { YAMLError } from 'yaml';

/** Our words for what the YAML reader stumbled over. */
export function explainYamlError(error: YAMLError): string {
  if (error.message.startsWith('Maximum call stack')) {
    return 'The fields are nested so deep that they cannot be read. Nothing in an entry needs that; check the brackets.';
  }
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return 'This field stands twice. Keep one of the two.';
    case 'BAD_INDENT':
      return 'The indentation does not fit. Begin the fields of one level in the same column, and close each bracket.';
    case 'TAB_AS_INDENT':
      return 'A tab indents this line. Write spaces instead.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'The value holds a colon and a space, which would begin another field. Put the whole value in double quotes.';
    case 'BAD_SCALAR_START':
      return 'A value cannot begin with this sign. Put the whole value in double quotes.';
    case 'MISSING_CHAR':
      return `Something is not closed or not separated here (${toFirstLine(error.message)}). Check the quotes, the colon and the bracket before it.`;
    case 'UNEXPECTED_TOKEN':
      return 'Words follow after the value has ended. Put the whole value in double quotes, and write \\" for a quote inside it.';
    default:
      return `The fields cannot be read here (${toFirstLine(error.message)}). Put values that hold signs in double quotes.`;
  }
}

function toFirstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
