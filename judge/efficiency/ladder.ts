// Which sizes growth is measured at: those that the problem files, continued downwards, and how far up a program is taken.

/** Sizes closer to one another than this say the same. */
const LEAST_RATIO = 1.3;
/** A filed ladder that does not even double is one of steps, as exponential problems have. */
const DOUBLES = 2;
/** More steps than this are no ladder of an exponential problem. */
const MOST_STEPS = 200;
const SMALLEST = 4;

/** Rising sizes, the filed ones among them; the last one is the problem's largest. */
export function sizesOf(ladder: readonly number[], slowLadder: readonly number[] = []): number[] {
  const top = Math.max(...ladder);
  const smaller = slowLadder.filter((size) => size < top);
  const filed = [...new Set([...ladder, ...smaller])].sort((a, b) => a - b);
  const step = Math.max(1, Math.min(...filed.slice(1).map((size, i) => size - (filed[i] as number))));
  const isStepped = top < Math.min(...ladder) * DOUBLES && top < step * MOST_STEPS;
  return isStepped ? stepped(filed, step) : doubled(filed);
}

function stepped(filed: readonly number[], step: number): number[] {
  const sizes = new Set(filed);
  for (let size = filed.at(-1) as number; size >= SMALLEST; size -= step) sizes.add(size);
  return [...sizes].sort((a, b) => a - b);
}

function doubled(filed: readonly number[]): number[] {
  const sizes = [...filed];
  for (const from of filed) {
    for (let size = Math.round(from / 2); size >= SMALLEST; size = Math.round(size / 2)) {
      if (sizes.every((other) => Math.max(other, size) / Math.min(other, size) >= LEAST_RATIO)) sizes.push(size);
    }
  }
  return sizes.sort((a, b) => a - b);
}

/** How far a program is taken. */
export type Climb = {
  /** Below this a rung is worth little: the next ones are skipped. */
  readonly small: number;
  /** A rung that costs this much is the last, once the cost has grown; a part that does not grow may be large. */
  readonly enough: number;
  /** A rung that is foreseen to cost more is not tried. */
  readonly most: number;
  /** Nothing is skipped to reach sizes beyond this: an exponential may cost nothing here and everything there. */
  readonly known?: number;
};

export type Seen = { readonly n: number; readonly cost: number };

/** The size to try after those that were seen, or undefined at the top. */
export function nextSize(
  sizes: readonly number[],
  seen: readonly Seen[],
  { small, enough, most, known = Number.POSITIVE_INFINITY }: Climb,
): number | undefined {
  const last = seen.at(-1);
  if (last === undefined) return sizes[0];
  const first = seen[0]?.cost ?? 0;
  if (last.cost >= most || (last.cost >= enough && last.cost >= first * GROWN)) return undefined;
  const later = sizes.filter((size) => size > last.n);
  const farthest = Math.min(last.n * SKIP, known);
  const next = last.cost < small ? (later.findLast((size) => size <= farthest) ?? later[0]) : later[0];
  if (next === undefined) return undefined;
  return foreseen(seen, next) > most ? undefined : next;
}

/** Growth shows when the cost has become so many times what it was. */
const GROWN = 8;
/** How far a cheap rung lets the next one be. */
const SKIP = 8;

/** By the power of n that the last two sizes show. */
function foreseen(seen: readonly Seen[], next: number): number {
  const [before, last] = seen.slice(-2);
  if (before === undefined || last === undefined || before.cost <= 0) return 0;
  const power = Math.log(last.cost / before.cost) / Math.log(last.n / before.n);
  return last.cost * (next / last.n) ** Math.max(0, power);
}

/** Sizes half way between the last few, to be measured as well. */
export function between(sizes: readonly number[]): number[] {
  const last = sizes.slice(-4);
  return last.slice(1).flatMap((size, i) => {
    const middle = Math.round(Math.sqrt(size * (last[i] as number)));
    return size / (last[i] as number) >= LEAST_RATIO ** 2 ? [middle] : [];
  });
}

/** A program that gets no further than this is looked at one by one: it may be exponential. */
const FEW = 64;

/** The whole sizes above the last one that was reached, when that is small. */
export function oneByOne(reached: readonly number[], sizes: readonly number[]): number[] {
  const last = reached.at(-1) ?? FEW;
  const next = sizes.find((size) => size > last);
  if (next === undefined || last >= FEW) return [];
  return Array.from({ length: Math.max(0, Math.ceil(next) - last - 1) }, (_, i) => last + 1 + i);
}
