// An efficiency case as a family of inputs of all sizes: its filed arguments, scaled.
import type { PackageCase, ProblemPackage } from '../bank/index.ts';
import type { Language } from '../schema/language.ts';
import type { Args } from './draw-args.ts';
import { filedArgs, sizesOf } from './stock.ts';

export type Sizes = Readonly<Record<string, number>>;

export type SlowFamily = {
  readonly filed: PackageCase;
  readonly generator: string;
  readonly seed: number;
  readonly args: Args;
  /** The arguments that say how much is made, as the author filed them. */
  readonly sizes: Sizes;
  /** How many times smaller they are than those of the largest family, when all name them alike; else 1. */
  readonly scale: number;
};

/** The generated efficiency cases; one whose arguments name no size is left out. */
export function slowFamilies(pkg: ProblemPackage, language: Language): readonly SlowFamily[] {
  const cases = pkg.groups.flatMap((group) => (group.efficiency ? group.cases : []));
  const families = cases.flatMap((filed) => {
    if (filed.generated === undefined) return [];
    const { generator, seed } = filed.generated;
    const args = filedArgs(filed.generated, language);
    const named = Object.keys(sizesOf(filed.generated, language));
    const sizes = numbersOf(args, named.length > 0 ? named : [pkg.extension?.growth?.variable ?? 'n']);
    return Object.keys(sizes).length === 0 ? [] : [{ filed, generator, seed, args, sizes, scale: 1 }];
  });
  const most = Math.max(...families.map(largestSize));
  return areAlike(families) ? families.map((one) => ({ ...one, scale: most / largestSize(one) })) : families;
}

export function largestSize({ sizes }: Pick<SlowFamily, 'sizes'>): number {
  return Math.max(...Object.values(sizes));
}

/** Sizes of one name mean the same, so that families can be compared at equal ones. */
export function areAlike(families: readonly SlowFamily[]): boolean {
  return new Set(families.map(({ sizes }) => Object.keys(sizes).sort().join())).size === 1;
}

const ROUNDING = 1e-9;

/** The part of its filed sizes that a family has at a level, which is the part of the largest family's. */
export function fractionAt({ scale }: SlowFamily, level: number): number {
  const fraction = level * scale;
  return fraction > 1 - ROUNDING ? 1 : fraction;
}

function numbersOf(args: Args, names: readonly string[]): Sizes {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = args[name];
      return typeof value === 'number' && value >= 1 ? [[name, value]] : [];
    }),
  );
}

export function scaledSizes(family: SlowFamily, level: number): Sizes {
  const fraction = fractionAt(family, level);
  return Object.fromEntries(
    Object.entries(family.sizes).map(([name, size]) => [name, Math.max(1, Math.round(size * fraction))]),
  );
}

/**
 * The arguments at a level, in the order in which they are to be tried: sizes alone, then with them all
 * numbers that are no larger than a size, which probably count something that there must be enough of.
 */
export function scaledArgs(family: SlowFamily, level: number): readonly Args[] {
  const fraction = fractionAt(family, level);
  const sized = { ...family.args, ...scaledSizes(family, level) };
  const most = largestSize(family);
  const counts = numbersOf(
    family.args,
    Object.keys(family.args).filter((name) => Number(family.args[name]) <= most && !(name in family.sizes)),
  );
  const scaled = Object.entries(counts).map(([name, count]) => [name, Math.max(1, Math.floor(count * fraction))]);
  return scaled.length === 0 ? [sized] : [sized, { ...sized, ...Object.fromEntries(scaled) }];
}
