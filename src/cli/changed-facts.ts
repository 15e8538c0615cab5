import process from 'node:process';
import { readContentFiles } from '../build/read-content-files.ts';
import { openRecords } from '../records/read-records.ts';
import { findChangedFacts } from './forge/changed-facts.ts';

const usage = `npm run changed:facts -- folder

Prints as JSON which facts of content/ differ from those of content/ below the folder, field by field.`;

const [folder] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('-')) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const open = (root: string) => openRecords(readContentFiles(root)).records;
  console.log(JSON.stringify(findChangedFacts(open(folder), open(process.cwd())), undefined, 1));
}
