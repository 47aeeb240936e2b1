// JavaScript: a script or a module becomes the body of a function of `exports, require, module`.
import type { Compiled } from '../sandbox/sandbox.ts';
import { moduleBody } from './module-body.ts';

export const javascript = {
  compile: (file: string, text: string): Compiled => programOf(file, text, []),
};

/** `maps` lead from `text` back to what its author wrote. Syntax errors of JavaScript are left for the engine to find. */
export function programOf(file: string, text: string, maps: readonly string[]): Compiled {
  const body = moduleBody(text);
  if (body === undefined) return { kind: 'program', program: { file, code: text, maps, async: false } };
  return { kind: 'program', program: { file, code: body.code, maps: [body.map, ...maps], async: body.async } };
}
