// A program in JavaScript, however it came to be, as one that counts; its units in the lines of the author's own source.
import type { ScriptProgram } from '../../sandbox/sandbox.ts';
import { lineTracer } from '../../sandbox/stack-position.ts';
import { meterCode } from './step-meter.ts';

/** Throws when the program cannot be walked. */
export function meterProgram(program: ScriptProgram): ScriptProgram {
  const { code, maps, async } = program;
  return { ...program, ...meterCode(code, async, maps.length === 0 ? undefined : lineTracer(maps, code)) };
}
