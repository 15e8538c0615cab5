/** How the control shows that a file does harm where entries are trusted. */
export type Control =
  /** The file is compiled as MDX and run: its canary fires. */
  | { readonly by: 'runs' | 'matter' | 'writes' }
  /** The file is compiled as MDX and printed: the page holds these signs. */
  | { readonly by: 'shows' | 'html'; readonly what: string }
  /** A trusting YAML reader does this with the fields. */
  | { readonly by: 'yaml'; readonly what: YamlHarm }
  /** A trusting program joins this field to a folder and leaves it. */
  | { readonly by: 'path'; readonly what: 'id' | 'capture' | 'layout' }
  /** The text holds these signs, or no longer this word. */
  | { readonly by: 'text' | 'misses'; readonly what: string }
  | { readonly by: 'bytes' | 'slow' | 'deep' | 'large' };

export type YamlHarm =
  | 'multiplies'
  | 'copies'
  | 'merges'
  | 'types'
  | 'pollutes'
  | 'overrides'
  | 'dates'
  | 'hides'
  | 'breaks'
  | 'exhausts'
  | 'second'
  | 'directive';

export interface Attack {
  /** A file of tests/hostile/files. */
  readonly file: string;
  readonly means: string;
  readonly control: Control;
  /** Where it is refused: the place in the file, and the rule. */
  readonly refused: readonly string[];
}

