import type { Language } from '../domain/language.ts';
import { guideWords } from '../i18n/guide-words.ts';
import { checks } from './checks.ts';
import { fixes } from './fixes.ts';
import type { FixDescription } from './fixes.ts';
import { gateRules } from './gate/gate-rules.ts';
import type { Rule } from './rule.ts';

function toFence(text: string): string {
  // What nobody sees is shown by its number, as YAML would write it.
  const visible = text.replace(/[\t\u200B\u0306]/g, (sign) => {
    return sign === '\t' ? '\\t' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `\`\`\`yaml\n${visible}\n\`\`\``;
}

/** A tag in a sentence is shown as code, or Markdown would take it for one. */
function toMarkdown(text: string): string {
  return text.replace(/<\w+>/g, '`$&`');
}

function formatRule({ name, description, refused, accepted }: Rule, language: Language): string {
  const words = guideWords[language];
  const text = toMarkdown(description[language]);
  return [`### ${name}`, text, words.refused, toFence(refused), words.accepted, toFence(accepted)].join('\n\n');
}

function formatFix({ rule, description, before, after }: FixDescription, language: Language): string {
  const words = guideWords[language];
  const text = `**${rule}**: ${description[language].replaceAll('\\', '\\\\').replaceAll('<', '\\<')}`;
  return [text, words.before, toFence(before), words.after, toFence(after)].join('\n\n');
}

/**
 * Every rule as Markdown in one language: the gate in the order of its steps, the
 * checks by name, each with what it asks, what it refuses, and the same mended;
 * and what is mended by itself.
 */
export function createContentGuide(language: Language): string {
  const words = guideWords[language];
  return [
    `# ${words.title}`,
    words.introduction,
    `## ${words.gateTitle}`,
    words.gate,
    ...gateRules.map((rule) => formatRule(rule, language)),
    `## ${words.checksTitle}`,
    ...checks.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((rule) => formatRule(rule, language)),
    `## ${words.fixesTitle}`,
    words.fixes,
    ...fixes.map((fix) => formatFix(fix, language)),
  ]
    .join('\n\n')
    .concat('\n');
}
