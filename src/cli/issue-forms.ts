import { mkdirSync, writeFileSync } from 'node:fs';
import { createIssueForms, issueFormFolder } from './forge/create-issue-forms.ts';

/** Writes the forms of issues that the forge shows. */
const forms = createIssueForms();
mkdirSync(issueFormFolder, { recursive: true });
for (const [path, text] of forms) writeFileSync(path, text);
console.log(`${forms.size} forms of issues in ${issueFormFolder}/`);
