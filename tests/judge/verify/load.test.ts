// What is found of filed submissions while busy neighbours share the machine.
import { describe, expect, it } from 'vitest';
import type { PackageSubmission } from '../../../judge/bank/index.ts';
import { fakeSandbox } from '../../../judge/sandbox/fake.ts';
import type { Run } from '../../../judge/schema/outcome.ts';
import { verifyUnderLoad } from '../../../judge/verify/verify-load.ts';
import { WORDS } from '../../../judge/words/words.ts';
import { testGroup, tinyProblem } from '../tiny-problem.ts';
import { busyChildren } from './busy-children.ts';

/** 100 ms of the reference make a limit of 300 ms. */
const problem = tinyProblem({
  groups: [testGroup('correctness', ['1']), testGroup('efficiency', ['1'])],
  secret: { maxScore: 40, aggregation: 'sum' },
});

/** A killed process takes a while to end on a busy machine. */
const UNTIL_ENDED = { timeout: 60_000 };

type Seen = { readonly findings: readonly string[]; readonly runs: number; readonly neighbours: number };

/** What is found of a submission of this folder whose every run takes so long, beside two neighbours. */
async function verified(folder: string, cpuMs: number): Promise<Seen> {
  const seen = { runs: 0, neighbours: 0 };
  const sandbox = fakeSandbox({
    run: ({ program }): Run => {
      seen.neighbours = Math.max(seen.neighbours, busyChildren());
      const isReference = program.code === 'reference';
      if (!isReference) seen.runs++;
      const taken = isReference ? 100 : cpuMs;
      const measurement = { cpuMs: taken, wallMs: taken, peakMiB: 1 };
      return { outcome: { kind: 'returned', output: '' }, measurement, printed: '' };
    },
  });
  const source = { file: `${folder}/one.js`, language: 'javascript' as const, text: 'candidate' };
  const submission = { file: source.file, folder, source, expectations: [], modelSolution: false, authors: [] };
  const engine = { olsol: '0', node: '24', platform: 'test' };
  const around = { sandbox, engine, now: () => new Date(0), check: async () => ({ accepted: true }) };
  const found = await verifyUnderLoad(problem, around, submission satisfies PackageSubmission & { source: object }, 2);
  return { ...seen, findings: found.map(({ say }) => say(WORDS.en)) };
}

async function check(folder: string, cpuMs: number, findings: readonly string[]): Promise<void> {
  expect((await verified(folder, cpuMs)).findings).toEqual(findings);
}

describe('under load', () => {
  it('a fast solution keeps its points', () => check('accepted', 100, []));
  it('an accepted solution that loses them is found', () =>
    check('accepted', 900, [
      'efficiency/1 gets TLE beside busy neighbours instead of AC',
      'efficiency/1: the measurements are not clear of the limit',
    ]));
  it('a slow solution loses them', () => check('time_limit_exceeded', 900, []));
  it('a slow solution that passes is found', async () =>
    expect((await verified('time_limit_exceeded', 100)).findings[0]).toContain(
      'efficiency/1 gets AC beside busy neighbours instead of TLE',
    ));
  it('a wrong solution is not judged again', async () =>
    expect(await verified('wrong_answer', 900)).toEqual({ findings: [], runs: 0, neighbours: 0 }));
  it('the neighbours are there while it is judged, and gone afterwards', async () => {
    // Those of the claims before may still be ending.
    await expect.poll(busyChildren, UNTIL_ENDED).toBe(0);
    expect((await verified('accepted', 100)).neighbours).toBe(2);
    await expect.poll(busyChildren, UNTIL_ENDED).toBe(0);
  });
});
