import { checks } from './checks.ts';
import { gateRules } from './gate/gate-rules.ts';
import type { Rule } from './rule.ts';

/** Every rule that a problem can name: those of the gate in the order of its steps, then the checks. */
export const rules: readonly Rule[] = [...gateRules, ...checks];

const ruleByName = new Map(rules.map((rule) => [rule.name, rule]));

/** @throws Error for a name that no rule has, which is a mistake of ours */
export function toRule(name: string): Rule {
  const rule = ruleByName.get(name);
  if (rule === undefined) throw new Error(`There is no rule "${name}".`);
  return rule;
}
