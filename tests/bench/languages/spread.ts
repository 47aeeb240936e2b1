// How much judging the same solution again and again differs, language by language: the ratio to the limit of one efficiency case.
import { fileURLToPath } from 'node:url';
import { judge, openRoom } from '../../../judge/index.ts';
import { missingFor } from '../../../judge/languages/installed.ts';
import type { Language } from '../../../judge/schema/language.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PROBLEM = 'kiteladder';
const JUDGINGS = 20;
const COMPARED: readonly Language[] = ['javascript', 'python', 'cpp'];

export async function printSpread(): Promise<void> {
  const bank = { folder: `${ROOT}problems`, cache: `${ROOT}.cache` };
  const room = openRoom({ bank, jobs: 1, root: ROOT });
  console.log(
    `\nThe same solution of ${PROBLEM}, judged ${JUDGINGS} times: its time over the limit of one efficiency case`,
  );
  try {
    const { problem, around } = await room.open(PROBLEM);
    const first = problem.groups.find(({ efficiency }) => efficiency)?.cases[0]?.name;
    for (const language of COMPARED) {
      const source = problem.references.find((one) => one.language === language);
      if (source === undefined || missingFor(language) !== undefined) {
        console.log(`  ${language.padEnd(12)} missing`);
        continue;
      }
      const times: number[] = [];
      for (let i = 0; i < JUDGINGS; i++) {
        const report = await judge({ language, file: source.file, source: source.text }, problem, {
          ...around,
          select: (group, { name }) => group.efficiency && name === first,
        });
        const one = report.groups[0]?.cases[0]?.efficiency?.timesLimit;
        if (one === undefined) throw new Error(`${source.file}: ${report.verdict}`);
        times.push(one);
      }
      console.log(`  ${language.padEnd(12)} ${mean(times).toFixed(3)}x   spread ${(spread(times) * 100).toFixed(1)} %`);
    }
  } finally {
    await room.close();
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

/** Standard deviation of the logarithm. */
function spread(values: readonly number[]): number {
  const logs = values.map(Math.log);
  const middle = mean(logs);
  return Math.sqrt(logs.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (logs.length - 1));
}