/** Each by other means; the canary of a file carries its name. */
export const attacks: readonly Attack[] = [
  {
    file: 'expression-in-text.mdx',
    means: 'an expression within a sentence',
    control: { by: 'runs' },
    refused: ['15:12 body'],
  },
  {
    file: 'expression-alone.mdx',
    means: 'an expression on a line of its own',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'expression-reads-environment.mdx',
    means: 'an expression that prints a secret of the build machine',
    control: { by: 'shows', what: 'secret-of-the-machine' },
    refused: ['15:1 body'],
  },
  {
    file: 'import-writes-file.mdx',
    means: 'an import of node:fs and an expression that writes a file',
    control: { by: 'writes' },
    refused: ['15:1 body', '17:1 body'],
  },
  {
    file: 'import-reads-file.mdx',
    means: 'an import of node:fs and an expression that prints a file',
    control: { by: 'shows', what: 'secret-in-a-file' },
    refused: ['15:1 body', '17:1 body'],
  },
  {
    file: 'import-of-data-address.mdx',
    means: 'an import that runs a data: address',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'export-const.mdx',
    means: 'an export that runs when the module loads',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'export-awaits-import.mdx',
    means: 'an export that awaits an import',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'export-from-data-address.mdx',
    means: 'an export from a data: address',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'export-layout.mdx',
    means: 'a layout that the entry brings with it',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'export-class-static.mdx',
    means: 'a static block of an exported class',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'attribute-expression.mdx',
    means: 'an expression as the id of a quote',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'attribute-template.mdx',
    means: 'a template string as the id of a quote',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'attribute-spread.mdx',
    means: 'attributes spread from an expression',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'attribute-element.mdx',
    means: 'an element as the value of an attribute',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'expression-in-link.mdx',
    means: 'an expression as the words of a link',
    control: { by: 'runs' },
    refused: ['15:6 body'],
  },
  {
    file: 'expression-in-heading.mdx',
    means: 'an expression in a heading',
    control: { by: 'runs' },
    refused: ['15:9 body'],
  },
  { file: 'expression-in-list.mdx', means: 'an expression in a list', control: { by: 'runs' }, refused: ['16:3 body'] },
  {
    file: 'expression-in-quotation.mdx',
    means: 'an expression in a quotation',
    control: { by: 'runs' },
    refused: ['15:13 body'],
  },
  {
    file: 'expression-in-table.mdx',
    means: 'an expression in a cell of a table',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'expression-in-emphasis.mdx',
    means: 'an expression in emphasis',
    control: { by: 'runs' },
    refused: ['15:9 body'],
  },
  {
    file: 'expression-in-entry-link.mdx',
    means: 'an expression as the words of a link to an entry',
    control: { by: 'runs' },
    refused: ['15:24 body'],
  },
  {
    file: 'expression-behind-comment.mdx',
    means: 'an expression that begins like a comment',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'expression-by-constructor.mdx',
    means: 'a function made from a string',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'expression-in-element.mdx',
    means: 'an expression in an element in an expression',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'expression-in-async-function.mdx',
    means: 'an expression that calls a function at once',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'expression-with-escapes.mdx',
    means: 'an expression whose names are written by numbers',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'expression-far-right.mdx',
    means: 'an expression beyond the edge of the screen',
    control: { by: 'runs' },
    refused: ['15:3022 body'],
  },
  {
    file: 'expression-in-html.mdx',
    means: 'an expression in an element of HTML',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'expression-in-fragment.mdx',
    means: 'an expression in an unnamed tag',
    control: { by: 'runs' },
    refused: ['15:1 body'],
  },
  {
    file: 'script-element.mdx',
    means: 'a script element',
    control: { by: 'shows', what: '<script>alert(1)</script>' },
    refused: ['15:1 body'],
  },
  {
    file: 'script-address.mdx',
    means: 'a script of another site',
    control: { by: 'shows', what: '<script src="https://evil.example/x.js">' },
    refused: ['15:1 body'],
  },
  {
    file: 'image-handler.mdx',
    means: 'a handler on a picture',
    control: { by: 'shows', what: 'onerror="alert(1)"' },
    refused: ['15:1 body'],
  },
  {
    file: 'svg-handler.mdx',
    means: 'a handler on a drawing',
    control: { by: 'shows', what: 'onload="alert(1)"' },
    refused: ['15:1 body'],
  },
  {
    file: 'iframe-document.mdx',
    means: 'a frame with a document in it',
    control: { by: 'shows', what: '<iframe srcdoc=' },
    refused: ['15:1 body'],
  },
  {
    file: 'form-element.mdx',
    means: 'a form that sends words elsewhere',
    control: { by: 'shows', what: '<form action="https://evil.example/">' },
    refused: ['15:1 body'],
  },
  {
    file: 'style-element.mdx',
    means: 'a style that hides the page',
    control: { by: 'shows', what: '<style>' },
    refused: ['15:1 body'],
  },
  {
    file: 'meta-refresh.mdx',
    means: 'an element that leads the reader away',
    control: { by: 'shows', what: 'http-equiv="refresh"' },
    refused: ['15:1 body'],
  },
  {
    file: 'link-element-javascript.mdx',
    means: 'an a element with javascript:',
    control: { by: 'shows', what: 'href="javascript:alert(1)"' },
    refused: ['15:5 body'],
  },
  {
    file: 'link-javascript.mdx',
    means: 'a link with javascript:',
    control: { by: 'shows', what: 'href="javascript:alert(1)"' },
    refused: ['15:5 body'],
  },
  {
    file: 'link-javascript-entity.mdx',
    means: 'a link whose scheme is written by numbers',
    control: { by: 'shows', what: 'href="javascript:alert(1)"' },
    refused: ['15:5 body'],
  },
  {
    file: 'link-javascript-mixed-case.mdx',
    means: 'a link with JaVaScRiPt:',
    control: { by: 'shows', what: 'href="JaVaScRiPt:alert(1)"' },
    refused: ['15:5 body'],
  },
  {
    file: 'link-data.mdx',
    means: 'a link with data:',
    control: { by: 'shows', what: 'href="data:text/html' },
    refused: ['15:5 body'],
  },
  {
    file: 'link-vbscript.mdx',
    means: 'a link with vbscript:',
    control: { by: 'shows', what: 'href="vbscript:' },
    refused: ['15:5 body'],
  },
  {
    file: 'link-file.mdx',
    means: 'a link to a file of the reader',
    control: { by: 'shows', what: 'href="file:///etc/passwd"' },
    refused: ['15:5 body'],
  },
  {
    file: 'link-without-scheme.mdx',
    means: 'a link without a scheme',
    control: { by: 'shows', what: 'href="//evil.example/a"' },
    refused: ['15:5 body'],
  },
  {
    file: 'link-with-user.mdx',
    means: 'a link with another host before the @',
    control: { by: 'shows', what: 'href="https://azattyq.org@evil.example/a"' },
    refused: ['15:5 body'],
  },
  {
    file: 'link-look-alike-host.mdx',
    means: 'a link to a host with a Cyrillic letter',
    control: { by: 'shows', what: 'href="https://' },
    refused: ['15:5 body', '15:20 mixed-alphabets'],
  },
  {
    file: 'link-by-reference.mdx',
    means: 'a link whose address stands elsewhere',
    control: { by: 'shows', what: 'href="javascript:alert(1)"' },
    refused: ['15:5 body', '17:1 body'],
  },
  {
    file: 'image-remote.mdx',
    means: 'a picture that tells another site who reads',
    control: { by: 'shows', what: 'src="https://evil.example/pixel.gif"' },
    refused: ['15:1 body'],
  },
  {
    file: 'yaml-aliases-multiply.mdx',
    means: 'aliases that multiply',
    control: { by: 'yaml', what: 'multiplies' },
    refused: [
      '12:8 yaml',
      '13:8 yaml',
      '13:9 yaml',
      '13:13 yaml',
      '13:17 yaml',
      '13:21 yaml',
      '13:25 yaml',
      '13:29 yaml',
      '13:33 yaml',
      '13:37 yaml',
      '14:8 yaml',
      '14:9 yaml',
      '14:13 yaml',
      '14:17 yaml',
      '14:21 yaml',
      '14:25 yaml',
      '14:29 yaml',
      '14:33 yaml',
      '14:37 yaml',
      '15:8 yaml',
      '15:9 yaml',
      '15:13 yaml',
      '15:17 yaml',
      '15:21 yaml',
      '15:25 yaml',
      '15:29 yaml',
      '15:33 yaml',
      '15:37 yaml',
    ],
  },
  {
    file: 'yaml-alias.mdx',
    means: 'words that stand elsewhere',
    control: { by: 'yaml', what: 'copies' },
    refused: ['6:11 yaml', '7:10 yaml'],
  },
  {
    file: 'yaml-merge.mdx',
    means: 'fields merged from another',
    control: { by: 'yaml', what: 'merges' },
    refused: ['10:1 yaml'],
  },
  {
    file: 'yaml-tag.mdx',
    means: 'a tag that asks for a type',
    control: { by: 'yaml', what: 'types' },
    refused: ['6:17 yaml'],
  },
  {
    file: 'yaml-prototype.mdx',
    means: 'a field of every object',
    control: { by: 'yaml', what: 'pollutes' },
    refused: ['11:1 yaml'],
  },
  {
    file: 'yaml-constructor.mdx',
    means: 'the constructor of every object',
    control: { by: 'yaml', what: 'pollutes' },
    refused: ['11:1 yaml'],
  },
  {
    file: 'yaml-duplicate.mdx',
    means: 'a field written twice',
    control: { by: 'yaml', what: 'overrides' },
    refused: ['11:1 yaml'],
  },
  {
    file: 'yaml-date.mdx',
    means: 'a date that is read as a moment',
    control: { by: 'yaml', what: 'dates' },
    refused: ['5:7 yaml'],
  },
  {
    file: 'yaml-escape.mdx',
    means: 'a turned order written by numbers',
    control: { by: 'yaml', what: 'hides' },
    refused: ['6:8 characters'],
  },
  {
    file: 'yaml-lone-surrogate.mdx',
    means: 'half a character written by numbers',
    control: { by: 'yaml', what: 'breaks' },
    refused: ['6:8 characters'],
  },
  {
    file: 'yaml-nesting.mdx',
    means: 'three thousand brackets',
    control: { by: 'yaml', what: 'exhausts' },
    refused: ['11:59 yaml'],
  },
  {
    file: 'id-leaves-folder.mdx',
    means: 'an id that leaves the folder',
    control: { by: 'path', what: 'id' },
    refused: ['2:5 fields'],
  },
  {
    file: 'capture-leaves-folder.mdx',
    means: 'a capture that leaves the folder',
    control: { by: 'path', what: 'capture' },
    refused: ['8:95 fields'],
  },
  {
    file: 'front-matter-in-javascript.mdx',
    means: 'front matter in JavaScript',
    control: { by: 'matter' },
    refused: ['1:1 front-matter'],
  },
  {
    file: 'front-matter-layout.mdx',
    means: 'a layout that names a file of the machine',
    control: { by: 'path', what: 'layout' },
    refused: ['11:1 fields'],
  },
  {
    file: 'bidi-override.mdx',
    means: 'words whose order is turned',
    control: { by: 'text', what: '\u{202e}' },
    refused: ['15:11 characters', '15:22 characters'],
  },
  {
    file: 'bidi-isolate-left-open.mdx',
    means: 'a direction that is never closed',
    control: { by: 'text', what: '\u{2067}' },
    refused: ['15:11 characters'],
  },
  {
    file: 'nul.mdx',
    means: 'a NUL that ends the text for some programs',
    control: { by: 'text', what: '\u{0}' },
    refused: ['15:11 characters'],
  },
  {
    file: 'zero-width.mdx',
    means: 'a word cut by an invisible space',
    control: { by: 'misses', what: 'banned' },
    refused: ['15:14 characters'],
  },
  {
    file: 'hidden-tags.mdx',
    means: 'words in characters that nothing shows',
    control: { by: 'text', what: '\u{e0072}' },
    refused: [
      '15:22 characters',
      '15:24 characters',
      '15:26 characters',
      '15:28 characters',
      '15:30 characters',
      '15:32 characters',
    ],
  },
  {
    file: 'look-alike-letters.mdx',
    means: 'a name with a foreign letter',
    control: { by: 'misses', what: 'Kazakh' },
    refused: ['15:5 mixed-alphabets'],
  },
  {
    file: 'not-normalized.mdx',
    means: 'a letter written as two',
    control: { by: 'misses', what: 'caf\u{e9}' },
    refused: ['15:13 normalization'],
  },
  {
    file: 'entity-hides-direction.mdx',
    means: 'a turned order written as an entity',
    control: { by: 'html', what: '\u{202e}' },
    refused: ['15:1 body'],
  },
  {
    file: 'terminal-escape.mdx',
    means: 'signs that command a terminal',
    control: { by: 'text', what: '\u{1b}' },
    refused: ['15:12 characters'],
  },
  {
    file: 'lone-carriage-return.mdx',
    means: 'a line that some programs do not see',
    control: { by: 'text', what: '\u{d}' },
    refused: ['15:22 characters'],
  },
  { file: 'invalid-utf-8.mdx', means: 'bytes that are no UTF-8', control: { by: 'bytes' }, refused: ['13:1 encoding'] },
  { file: 'braces.mdx', means: 'twenty thousand braces', control: { by: 'slow' }, refused: ['15:1 body'] },
  {
    file: 'nested-quotations.mdx',
    means: 'a thousand quotations within each other',
    control: { by: 'deep' },
    refused: ['15:10 body'],
  },
  { file: 'too-large.mdx', means: 'more than an entry can have', control: { by: 'large' }, refused: ['1:1 file-size'] },
  {
    file: 'too-long-line.mdx',
    means: 'a line of 9,000 letters',
    control: { by: 'large' },
    refused: ['13:8001 line-length'],
  },
  {
    file: 'second-document.yaml',
    means: 'a second document in a file of a register',
    control: { by: 'yaml', what: 'second' },
    refused: ['4:1 yaml'],
  },
  {
    file: 'yaml-directive.yaml',
    means: 'a directive that changes how YAML is read',
    control: { by: 'yaml', what: 'directive' },
    refused: ['1:1 yaml'],
  },
];
