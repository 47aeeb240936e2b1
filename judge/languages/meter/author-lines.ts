// The lines of a syntax tree as those of the author's own source, from which its text was made.
import type { Node } from 'acorn';

/** From a line (from 1) and a column (from 0) of the text that was parsed to a line of the author's. */
export type LineAt = (line: number, column: number) => number;

/** Changes the lines of all nodes; columns stay. Without recursion: sources may be deep. */
export function moveLines(program: Node, lineAt: LineAt): void {
  const pending: unknown[] = [program];
  while (pending.length > 0) {
    const node = pending.pop();
    if (typeof node !== 'object' || node === null) continue;
    for (const [key, part] of Object.entries(node)) if (key !== 'loc') pending.push(part);
    if ('loc' in node) moveNode(node as Node, lineAt);
  }
}

function moveNode(node: Node, lineAt: LineAt): void {
  if (!node.loc) return;
  const { start, end } = node.loc;
  const first = lineAt(start.line, start.column);
  const last = Math.max(first, lineAt(end.line, Math.max(0, end.column - 1)));
  node.loc = { start: { ...start, line: first }, end: { ...end, line: last } };
}
