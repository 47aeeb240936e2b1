// Programs as the step meter would see them: units, and what each one counts at a size, by formula.
import type { Counted } from '../../../judge/efficiency/step-growth.ts';
import type { MeterUnit } from '../../../judge/sandbox/sandbox.ts';

export type CountedUnit = { readonly unit: MeterUnit; readonly count: (n: number) => number };

type Parts = {
  readonly line?: number;
  readonly steps?: number;
  /** How many loops are around it. */
  readonly loops?: number;
  readonly within?: string;
  readonly isRecursive?: boolean;
};

/** A block on a line, of so many steps. */
export function block(count: (n: number) => number, parts: Parts = {}): CountedUnit {
  const { line = 1, steps = 5, loops = 0, within, isRecursive = false } = parts;
  const around = Array.from({ length: loops }, () => [line, line] as const);
  return {
    unit: { kind: 'block', steps: [[line, steps]], loops: around, isRecursive, ...(within && { within }) },
    count,
  };
}

/** What is hidden in calls of a built-in. */
export function call(name: string, count: (n: number) => number, parts: Omit<Parts, 'steps'> = {}): CountedUnit {
  const { unit } = block(count, { ...parts, steps: 1 });
  return { unit: { ...unit, kind: 'call', name }, count };
}

/** Rounded as counts are. */
export function countAt(program: readonly CountedUnit[], sizes: readonly number[]): Counted[] {
  return sizes.map((n) => ({ n, counts: program.map(({ count }) => Math.round(count(n))) }));
}

export function unitsOf(program: readonly CountedUnit[]): MeterUnit[] {
  return program.map(({ unit }) => unit);
}
