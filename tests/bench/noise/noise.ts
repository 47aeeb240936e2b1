// `npm run bench -- noise`: programs of known ratios to the limit are judged through the whole judge, with and without busy neighbours, and
// what is decided is held against what must be decided.
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { judge } from '../../../judge/judge.ts';
import { startNeighbours } from '../../../judge/sandbox/neighbours.ts';
import { createPool } from '../../../judge/sandbox/pool.ts';
import type { Sandbox } from '../../../judge/sandbox/sandbox.ts';
import { type Calibration, calibrate, roundsFor } from './calibration.ts';
import { type Cell, cellOf, type Judged, missesOf, TIMES, tableOf } from './cells.ts';
import { KERNELS } from './kernels.ts';
import { openLedger } from './ledger.ts';
import { problemOf, programOf, surroundings } from './programs.ts';

const COUNT = 200;
const QUICK_COUNT = 20;
/** Until the neighbours are at work. */
const SETTLE_MS = 500;

const { quick, fresh, loads, count } = optionsOf(process.argv.slice(3));
const ledger = openLedger(fresh);
await judgeAll();
report(loads.flatMap((neighbours) => TIMES.map((times) => cellOf(neighbours, times, ledger.all()))));

function report(cells: readonly Cell[]): void {
  const misses = cells.flatMap(missesOf);
  console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.versions.node}`);
  if (quick) console.log(`This is the quick bench: ${count} cases of each kind; the whole one judges ${COUNT}.`);
  console.log(`\n${tableOf(cells)}\n`);
  for (const miss of misses) console.log(`missed: ${miss}`);
  if (misses.length === 0) console.log('all targets met');
  process.exitCode = misses.length === 0 ? 0 : 1;
}

/** --quick, --fresh, --loads 0,2,4 (busy neighbours), --count 200 (cases of each kind). */
function optionsOf(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      loads: { type: 'string', default: '0,2,4' },
      count: { type: 'string' },
    },
  });
  const loads = values.loads.split(',').map(Number);
  const count = Number(values.count ?? (values.quick ? QUICK_COUNT : COUNT));
  const isNatural = (value: number) => Number.isInteger(value) && value >= 0;
  if (!loads.every(isNatural) || !isNatural(count)) throw new Error('--loads 0,2,4 and --count 200 are whole numbers');
  return { quick: values.quick, fresh: values.fresh, loads, count };
}

async function judgeAll(): Promise<void> {
  const isMissing = (neighbours: number) =>
    TIMES.some((times) => cellOf(neighbours, times, ledger.all()).count < count);
  if (!loads.some(isMissing)) return;
  const sandbox = createPool(1);
  try {
    const calibrations = await calibrateAll(sandbox);
    for (const neighbours of loads) await judgeWith(neighbours, sandbox, calibrations);
  } finally {
    await sandbox.close();
    tell('');
  }
}

async function calibrateAll(sandbox: Sandbox): Promise<readonly Calibration[]> {
  const calibrations: Calibration[] = [];
  for (const kernel of Object.keys(KERNELS)) {
    tell(`calibrating ${kernel}`);
    calibrations.push(await sandbox.lease((worker) => calibrate(worker, kernel)));
  }
  return calibrations;
}

async function judgeWith(neighbours: number, sandbox: Sandbox, calibrations: readonly Calibration[]): Promise<void> {
  const endNeighbours = startNeighbours(neighbours);
  try {
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    for (let turn = 0; turn < count; turn++) await judgeTurn(turn, neighbours, sandbox, calibrations);
  } finally {
    endNeighbours();
  }
}

/** All ratios in turn, so that the machine's moods meet all of them; each kernel as often as the others. */
async function judgeTurn(
  turn: number,
  neighbours: number,
  sandbox: Sandbox,
  calibrations: readonly Calibration[],
): Promise<void> {
  for (const times of TIMES) {
    if (cellOf(neighbours, times, ledger.all()).count > turn) continue;
    tell(`${neighbours} neighbours: ${turn + 1} of ${count}, at ${times} times the limit`);
    const calibration = calibrations[turn % calibrations.length];
    if (calibration !== undefined) ledger.add(await judgeOne(sandbox, calibration, neighbours, times));
  }
}

async function judgeOne(
  sandbox: Sandbox,
  calibration: Calibration,
  neighbours: number,
  times: number,
): Promise<Judged> {
  const { kernel } = calibration;
  const reference = programOf(kernel, roundsFor(calibration, 1), 'reference.js');
  const candidate = programOf(kernel, roundsFor(calibration, times), 'candidate.js');
  const submission = { language: candidate.language, file: candidate.file, source: candidate.text };
  const judged = await judge(submission, problemOf(kernel, reference), surroundings(sandbox));
  const [result] = judged.groups.flatMap((group) => group.cases);
  // A run that never ended is a case that was lost, whatever its time.
  const isLost = result?.verdict === 'TLE' && result.efficiency === undefined;
  const efficiency = isLost ? { decision: 'fail' as const, samples: [], measuredLonger: false } : result?.efficiency;
  if (efficiency === undefined) throw new Error(`${kernel} was not timed: ${JSON.stringify(result)}`);
  const { decision, samples, measuredLonger } = efficiency;
  const measured = samples.map(({ candidateMs, referenceMs }) => Number((candidateMs / referenceMs).toFixed(4)));
  return { neighbours, times, kernel, decision, measured, measuredLonger };
}

/** On the one line that a person watches. */
function tell(progress: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${progress}`);
}
