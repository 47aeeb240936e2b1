// JavaScript: a script or a module becomes the body of a function of `exports, require, module`.
import { positionOf } from '../sandbox/stack-position.ts';
import { meterProgram } from './meter/meter-program.ts';
import { moduleBody } from './module-body.ts';
import type { CompiledScript } from './script-languages.ts';

export const javascript = {
  compile: (file: string, text: string): CompiledScript => programOf(file, text, []),
  meter: meterProgram,
};

/** `maps` lead from `text` back to what its author wrote. Syntax errors of scripts are left for the engine to find. */
export function programOf(file: string, text: string, maps: readonly string[]): CompiledScript {
  const code = text.replace(/^#!/, '//');
  const body = moduleBody(code);
  if (body === undefined) return { kind: 'program', program: { kind: 'script', file, code, maps, async: false } };
  if (body.kind === 'syntax-error') {
    const { message, line, column } = body;
    return { kind: 'compile-error', error: { message, ...positionOf(`file:///solution.js:${line}:${column}`, maps) } };
  }
  return {
    kind: 'program',
    program: { kind: 'script', file, code: body.code, maps: [body.map, ...maps], async: body.async },
  };
}
