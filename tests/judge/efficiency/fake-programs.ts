// A sandbox whose programs are formulas: what they count and how long they take at each size, without a process.
import { weightOf } from '../../../judge/efficiency/step-growth.ts';
import type { Problem } from '../../../judge/problem.ts';
import { type FakeSandbox, fakeSandbox } from '../../../judge/sandbox/fake.ts';
import type { Outcome, Run } from '../../../judge/schema/outcome.ts';
import { tinyProblem } from '../tiny-problem.ts';
import { block, type CountedUnit, call, unitsOf } from './programs.ts';

/** A program as formulas. */
export type FakeProgram = {
  /** Absent when it cannot be metered. */
  readonly units?: readonly CountedUnit[];
  readonly timeMs: (n: number, look: number) => number;
  /** How it ends where it does not return. */
  readonly fails?: (n: number, metered: boolean) => Outcome['kind'] | undefined;
  readonly compiles?: boolean;
};

export const LINEAR: FakeProgram = { units: [block((n) => n, { line: 2, loops: 1 })], timeMs: (n) => 0.3 + n / 1000 };
export const SQUARE: FakeProgram = {
  units: [block((n) => n, { line: 2, loops: 1 }), call('indexOf', (n) => n * n, { line: 3, loops: 1 })],
  timeMs: (n) => 0.3 + (n / 1000) ** 2,
};
export const CUBE: FakeProgram = {
  units: [block((n) => n ** 3, { line: 4, loops: 3 })],
  timeMs: (n) => 0.3 + n ** 3 / 2e5,
};
export const EXPONENTIAL: FakeProgram = {
  units: [block((n) => 2 ** n, { line: 4, within: 'visit', isRecursive: true })],
  timeMs: (n) => 0.3 + 2 ** n / 1e5,
};

/** What is counted in a second or so. */
const MOST_STEPS = 1e8;

export type FormulaSandbox = FakeSandbox & {
  /** In their order: `candidate metered 100`. */
  readonly runs: readonly string[];
  /** Those that did not return. */
  readonly failed: readonly string[];
};

/** A source's text is the name of its program. */
export function formulaSandbox(programs: Readonly<Record<string, FakeProgram>>): FormulaSandbox {
  const looks = new Map<string, number>();
  const runs: string[] = [];
  const failed: string[] = [];
  const sandbox = fakeSandbox({
    compile: ({ file, text }, { metered }) => {
      const { units, compiles = true } = programs[text] as FakeProgram;
      if (!compiles || (metered && units === undefined)) return { kind: 'compile-error', error: { message: 'no' } };
      const program = { kind: 'script' as const, file, code: text, maps: [], async: false };
      return { kind: 'program', program: metered ? { ...program, units: unitsOf(units ?? []) } : program };
    },
    run: ({ program, input, limits }): Run => {
      const { units = [], timeMs, fails } = programs[String(program.code)] as FakeProgram;
      const isMetered = program.units !== undefined;
      const n = Number(input.texts[0]);
      const run = `${program.code} ${isMetered ? 'metered' : 'plain'} ${n}`;
      const look = looks.get(run) ?? 0;
      looks.set(run, look + 1);
      runs.push(run);
      const cpuMs = timeMs(n, look);
      const isEndless = isMetered ? stepsOf(units, n) > MOST_STEPS : cpuMs > limits.wallMs;
      const outcome = outcomeOf(fails?.(n, isMetered) ?? (isEndless ? 'timed-out' : 'returned'));
      if (outcome.kind !== 'returned') failed.push(run);
      // What is stopped has worked all the time until then.
      const workedMs = isEndless ? limits.wallMs : cpuMs;
      const measured = { outcome, measurement: { cpuMs: workedMs, wallMs: workedMs, peakMiB: 1 }, printed: '' };
      const counts = units.map(({ count }) => Math.round(count(n)));
      return isMetered && outcome.kind === 'returned' ? { ...measured, counts } : measured;
    },
  });
  return { ...sandbox, runs, failed };
}

export function stepsOf(units: readonly CountedUnit[], n: number): number {
  return units.reduce((sum, { unit, count }) => sum + weightOf(unit) * count(n), 0);
}

function outcomeOf(kind: Outcome['kind']): Outcome {
  if (kind === 'returned') return { kind, output: '' };
  if (kind === 'threw') return { kind, error: { message: 'thrown' } };
  return kind === 'crashed' ? { kind, reason: 'crashed' } : { kind };
}

/** The tiny problem with a ladder; an input is its size. */
export function problemWith(sizes: readonly number[], changes: Partial<Problem> = {}): Problem {
  const load = async (n: number) => ({ id: `size ${n}`, input: String(n) });
  return tinyProblem({ growth: { variable: 'n', sizes, load }, ...changes });
}
