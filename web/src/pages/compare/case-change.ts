// How a test's time changed between two submissions, as far as two separate runs can tell.
import type { CaseResult, Report } from '#judge/schema/report';

export type Change =
  /** `times` is how many times as fast, or as slow. */
  { readonly kind: 'faster' | 'slower'; readonly times: number } | { readonly kind: 'same' | 'unknown' };

/** Single runs of equal programs differ by so much, in parts and in milliseconds. */
const NOISE = 1.5;
const NOISE_MS = 5;

/** Where both were measured in pairs with the reference, their intervals tell; else only a plain difference counts. */
export function changeOf(before: CaseResult | undefined, after: CaseResult | undefined): Change {
  if (!hasTime(before) || !hasTime(after)) return { kind: 'unknown' };
  if (before.efficiency && after.efficiency) return changeOfRatios(before.efficiency, after.efficiency);
  const times = Math.max(after.cpuMs, 0.01) / Math.max(before.cpuMs, 0.01);
  if (Math.abs(after.cpuMs - before.cpuMs) < NOISE_MS || (times < NOISE && times > 1 / NOISE)) return { kind: 'same' };
  return directed(times);
}

type Measured = Pick<NonNullable<CaseResult['efficiency']>, 'ratio' | 'interval'>;

/** Against the reference of the same moment, so that a slower machine is not taken for a slower program. */
function changeOfRatios(before: Measured, after: Measured): Change {
  const [low, high] = before.interval;
  const [least, most] = after.interval;
  return least <= high && low <= most ? { kind: 'same' } : directed(after.ratio / before.ratio);
}

function directed(times: number): Change {
  return times < 1 ? { kind: 'faster', times: 1 / times } : { kind: 'slower', times };
}

/** What was skipped has no time, and one that failed early has one that says nothing. */
function hasTime(result: CaseResult | undefined): result is CaseResult {
  return result !== undefined && (result.verdict === 'AC' || result.verdict === 'TLE');
}

export type CasePair = {
  readonly name: string;
  readonly before: CaseResult | undefined;
  readonly after: CaseResult | undefined;
};
export type GroupPair = { readonly name: string; readonly cases: readonly CasePair[] };

/** All groups and cases of both, in the order of the newer report; what only the older one has comes last. */
export function pairsOf(before: Report | undefined, after: Report | undefined): readonly GroupPair[] {
  const [old, fresh] = [before?.groups ?? [], after?.groups ?? []];
  return union(fresh, old).map((name) => {
    const [a, b] = [casesOf(old, name), casesOf(fresh, name)];
    const cases = union(b, a).map((one) => ({ name: one, before: named(a, one), after: named(b, one) }));
    return { name, cases };
  });
}

type Named = { readonly name: string };

function union(first: readonly Named[], second: readonly Named[]): readonly string[] {
  return [...new Set([...first, ...second].map(({ name }) => name))];
}

function casesOf(groups: Report['groups'], name: string): readonly CaseResult[] {
  return named(groups, name)?.cases ?? [];
}

function named<T extends Named>(all: readonly T[], name: string): T | undefined {
  return all.find((one) => one.name === name);
}
