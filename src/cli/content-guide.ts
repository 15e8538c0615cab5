import { writeFileSync } from 'node:fs';
import { languages } from '../domain/language.ts';
import { createContentGuide } from '../records/create-content-guide.ts';
import { rules } from '../records/rules.ts';

for (const language of languages) {
  const guide = language === 'en' ? 'docs/content-guide.md' : `docs/content-guide.${language}.md`;
  writeFileSync(guide, createContentGuide(language));
  console.log(`Wrote ${guide}: ${rules.length} rules.`);
}
