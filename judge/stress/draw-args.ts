// Small arguments for a problem's own generators, drawn from those that its author filed: pure but for the random source.
import type { Random } from '../author/index.ts';

export type Args = Readonly<Record<string, unknown>>;

/** A generator with the arguments of each case that it makes. */
export type Family = {
  readonly generator: string;
  readonly filed: readonly Args[];
  /** Names of arguments that say how much is made. */
  readonly sizes: ReadonlySet<string>;
};

export type Smallness = {
  /** Sizes are drawn from 1 to this. */
  readonly level: number;
  /** No number is drawn below this, but for where the author has one. */
  readonly floor: number;
  /** How likely an argument may stay as large as it was filed, from 0 to 1. */
  readonly keepChance: (name: string) => number;
};

export type DrawnArgs = {
  readonly args: Args;
  /** Names of the large numbers that stayed as they were filed. */
  readonly kept: readonly string[];
};

/** How the numbers that are no sizes are drawn: all small, all as they were filed, or each in its own way. */
type Style = 'small' | 'filed' | 'mixed';
const STYLES: readonly Style[] = ['small', 'small', 'mixed', 'mixed', 'filed', 'filed'];

export function drawArgs(family: Family, smallness: Smallness, random: Random): DrawnArgs {
  const base = random.pick(family.filed);
  const style = random.pick(STYLES);
  const args: Record<string, unknown> = {};
  const kept: string[] = [];
  for (const [name, own] of Object.entries(base)) {
    // An argument may come from another case of the generator: cases differ in what is worth combining.
    const value = (random.int(1, 5) === 1 ? random.pick(family.filed)[name] : undefined) ?? own;
    const isSize = family.sizes.has(name);
    const isZero = family.filed.some((one) => one[name] === 0);
    const floor = isZero ? 0 : smallness.floor;
    const mayKeep = random.real() < smallness.keepChance(name);
    args[name] = drawValue(value, { ...smallness, random, floor, mayKeep, style: isSize ? 'small' : style });
    if (typeof value === 'number' && value > smallness.level && args[name] === value) kept.push(name);
  }
  return { args, kept };
}

type Draw = Smallness & { readonly random: Random; readonly style: Style; readonly mayKeep: boolean };

function drawValue(value: unknown, draw: Draw): unknown {
  const { random, style } = draw;
  if (typeof value === 'number') return drawNumber(value, draw);
  if (typeof value === 'boolean') return random.int(1, 4) === 1 ? !value : value;
  if (!Array.isArray(value) || style === 'filed') return value;
  return shortened(value, random).map((one) => (random.int(1, 2) === 1 ? one : drawValue(one, draw)));
}

/** Not all of a list, in its order. */
function shortened(list: readonly unknown[], random: Random): readonly unknown[] {
  if (list.length === 0) return list;
  const kept = random.int(1, list.length);
  const places = random.distinct(kept, 0, list.length - 1);
  return list.filter((_, at) => places.includes(at));
}

function drawNumber(value: number, draw: Draw): number {
  const { random, style, mayKeep } = draw;
  if (style === 'filed') return mayKeep ? value : small(value, draw);
  if (style === 'small') return small(value, draw);
  switch (random.int(1, 5)) {
    case 1:
      return mayKeep ? value : small(value, draw);
    case 2:
      return between(value, random);
    case 3:
      return Math.sign(value) * Math.floor(Math.abs(value) ** random.real());
    default:
      return small(value, draw);
  }
}

function small(value: number, { random, level, floor }: Draw): number {
  const drawn = random.int(floor, Math.max(floor, random.int(1, level)));
  if (!Number.isInteger(value)) return drawn + (value % 1);
  return value < 0 && random.int(1, 2) === 1 ? -drawn : drawn;
}

/** Anything up to what was filed. */
function between(value: number, random: Random): number {
  if (!Number.isSafeInteger(value)) return value * random.real();
  return value < 0 ? random.int(value, 0) : random.int(Math.min(1, value), value);
}
