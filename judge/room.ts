// The judge's room: sandboxes, tools and the bank's problems made ready for judging, until it is closed.
import { readFileSync } from 'node:fs';
import { availableParallelism, release } from 'node:os';
import { join } from 'node:path';
import { BadInput } from './bad-input.ts';
import {
  type Bank,
  type BuildStep,
  checkWithTool,
  findProblem,
  loadProblem,
  type ProblemPackage,
  readPackage,
  type Tools,
} from './bank/index.ts';
import { readCalibration } from './calibration-file.ts';
import { check } from './checkers/index.ts';
import type { CheckedFiles, Surroundings } from './judging.ts';
import { timesOf } from './language-times.ts';
import { readLoad } from './machine-load.ts';
import { measureBounds } from './measure-bounds.ts';
import type { Problem } from './problem.ts';
import { createPool, type PoolOptions } from './sandbox/pool.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import type { Engine } from './schema/report.ts';

export type Room = {
  readonly sandbox: Sandbox;
  readonly tools: Tools;
  readonly bank: Bank;
  readonly engine: Engine;
  /** By slug, folder or zip. Rejects with BadInput when there is none, or when it cannot be judged. */
  open(problem: string): Promise<OpenProblem>;
  /** Starts what starts otherwise with the first run, so that nobody waits for it then. */
  warm(): Promise<void>;
  /** Ends all processes. */
  close(): Promise<void>;
};

export type OpenProblem = {
  readonly pkg: ProblemPackage;
  readonly problem: Problem;
  /** Ready to be handed to `judge`, with what the caller adds. */
  readonly around: Surroundings;
};

export type RoomOptions = {
  readonly bank: Bank;
  /** Candidate workers. */
  readonly jobs: number;
  /** The folder that olsol itself is installed in. */
  readonly root: string;
  readonly onBuild?: (step: BuildStep) => void;
  /** Told before a language is made ready, which takes seconds, once on a machine. */
  readonly onPrepare?: (prepared: Prepared) => void;
};

/** What is made ready: Python, or the compiler of C and C++. */
export type Prepared = 'python' | 'clang';

export function openRoom({ bank, jobs, root, onBuild, onPrepare }: RoomOptions): Room {
  const onMake: PoolOptions['onMake'] = (runtime) => {
    if (runtime === 'python' || runtime === 'clang') onPrepare?.(runtime);
  };
  const sandbox = createPool(jobs, { onMake });
  // A problem's own programs never share a process with a candidate's.
  const toolbox = createPool(1, { onMake });
  const tools: Tools = { sandbox: toolbox, cache: bank.cache, ...(onBuild && { onBuild }) };
  const engine = engineOf(root);
  const languageTimes = timesOf(readCalibration(bank.cache));
  const around = (problem: Problem): Surroundings => ({
    sandbox,
    engine,
    now: () => new Date(),
    readLoad,
    languageTimes,
    check: (files) => checkFiles(problem, toolbox, files),
  });
  const open = async (name: string): Promise<OpenProblem> => {
    const pkg = await readNamed(name, bank);
    const problem = await loadProblem(pkg, { ...tools, measure: measureBounds(around) });
    return { pkg, problem, around: around(problem) };
  };
  const close = async () => {
    await Promise.all([sandbox.close(), toolbox.close()]);
  };
  const warm = async () => {
    const nothing = { file: 'nothing.js', language: 'javascript', text: '' } as const;
    await Promise.all([sandbox, toolbox].map((pool) => pool.lease((worker) => worker.compile(nothing))));
  };
  return { sandbox, tools, bank, engine, open, warm, close };
}

/** The package; what is wrong with it is told by paths within it, so its name goes before them. */
export async function readNamed(name: string, bank: Bank): Promise<ProblemPackage> {
  const files = findProblem(name, bank);
  try {
    return await readPackage(files);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    throw new BadInput((words) => words.cli.inFile(files.slug, error.say(words)), { cause: error });
  }
}

/** As many workers as there are cores, but for one that the host needs. */
export function defaultJobs(): number {
  return Math.max(1, availableParallelism() - 1);
}

async function checkFiles(problem: Problem, toolbox: Sandbox, files: CheckedFiles) {
  const { checker, mode } = problem;
  if (checker.kind === 'custom') return checkWithTool(toolbox, { source: checker.source, ...files });
  return check(checker.kind, mode, files);
}

/** What judges here. `root` is the folder that olsol is installed in. */
export function engineOf(root: string): Engine {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { olsol: version, node: process.versions.node, platform: `${process.platform} ${process.arch} ${release()}` };
}
