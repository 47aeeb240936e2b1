// Every attack gets its verdict and nothing else: no path of the host, no broken pool, no process left over.
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { fileNameOf } from '../../judge/languages/languages.ts';
import { createPool } from '../../judge/sandbox/pool.ts';
import { RuntimeName } from '../../judge/sandbox/runtimes.ts';
import { Report } from '../../judge/schema/report.ts';
import { type Attack, attacks } from './attack-files.ts';
import { workerProcesses } from './processes.ts';
import { GOOD, judgeSum } from './sum-problem.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

/** The first source in C++ waits for the headers to be compiled. */
const PATIENCE_MS = 180_000;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PATHS = [ROOT, process.execPath, 'node_modules', 'judge/', 'sandbox/', 'olsol:guest', `${homedir()}/`];

async function check(attack: Attack): Promise<void> {
  const report = Report.parse(await judgeSum(sandbox, attack));
  const told = JSON.stringify({ ...report, protections: [] });
  expect(attack.expected, told.slice(0, 2000)).toContain(report.verdict);
  for (const { verdict } of report.groups.flatMap((group) => group.cases))
    expect(attack.expected, told.slice(0, 2000)).toContain(verdict);
  expect(
    PATHS.filter((path) => told.includes(path)),
    told.slice(0, 2000),
  ).toEqual([]);
  const { mode, language } = attack;
  const source = GOOD[language][mode];
  const after = await judgeSum(sandbox, { file: fileNameOf(language), language, source, mode, cases: 1 });
  expect(after.verdict, JSON.stringify(after.groups)).toBe('AC');
}

describe('the verdict of an attack is what its first line says, and the pool is as good as before', () => {
  it.each(attacks().map((attack) => [attack.file, attack] as const))('%s', (_, attack) => check(attack), PATIENCE_MS);
});

describe('afterwards', () => {
  it('at most one worker process of each kind is there, and none once the pool is closed', async () => {
    // Each is two: itself and what it was started behind.
    expect(workerProcesses().length).toBeLessThanOrEqual(2 * RuntimeName.options.length);
    await sandbox.close();
    expect(workerProcesses()).toEqual([]);
  });
});
