// Text of unknown origin as Markdown: shown as it is, never as markup, table borders or HTML.
import { printable, printableLine } from './printable.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For inside an HTML element, where Markdown is not read; on one line. */
export function escapeHtml(text: string): string {
  return printableLine(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** For a paragraph, a heading or the cell of a table; on one line. */
export function escapeMarkdown(text: string): string {
  return escapeHtml(text).replace(/[\\`*_[\]|~$#@!]/g, '\\$&');
}

/** A block of code whose fence is longer than any that the text could close it with. */
export function codeBlock(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}text\n${printable(text).replace(/\n+$/, '')}\n${fence}`;
}
