// All nodes of a kind in a syntax tree.
import type { Node, Program } from 'acorn';

/** In no particular order, not looking into those that are `closed`. Without recursion: sources may be deep. */
export function nodesOf<N extends Node>(
  program: Program,
  is: (node: Node) => node is N,
  closed?: (node: Node) => boolean,
): N[] {
  const found: N[] = [];
  const pending: unknown[] = [...program.body];
  while (pending.length > 0) {
    const node = pending.pop();
    if (typeof node !== 'object' || node === null) continue;
    if ('type' in node && is(node as Node)) found.push(node as N);
    if ('type' in node && closed?.(node as Node)) continue;
    for (const child of Object.values(node)) pending.push(child);
  }
  return found;
}
