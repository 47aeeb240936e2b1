// What the noise bench looks at: cells of a true ratio and a number of busy neighbours, and what must hold in them.

/** True times of the limit. */
export const TIMES = [0.5, 0.8, 0.95, 1, 1.25, 2] as const;

export type Decision = 'pass' | 'fail' | 'withheld';

/** One case that was judged. */
export type Judged = {
  readonly neighbours: number;
  readonly times: number;
  readonly kernel: string;
  readonly decision: Decision;
  /** Candidate / limit of each pair. */
  readonly measured: readonly number[];
  readonly measuredLonger: boolean;
};

export type Cell = {
  readonly neighbours: number;
  readonly times: number;
  readonly count: number;
  /** Percent of the cases. */
  readonly percent: Readonly<Record<Decision, number>>;
  /** Mean of the candidate's runs. */
  readonly runs: number;
  /** Median candidate / limit of all pairs: what the true ratio turned out to be. */
  readonly measured: number;
  /** Percent of the cases that a noisy machine got more runs for. */
  readonly longer: number;
};

export function cellOf(neighbours: number, times: number, judged: readonly Judged[]): Cell {
  const own = judged.filter((one) => one.neighbours === neighbours && one.times === times);
  const percent = (holds: (one: Judged) => boolean) => (100 * own.filter(holds).length) / Math.max(1, own.length);
  const pairs = own.flatMap((one) => one.measured).sort((a, b) => a - b);
  return {
    neighbours,
    times,
    count: own.length,
    percent: {
      pass: percent((one) => one.decision === 'pass'),
      fail: percent((one) => one.decision === 'fail'),
      withheld: percent((one) => one.decision === 'withheld'),
    },
    runs: pairs.length / Math.max(1, own.length),
    measured: pairs[pairs.length >> 1] ?? 0,
    longer: percent((one) => one.measuredLonger),
  };
}

/** What a cell misses, in words. */
export function missesOf({ neighbours, times, percent, runs, count }: Cell): readonly string[] {
  const where = `at ${times} with ${neighbours} neighbours`;
  if (count === 0) return [`nothing was judged ${where}`];
  const misses: string[] = [];
  if (times < 1 && percent.fail > 0) misses.push(`${percent.fail} % lost wrongly ${where}; none may`);
  if (times === 2 && percent.pass > 0) misses.push(`${percent.pass} % passed wrongly ${where}; none may`);
  if (times === 0.8 && percent.withheld > 5) misses.push(`${percent.withheld} % withheld ${where}; at most 5 may be`);
  if (times === 1.25 && neighbours === 0 && percent.withheld > 10)
    misses.push(`${percent.withheld} % withheld ${where}; at most 10 may be`);
  if (times === 0.5 && runs > 1.5) misses.push(`${runs.toFixed(2)} runs ${where}; 1.5 at most`);
  if (times === 2 && runs > 3) misses.push(`${runs.toFixed(2)} runs ${where}; 3 at most`);
  return misses;
}

const HEADS = ['neighbours', 'true', 'judged', 'pass %', 'fail %', 'withheld %', 'runs', 'measured', 'longer %'];

export function tableOf(cells: readonly Cell[]): string {
  const rows = cells.map(({ neighbours, times, count, percent, runs, measured, longer }) => [
    String(neighbours),
    times.toFixed(2),
    String(count),
    ...[percent.pass, percent.fail, percent.withheld].map((one) => one.toFixed(1)),
    runs.toFixed(2),
    measured.toFixed(3),
    longer.toFixed(1),
  ]);
  return [HEADS, ...rows]
    .map((row) => row.map((text, i) => text.padStart(HEADS[i]?.length ?? 0)).join('  '))
    .join('\n');
}
