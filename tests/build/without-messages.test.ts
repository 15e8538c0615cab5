import { expect, test } from 'vitest';
import { withoutMessages } from '../../src/build/without-messages.ts';

/** What the bundle gets for a file with such code. */
function codeAt(path: string, code: string): string {
  const { transform } = withoutMessages();
  if (typeof transform !== 'function') throw new Error('The plugin transforms nothing.');
  const result: unknown = Reflect.apply(transform, undefined, [code, path]);
  return (result as { code: string } | undefined)?.code ?? code;
}

const rule = '/archive/src/records/checks/a-rule.ts';

test('messages and examples of rules are left out of a bundle, and nothing else is', () => {
  const code = `const says = { no: (name: string): Message => ({ kk: \`\${name} жоқ\`, ru: 'нет', en: "no" }) } satisfies Messages;
const names = { kk: line, ru: line, en: line };
const three = { kk: 'а', ru: 'б' };
export const aRule: Check = { name, description: { kk: 'а', ru: 'б', en: 'c' }, check, refused: 'a: 1', accepted: \`a: 2\` };`;
  expect(codeAt(rule, code)).toBe(
    `const says = { no: (name: string): Message => ({ kk: '', ru: '', en: '' }) } satisfies Messages;
const names = { kk: line, ru: line, en: line };
const three = { kk: 'а', ru: 'б' };
export const aRule: Check = { name, description: { kk: '', ru: '', en: '' }, check, refused: '', accepted: '' };`,
  );
});

test('files beside the rules stay as they are', () => {
  const code = "export const months = { kk: 'қаңтар', ru: 'январь', en: 'January' };";
  for (const path of ['/archive/src/i18n/months.ts', '/archive/src/records/report.ts', '/archive/node_modules/a.js']) {
    expect(codeAt(path, code)).toBe(code);
  }
});
