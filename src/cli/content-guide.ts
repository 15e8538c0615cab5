import { writeFileSync } from 'node:fs';
import { checks } from '../records/checks.ts';
import { createContentGuide } from '../records/create-content-guide.ts';

const guide = 'docs/content-guide.md';
writeFileSync(guide, createContentGuide(checks));
console.log(`Wrote ${guide}: ${checks.length} rules.`);
