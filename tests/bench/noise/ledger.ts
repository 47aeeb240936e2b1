// What was judged so far, kept in a file line by line, so that an interrupted bench goes on where it was.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Judged } from './cells.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** What decides what the figures are: other texts make other figures. */
const DECISIVE = [
  'judge/efficiency/decision.ts',
  'judge/efficiency/load.ts',
  'judge/time-case.ts',
  'judge/sandbox/cpu-clock.ts',
  'tests/bench/noise/kernels.ts',
];

const Line = z.strictObject({
  neighbours: z.int(),
  times: z.number(),
  kernel: z.string(),
  decision: z.enum(['pass', 'fail', 'withheld']),
  measured: z.array(z.number()).readonly(),
  measuredLonger: z.boolean(),
});

export type Ledger = { readonly file: string; all(): readonly Judged[]; add(judged: Judged): void };

/** Of this machine's engine and of the decision as it stands; `fresh` forgets what it held. */
export function openLedger(fresh: boolean): Ledger {
  const hash = createHash('sha256').update(`${process.version} ${cpus()[0]?.model} ${cpus().length}`);
  for (const file of DECISIVE) hash.update(readFileSync(join(ROOT, file)));
  const file = join(ROOT, '.cache/bench/noise', `${hash.digest('hex').slice(0, 16)}.jsonl`);
  if (fresh) rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  const judged = existsSync(file) ? readFileSync(file, 'utf8').split('\n').flatMap(parse) : [];
  return {
    file,
    all: () => judged,
    add(one) {
      appendFileSync(file, `${JSON.stringify(one)}\n`);
      judged.push(one);
    },
  };
}

/** A line that an interruption cut short counts as not judged. */
function parse(line: string): Judged[] {
  try {
    return [Line.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
