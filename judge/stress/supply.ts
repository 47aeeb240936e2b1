// Where inputs come from: the problem's generators with small arguments, and known inputs with small changes. It learns which
// of them give something; what it gives depends on the seed and on what it was told, on nothing else.
import type { Random } from '../author/index.ts';
import type { Mode } from '../problem.ts';
import { type Args, drawArgs, type Family } from './draw-args.ts';
import { mutate } from './mutate.ts';
import { numberIn } from './parsed-input.ts';

/** An input to be made, or one that is there and may be illegal. */
export type Attempt =
  | { readonly kind: 'made'; readonly generator: string; readonly args: Args; readonly seed: number }
  | { readonly kind: 'given'; readonly text: string };

/** What came of an attempt: an input, or why there is none. */
export type Made = { readonly text: string } | { readonly refused: string };

export type Batch = {
  readonly attempts: readonly Attempt[];
  /** To be told what came of each; undefined when the tools were stopped at this batch. */
  readonly learn: (made: readonly Made[] | undefined) => void;
};

export type Supply = { next(level: number): Batch };

/** What is known of a problem that inputs can be made from. */
export type Stock = { readonly mode: Mode; readonly families: readonly Family[]; readonly filed: readonly string[] };

const BATCH = 16;
/** Known inputs are kept to be changed; later ones take the place of earlier ones. */
const MOST_KNOWN = 200;
/** Generators that hang on small numbers are spared them. */
const HIGHEST_FLOOR = 4;

/** A generator, or the changing of known inputs, and what is known of it so far. */
type Origin = {
  readonly family: Family | undefined;
  readonly keeping: Keeping;
  asked: number;
  legal: number;
  stopped: number;
};

export function createSupply(stock: Stock, random: Random): Supply {
  const known: string[] = [...stock.filed];
  const largest = largestOf(stock.filed);
  const origins: Origin[] = [...stock.families, undefined].map((family) => ({
    family,
    keeping: createKeeping(),
    asked: 0,
    legal: 0,
    stopped: 0,
  }));
  const remember = (text: string) => {
    if (known.length < MOST_KNOWN) known.push(text);
    else known[random.int(0, MOST_KNOWN - 1)] = text;
  };
  return {
    next(level) {
      const origin = pickByWeight(
        origins.filter(({ family }) => family !== undefined || known.length > 0),
        random,
      );
      if (origin === undefined) return { attempts: [], learn: () => {} };
      const { family, keeping, stopped } = origin;
      const change = () => mutate(stock.mode, random.pick(known), largest, random);
      const drawn = Array.from({ length: BATCH }, () => draw(family, { level, keeping, stopped }, random));
      const attempts = drawn.map((one) => one?.attempt ?? { kind: 'given' as const, text: change() });
      return {
        attempts,
        learn(made) {
          origin.asked += BATCH;
          if (made === undefined) origin.stopped++;
          for (const [i, one] of (made ?? []).entries()) {
            keeping.learn(drawn[i]?.kept ?? [], 'text' in one);
            if (!('text' in one)) continue;
            origin.legal++;
            remember(one.text);
          }
        },
      };
    },
  };
}

type Drawing = { readonly level: number; readonly keeping: Keeping; readonly stopped: number };

function draw(family: Family | undefined, { level, keeping, stopped }: Drawing, random: Random) {
  if (family === undefined) return undefined;
  const floor = Math.min(HIGHEST_FLOOR, 1 + stopped);
  const { args, kept } = drawArgs(family, { level, floor, keepChance: keeping.chance }, random);
  const seed = random.int(0, 0x7fffffff);
  return { attempt: { kind: 'made' as const, generator: family.generator, args, seed }, kept };
}

/** Which arguments may stay large in small inputs: a range of values may, a number of elements may not. */
type Keeping = {
  readonly chance: (name: string) => number;
  readonly learn: (names: readonly string[], isLegal: boolean) => void;
};

/** So many good results are presumed. */
const TRUST = 2;

function createKeeping(): Keeping {
  const counts = new Map<string, { readonly kept: number; readonly legal: number }>();
  const of = (name: string) => counts.get(name) ?? { kept: 0, legal: 0 };
  return {
    chance: (name) => (of(name).legal + TRUST) / (of(name).kept + TRUST),
    learn(names, isLegal) {
      for (const name of names)
        counts.set(name, { kept: of(name).kept + 1, legal: of(name).legal + (isLegal ? 1 : 0) });
    },
  };
}

/** Changing known inputs counts as this many generators. */
const MUTATION_WEIGHT = 2;

function pickByWeight(origins: readonly Origin[], random: Random): Origin | undefined {
  const weights = origins.map(({ family, asked, legal, stopped }) => {
    const yields = (legal + BATCH) / (asked + BATCH);
    return (family === undefined ? MUTATION_WEIGHT : 1) * Math.max(0.1, yields) * 0.5 ** stopped;
  });
  let left = random.real() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, origin] of origins.entries()) {
    left -= weights[at] ?? 0;
    if (left < 0) return origin;
  }
  return origins.at(-1);
}

/** The largest number in known inputs: numbers up to it are made up. */
function largestOf(texts: readonly string[]): number {
  let largest = 10;
  for (const text of texts) {
    for (const token of text.split(/[\s,[\]]+/)) largest = Math.max(largest, numberIn(token) ?? 0);
  }
  return largest;
}
