// Smaller numbers in the places of numbers: all together while their order is kept, each value everywhere, each place alone.

/**
 * Every proposal has as many numbers. What is not smaller in the end is left out by who asks. `groups` are places of numbers that
 * stand together.
 */
export function* shrinkNumbers(
  numbers: readonly number[],
  groups: readonly (readonly number[])[] = [],
): Iterable<readonly number[]> {
  if (numbers.length === 0) return;
  yield* together(numbers);
  for (const group of groups) {
    if (group.length < 2 || group.length === numbers.length) continue;
    for (const less of together(group.map((at) => numbers[at] ?? 0))) yield replaced(numbers, group, less);
  }
  yield* eachValue(numbers);
  yield* eachPlace(numbers);
  yield* pairs(numbers);
}

/** From the smallest to the nearest below. */
function* smaller(value: number): Iterable<number> {
  if (value === 0) return;
  yield 0;
  if (value !== 1) yield 1;
  if (value < 0) yield -value;
  if (!Number.isInteger(value)) {
    yield Math.trunc(value);
    yield Number(value.toPrecision(1));
    return;
  }
  yield Math.trunc(value / 10);
  for (let step = Math.trunc(value / 2); step !== 0; step = Math.trunc(step / 2)) yield value - step;
}

function distinct(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function replaced(numbers: readonly number[], places: readonly number[], values: readonly number[]) {
  const changed = [...numbers];
  for (const [i, at] of places.entries()) changed[at] = values[i] ?? 0;
  return changed;
}

/** The ranks in the place of the values, all lowered alike, all divided: order and equality are often all that counts. */
function* together(numbers: readonly number[]): Iterable<readonly number[]> {
  const values = distinct(numbers);
  for (const first of [0, 1]) {
    const ranks = new Map(values.map((value, rank) => [value, rank + first]));
    yield numbers.map((value) => ranks.get(value) ?? value);
  }
  const least = values[0] ?? 0;
  for (const down of new Set([least, least - 1, Math.trunc(least / 2)])) {
    if (down > 0) yield numbers.map((value) => value - down);
  }
  for (const divisor of [10, 2]) {
    yield numbers.map((value) => Math.trunc(value / divisor));
    yield numbers.map((value) => Math.sign(value) * Math.max(1, Math.trunc(Math.abs(value) / divisor)));
  }
}

/** Equal numbers stay equal; those above a value come down with it, so that nothing overtakes. */
function* eachValue(numbers: readonly number[]): Iterable<readonly number[]> {
  const values = distinct(numbers);
  for (const value of values.toReversed()) {
    for (const less of smaller(value)) yield numbers.map((one) => (one === value ? less : one));
  }
  for (const [at, value] of values.entries()) {
    const below = values[at - 1] ?? Math.min(0, value);
    for (const down of new Set([value - below, value - below - 1, 1])) {
      if (down > 0) yield numbers.map((one) => (one >= value ? one - down : one));
    }
  }
}

function* eachPlace(numbers: readonly number[]): Iterable<readonly number[]> {
  for (const [at, value] of numbers.entries()) {
    for (const less of smaller(value)) yield numbers.with(at, less);
  }
}

/** Above this many numbers there are too many pairs. */
const MOST_FOR_PAIRS = 10;
const MOST_FOR_UNEVEN_PAIRS = 5;

/** Two numbers that hang together, as a sum and one of its parts, come down by the same; or one of them twice as fast. */
function* pairs(numbers: readonly number[]): Iterable<readonly number[]> {
  if (numbers.length > MOST_FOR_PAIRS) return;
  const rates =
    numbers.length > MOST_FOR_UNEVEN_PAIRS
      ? [[1, 1]]
      : [
          [1, 1],
          [1, 2],
          [2, 1],
        ];
  for (const [i, one] of numbers.entries()) {
    for (const [j, other] of numbers.entries()) {
      if (j <= i) continue;
      for (const [a = 1, b = 1] of rates) yield* lowered(numbers, [i, a], [j, b], Math.min(one / a, other / b));
    }
  }
}

type Lowering = readonly [at: number, rate: number];

function* lowered(
  numbers: readonly number[],
  [i, a]: Lowering,
  [j, b]: Lowering,
  most: number,
): Iterable<readonly number[]> {
  for (const down of new Set([most, most / 2, most / 10, 1].map(Math.floor))) {
    if (down > 0) yield numbers.map((value, at) => (at === i ? value - a * down : at === j ? value - b * down : value));
  }
}
