// Where the points of a tiny line lie. Pure.

const MARGIN = 3;

/** One point a value, from left to right; twice as high a value is as far up wherever it is. The line of equal values is in the middle. */
export function sparkPoints(values: readonly number[], width: number, height: number): (readonly [number, number])[] {
  // Times below a hundredth of a millisecond are all the same to a person.
  const logs = values.map((value) => Math.log(Math.max(value, 0.01)));
  const [low, high] = [Math.min(...logs), Math.max(...logs)];
  const across = (index: number) =>
    values.length === 1 ? width - MARGIN : MARGIN + (index / (values.length - 1)) * (width - 2 * MARGIN);
  const up = (log: number) => (high === low ? 0.5 : (log - low) / (high - low));
  return logs.map((log, index) => [round(across(index)), round(height - MARGIN - up(log) * (height - 2 * MARGIN))]);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
