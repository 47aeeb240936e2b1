// `npm run bench -- server`: how long a person waits, how fast the history is with years of practice in it, and whether anything that was
// acknowledged is lost by kill -9. `-- server verdicts`, `history`, `kills` or `page` does one of them.
import { cpus } from 'node:os';
import { print } from '../table.ts';
import { apiCalls } from './api-calls.ts';
import { historyBench } from './history.ts';
import { killTest } from './kill-nine.ts';
import { pageBench } from './page.ts';
import { verdictBench } from './verdicts.ts';

const KILLS = 30;

const PARTS: Readonly<Record<string, () => Promise<void>>> = { verdicts, page, kills, history };

const wanted = process.argv.slice(3);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`There is no part '${unknown.join(', ')}'. There are ${Object.keys(PARTS).join(', ')}.`);
  process.exitCode = 2;
} else {
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.versions.node}`);
  for (const [name, part] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(name)) await part();
}

async function verdicts(): Promise<void> {
  print(
    'From the request to the verdict, ms',
    (await verdictBench()).map(({ name, p50Ms, p95Ms, judgeMs }) => ({
      what: name,
      p50: p50Ms.toFixed(1),
      p95: p95Ms.toFixed(1),
      'judge alone': judgeMs.toFixed(1),
      'times the judge': (p50Ms / judgeMs).toFixed(2),
    })),
  );
}

async function page(): Promise<void> {
  const rows = await pageBench();
  if (rows === undefined) console.log('\nThe page: not measured; sudo apt-get install chromium');
  else print('The page in a browser, ms', rows);
}

async function kills(): Promise<void> {
  const { kills: times, acknowledged, lost, damage } = await killTest(KILLS);
  print('kill -9 during writes', [{ times, acknowledged, lost: lost.length, damage: damage.length }]);
  if (lost.length + damage.length > 0) process.exitCode = 1;
}

async function history(): Promise<void> {
  const { submissions, cases, fillSeconds, sizeMiB, calls } = await historyBench(undefined, undefined, apiCalls);
  console.log(
    `\n${submissions} submissions, ${cases} cases, ${sizeMiB?.toFixed(0)} MiB, filled in ${fillSeconds.toFixed(0)} s`,
  );
  print(
    'The history, ms',
    calls.map(({ name, p50Ms, p95Ms, cpuMs }) => ({
      what: name,
      p50: p50Ms.toFixed(2),
      p95: p95Ms.toFixed(2),
      cpu: cpuMs.toFixed(2),
    })),
  );
}
