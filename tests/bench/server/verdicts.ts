// From the request to the verdict, through the real server, against the judge called directly with the same source.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultJobs, judge, openRoom } from '../../../judge/index.ts';
import { eventsOf } from '../../../server/cli/client.ts';
import type { WorkEvent } from '../../../server/schema/events.ts';
import { percentiles } from '../percentiles.ts';
import { type Served, serveForBench } from './serve.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PROBLEM = 'stampfree';
const FILE = join(ROOT, `problems/${PROBLEM}/submissions/accepted/fast.js`);
const SAMPLES = ['1', '2', '3'];
const RUNS = 60;
const SUBMITS = 8;

export type Verdicts = {
  readonly name: string;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** The judge alone, in this process: median. */
  readonly judgeMs: number;
};

export async function verdictBench(): Promise<readonly Verdicts[]> {
  const alone = await judgeAlone();
  const served = await serveForBench({ page: false });
  try {
    await runOnce(served, 'warm'); // starts the workers, as opening the problem does
    const runs = await timesOf(RUNS, (i) => runOnce(served, String(i)));
    const submits = await timesOf(SUBMITS, (i) => submitOnce(served, String(i)));
    return [
      { name: 'run on the samples', ...percentiles(runs), judgeMs: alone.samplesMs },
      { name: 'submit', ...percentiles(submits), judgeMs: alone.wholeMs },
    ];
  } finally {
    await served.stop();
  }
}

/** Another source each time, so that nothing is remembered. */
function sourceOf(salt: string): string {
  return `${readFileSync(FILE, 'utf8')}\n// ${salt}\n`;
}

async function runOnce({ url }: Served, salt: string): Promise<number> {
  const inputs = SAMPLES.map((name) => ({ kind: 'sample', name }));
  const body = { problem: PROBLEM, language: 'javascript', source: sourceOf(salt), inputs };
  return until(url, `/api/runs`, body, 'ended');
}

async function submitOnce({ url }: Served, salt: string): Promise<number> {
  return until(url, '/api/submissions', { problem: PROBLEM, language: 'javascript', source: sourceOf(salt) }, 'judged');
}

/** Milliseconds from the request to the first event of this type; what follows is awaited, so that it is in nobody's way. */
async function until(url: string, path: string, body: unknown, type: WorkEvent['type']): Promise<number> {
  const from = performance.now();
  let took = Number.NaN;
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (response.status !== 202) throw new Error(await response.text());
  const { id } = (await response.json()) as { id: string };
  for await (const event of eventsOf(url, `${path}/${id}/events`)) {
    if (event.type === type && Number.isNaN(took)) took = performance.now() - from;
    if (event.type === 'ended' && event.state !== 'done') throw new Error(`ended as ${event.state}: ${event.failure}`);
  }
  return took;
}

async function judgeAlone(): Promise<{ readonly samplesMs: number; readonly wholeMs: number }> {
  const bank = { folder: join(ROOT, 'problems'), cache: join(ROOT, '.cache') };
  const room = openRoom({ bank, jobs: defaultJobs(), root: ROOT });
  try {
    const { problem, around } = await room.open(PROBLEM);
    const submission = (salt: string) => ({ language: 'javascript' as const, file: 'fast.js', source: sourceOf(salt) });
    const samplesOnly = { ...around, select: (group: { readonly name: string }) => group.name === 'sample' };
    await judge(submission('warm'), problem, samplesOnly);
    const samples = await timesOf(RUNS, (i) => timed(() => judge(submission(`${i}`), problem, samplesOnly)));
    const whole = await timesOf(SUBMITS, (i) => timed(() => judge(submission(`${i}`), problem, around)));
    return { samplesMs: percentiles(samples).p50Ms, wholeMs: percentiles(whole).p50Ms };
  } finally {
    await room.close();
  }
}

async function timesOf(count: number, once: (i: number) => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) times.push(await once(i));
  return times;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
