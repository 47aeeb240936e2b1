// `npm run bench -- growth [--sealed] [--again] [--list] [--language cpp] [task...]`: how often the receipt is right about programs whose
// growth is known. Nothing was tuned on the sealed half, and only its sums are printed. `--again` judges what was measured the last time.
import { join } from 'node:path';
import { isPolynomiallyWorse, isSameGrowth } from '../../../judge/efficiency/growth-class.ts';
import { receiptOf } from '../../../judge/efficiency/receipt.ts';
import { createPool } from '../../../judge/sandbox/pool.ts';
import type { Growth } from '../../../judge/schema/growth.ts';
import { Language } from '../../../judge/schema/language.ts';
import { type Labelled, readCorpus, type Task } from './corpus.ts';
import { keep, kept, type Observations, type Observed, observe } from './measure.ts';

type Judged = {
  readonly program: Labelled;
  readonly receipt: Growth | undefined;
  readonly exact: boolean;
  readonly merged: boolean;
  /** Polynomially worse than the reference, or not. */
  readonly worse: boolean;
  readonly blamed: boolean;
  /** Predicted time over the time that it took. */
  readonly prediction: number | undefined;
  readonly costMs: number;
};

type Options = {
  readonly half: 'open' | 'sealed';
  readonly again: boolean;
  readonly list: boolean;
  readonly language: Language;
  /** Slugs of tasks; all when empty. */
  readonly wanted: readonly string[];
};

await bench(process.argv.slice(3));

async function bench(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--language');
  const options: Options = {
    half: args.includes('--sealed') ? 'sealed' : 'open',
    again: args.includes('--again'),
    list: args.includes('--list'),
    language: at === -1 ? 'javascript' : Language.parse(args[at + 1]),
    wanted: args.filter((arg, i) => !arg.startsWith('--') && (at === -1 || i !== at + 1)),
  };
  const { half, language, wanted } = options;
  const all = await readCorpus(join(import.meta.dirname, half), language);
  const tasks = all.filter(({ problem }) => wanted.length === 0 || wanted.includes(problem.slug));
  const file = join(import.meta.dirname, '../../../.cache/bench/growth', `${half}-${language}.json`);
  const observations = options.again ? kept(file) : await observeAll(tasks);
  if (!options.again && wanted.length === 0) keep(file, observations);
  report(
    tasks.flatMap((task) => task.programs.flatMap((program) => judged(task, program, observations))),
    options,
  );
}

async function observeAll(tasks: readonly Task[]): Promise<Observations> {
  const all: Observations = {};
  const sandbox = createPool(1);
  try {
    for (const task of tasks) {
      for (const program of task.programs) all[program.name] = await observe(task, program, sandbox);
      if (process.stderr.isTTY) process.stderr.write(`\r${Object.keys(all).length} programs`);
    }
  } finally {
    await sandbox.close();
  }
  return all;
}

function judged({ problem, reference }: Task, program: Labelled, all: Observations): Judged[] {
  const own = all[program.name];
  const model = all[reference.name];
  if (own === undefined || model === undefined) return [];
  const course = { variable: 'n', largest: problem.growth?.sizes.at(-1) ?? 1, allowance: problem.efficiency };
  const receipt = receiptOf(own.measured, model.measured, course);
  const got = receipt?.candidate.growth;
  const line = receipt?.blame?.line ?? 0;
  const one = {
    program,
    receipt,
    exact: got === program.growth,
    merged: got !== undefined && isSameGrowth(got, program.growth),
    worse: receipt?.isWorse === isPolynomiallyWorse(program.growth, reference.growth),
    blamed: line >= program.blame[0] && line <= program.blame[1],
    prediction: predictionOf(own, course),
    costMs: own.costMs,
  };
  return [one];
}

function predictionOf({ measured, ahead }: Observed, course: Parameters<typeof receiptOf>[2]): number | undefined {
  if (ahead === undefined) return undefined;
  const predicted = receiptOf(measured, undefined, { ...course, largest: ahead.n })?.candidate.predictedMs;
  return predicted === undefined ? undefined : predicted / ahead.cpuMs;
}

function report(all: readonly Judged[], { half, list, language }: Options): void {
  if (half === 'open') {
    for (const one of all) {
      const wrong = mistakesOf(one);
      if (wrong !== '' || list) console.log(rowOf(one, wrong));
    }
  }
  const bySteps = all.filter(({ receipt }) => receipt?.candidate.by === 'steps');
  const timed = all.filter(({ prediction }) => prediction !== undefined);
  const costs = all.map(({ costMs }) => costMs).sort((a, b) => a - b);
  const rows: [string, string][] = [
    ['class, logarithms aside', shareOf(all, (one) => one.merged)],
    ['class exactly, where steps decide', shareOf(bySteps, (one) => one.exact)],
    ['polynomially worse than the reference, or not', shareOf(all, (one) => one.worse)],
    ['blamed line in the right loop', shareOf(all, (one) => one.blamed)],
    ['predicted time within 2x, at 4 times the size', shareOf(timed, isNear)],
    ['CPU of a program, median and 95 %', `${pick(costs, 0.5)} ms, ${pick(costs, 0.95)} ms`],
  ];
  console.log(`${half} half: ${all.length} programs in ${language}`);
  for (const [what, figure] of rows) console.log(`${what.padEnd(48)} ${figure}`);
}

function isNear({ prediction = 1 }: Judged): boolean {
  return prediction <= 2 && prediction >= 0.5;
}

function mistakesOf(one: Judged): string {
  const { exact, merged, worse, blamed } = one;
  const marks = [
    exact ? '' : merged ? 'LOG' : 'CLASS',
    worse ? '' : 'WORSE',
    blamed ? '' : 'BLAME',
    isNear(one) ? '' : 'TIME',
  ];
  return marks.filter((mark) => mark !== '').join(' ');
}

function rowOf({ program, receipt, prediction }: Judged, wrong: string): string {
  const { growth, by, bySteps, byTime, runnerUp, confidence = 0 } = receipt?.candidate ?? {};
  const got = `${growth} by ${by} (steps ${bySteps}, time ${byTime}, then ${runnerUp} ${confidence.toFixed(2)})`;
  const line = `line ${receipt?.blame?.line} of ${program.blame.join('-')}`;
  const times = prediction === undefined ? '' : `predicted ${prediction.toFixed(2)}x`;
  return `${wrong.padEnd(12)} ${program.name.padEnd(40)} ${program.growth.padEnd(10)} ${got}  ${line}  ${times}`;
}

function shareOf(list: readonly Judged[], is: (one: Judged) => boolean): string {
  const count = list.filter(is).length;
  return `${((100 * count) / Math.max(1, list.length)).toFixed(1)} % (${count} of ${list.length})`;
}

function pick(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
}
