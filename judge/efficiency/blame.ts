// Which line is to blame: where the steps of the parts that make the program's growth are taken.
import type { MeterUnit } from '../sandbox/sandbox.ts';
import type { Blame, GrowthClass, LineHeat, Why } from '../schema/growth.ts';
import { compareGrowth } from './growth-class.ts';
import { type Counted, type Part, partKey, type StepGrowth } from './step-growth.ts';

/** The line with most of the steps of the program's own class. */
export function blameOf({ growth, parts, totals }: StepGrowth): Blame | undefined {
  const all = parts.filter(({ fit }) => fit.growth === growth);
  // What is merely called often is not to blame, but the loop or the recursion that calls it.
  const rounds = all.filter(({ units: [first] }) => first !== undefined && isRound(first.unit));
  const guilty = rounds.length > 0 ? rounds : all;
  const byLine = stepsByLine(guilty);
  const [line, steps] = [...byLine].sort((a, b) => b[1] - a[1])[0] ?? [];
  const total = totals.at(-1)?.value ?? 0;
  if (line === undefined || steps === undefined || total === 0) return undefined;
  const here = guilty.flatMap(({ units }) => units).filter(({ unit }) => unit.steps.some(([at]) => at === line));
  const hottest = here.sort((a, b) => stepsOn(line, b) - stepsOn(line, a))[0]?.unit;
  const unit = hottest && (loopAround(hottest, guilty) ?? hottest);
  return unit && { line, growth, why: whyOf(unit), share: Math.min(1, steps / total) };
}

/** A call whose loop grows like it does by itself hides nothing: the loop is what is to be said of it. */
function loopAround(unit: MeterUnit, guilty: readonly Part[]): MeterUnit | undefined {
  if (unit.kind !== 'call' || unit.loops.length === 0) return undefined;
  const key = partKey(unit);
  const units = guilty.map(({ units: [first] }) => first?.unit);
  return units.find((other) => other !== undefined && other.kind === 'block' && partKey(other) === key);
}

/** What is run again and again by itself. */
function isRound({ kind, loops, isRecursive }: MeterUnit): boolean {
  return loops.length > 0 || isRecursive || kind === 'call';
}

/** What each line took at the largest size that was counted, hottest first. */
export function heatOf({ parts }: StepGrowth, units: readonly MeterUnit[], { counts }: Counted): LineHeat[] {
  const runs = runsByLine(units, counts);
  const all = parts.reduce((sum, { steps }) => sum + steps, 0);
  const byLine = stepsByLine(parts);
  const growths = growthByLine(parts, byLine);
  return [...byLine]
    .map(([line, steps]) => {
      const growth = growths.get(line);
      return { line, count: runs.get(line) ?? 0, steps, heat: Math.min(1, steps / all), ...(growth && { growth }) };
    })
    .sort((a, b) => b.steps - a.steps || a.line - b.line);
}

function stepsByLine(parts: readonly Part[]): Map<number, number> {
  const byLine = new Map<number, number>();
  for (const one of parts.flatMap(({ units }) => units)) {
    for (const line of new Set(one.unit.steps.map(([at]) => at))) {
      byLine.set(line, (byLine.get(line) ?? 0) + stepsOn(line, one));
    }
  }
  return byLine;
}

/** A unit's steps on one of its lines. */
function stepsOn(line: number, { unit, steps }: Part['units'][number]): number {
  let all = 0;
  let here = 0;
  for (const [at, count] of unit.steps) {
    all += count;
    if (at === line) here += count;
  }
  return all === 0 ? 0 : (steps * here) / all;
}

function runsByLine(units: readonly MeterUnit[], counts: readonly number[]): Map<number, number> {
  const runs = new Map<number, number>();
  for (const [i, { kind, steps }] of units.entries()) {
    if (kind !== 'block') continue;
    for (const [line] of steps) runs.set(line, Math.max(runs.get(line) ?? 0, counts[i] ?? 0));
  }
  return runs;
}

/** A line grows like the worst part that has a share in it. */
function growthByLine(parts: readonly Part[], byLine: ReadonlyMap<number, number>): Map<number, GrowthClass> {
  const growths = new Map<number, GrowthClass>();
  for (const part of parts) {
    for (const [line, steps] of stepsByLine([part])) {
      const known = growths.get(line) ?? '1';
      const hasShare = steps > (byLine.get(line) ?? 0) * 0.1;
      if (hasShare) growths.set(line, compareGrowth(part.fit.growth, known) > 0 ? part.fit.growth : known);
    }
  }
  return growths;
}

function whyOf({ kind, name = '', loops, within }: MeterUnit): Why {
  const named = within !== undefined && { within };
  if (kind === 'call') return { kind, name, inLoop: loops.length > 0, ...named };
  if (loops.length > 0) return { kind: 'loop', depth: loops.length, ...named };
  return within === undefined ? { kind: 'code' } : { kind: 'function', name: within };
}
