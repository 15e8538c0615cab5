import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ContentError, loadArchive } from '../build/load-archive.ts';
import { createContentReport } from '../exports/content-report.ts';

const report = 'docs/content-report.md';

/** Pages kept by hand, in the order in which the report takes them in. */
const handwritten = [
  { path: 'docs/content-report/proofreading-kk.md', title: 'Proofreading: Kazakh' },
  { path: 'docs/content-report/proofreading-ru-en.md', title: 'Proofreading: Russian and English' },
  { path: 'docs/content-report/facts-second-reading.md', title: 'Facts: the second reading' },
  { path: 'docs/content-report/looked-up-again.md', title: 'Quotes looked up again' },
  { path: 'docs/content-report/sample.md', title: 'Sample compared with the research records' },
];

/** The report says the same on every day, so no day of its own decides what lies in the future. */
const lastDay = '9999-12-31';

function writeReport(): number {
  try {
    const archive = loadArchive(process.cwd(), lastDay);
    const pages = handwritten
      .filter(({ path }) => existsSync(path))
      .map(({ path, title }) => ({ title, text: readFileSync(path, 'utf8').replaceAll('\r\n', '\n') }));
    const text = createContentReport(archive, pages);
    writeFileSync(report, text);
    console.log(`Wrote ${report}: ${archive.entries.length} entries, ${pages.length} pages kept by hand.`);
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = writeReport();
