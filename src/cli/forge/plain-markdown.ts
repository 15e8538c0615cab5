/** Words as they are in the Markdown of the forge, in one line: no markup, no mention of anybody, no link. */
export function toPlainMarkdown(text: string, longest = 600): string {
  const line = text.replace(/\s+/g, ' ');
  // A pair of code units that is cut in two stands for no sign.
  const cut = line.length > longest ? `${line.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : line;
  return cut.replace(/[\\`*_{}[\]<>#|~&!@:/.+=$-]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
