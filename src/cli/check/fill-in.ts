/** Words with each `{name}` filled in; a name without a value stays, and a value is never read for names again. */
export function fillIn(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
