import type { Message, Messages } from '../message.ts';
import { startOfFile } from '../position.ts';
import { pass, refuse } from '../problem.ts';
import type { Finding, Step } from '../problem.ts';

const longestLine = 8_000;
const says = {
  encoding: {
    kk: 'Бұл жол UTF-8 емес. Файлды «UTF-8» кодтауымен сақтаңыз.',
    ru: 'Эта строка не в UTF-8. Сохраните файл в кодировке «UTF-8».',
    en: 'This line is not UTF-8. Save the file in the encoding "UTF-8".',
  },
  empty: {
    kk: 'Файл бос. Өрістерін жазыңыз не файлды алып тастаңыз.',
    ru: 'Файл пуст. Напишите его поля или уберите его.',
    en: 'The file is empty. Write its fields, or remove it.',
  },
  line: (length: number): Message => ({
    kk: `Жолда ${length} әріп бар. Оны ең көбі ${longestLine} әріптік жолдарға бөліңіз.`,
    ru: `В строке букв: ${length}. Разбейте её на строки не длиннее ${longestLine}.`,
    en: `The line has ${length} letters. Break it into lines of at most ${longestLine}.`,
  }),
} satisfies Messages;

const decoder = new TextDecoder('utf-8', { fatal: true });

function findBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end + 1;
  }
  return line;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Second step: UTF-8 without a fault, in lines of readable length. Line ends become LF, and a byte order mark is dropped. */
export function decodeText(path: string, bytes: Uint8Array): Step<string> {
  const decoded = decode(bytes);
  if (decoded === undefined) {
    return refuse(path, [{ rule: 'encoding', message: says.encoding, line: findBadLine(bytes), column: 1 }]);
  }
  const text = decoded.includes('\r') ? decoded.replaceAll('\r\n', '\n') : decoded;
  if (text.trim() === '') {
    return refuse(path, [{ rule: 'encoding', message: says.empty, ...startOfFile }]);
  }
  const findings = findLongLines(text);
  return findings.length > 0 ? refuse(path, findings) : pass(text);
}

function findLongLines(text: string): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.length <= longestLine) return [];
    return [{ rule: 'line-length', message: says.line(line.length), line: index + 1, column: longestLine + 1 }];
  });
}
