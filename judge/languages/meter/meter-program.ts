// A program in JavaScript, however it came to be, as one that counts; its units in the lines of the author's own source.
import type { MeterUnit, Program } from '../../sandbox/sandbox.ts';
import { lineTracer } from '../../sandbox/stack-position.ts';
import { meterCode, type Unit } from './step-meter.ts';

/** Throws when the program cannot be walked. */
export function meterProgram(program: Program): Program {
  const { code, units } = meterCode(program.code, program.async);
  const trace = lineTracer(program.maps, program.code);
  return { ...program, code, units: units.map((unit) => traced(unit, trace)) };
}

function traced(unit: Unit, trace: (line: number) => number): MeterUnit {
  return {
    ...unit,
    steps: unit.steps.map(([line, steps]) => [trace(line), steps]),
    loops: unit.loops.map(([first, last]) => [trace(first), trace(last)]),
  };
}
