// The judge's room: sandboxes, tools and problems made ready for a command, and cleared away after it.
import { readFileSync } from 'node:fs';
import { availableParallelism, release } from 'node:os';
import { join } from 'node:path';
import { BadInput } from '../bad-input.ts';
import {
  type Bank,
  checkWithTool,
  findProblem,
  loadProblem,
  type ProblemPackage,
  readPackage,
  type Tools,
} from '../bank/index.ts';
import { check } from '../checkers/index.ts';
import type { CheckedFiles, Surroundings } from '../judging.ts';
import { readLoad } from '../machine-load.ts';
import { measureBounds } from '../measure-bounds.ts';
import type { Problem } from '../problem.ts';
import { createPool } from '../sandbox/pool.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Engine } from '../schema/report.ts';
import type { Context } from './context.ts';
import { buildProgress } from './progress.ts';

export type Room = {
  readonly sandbox: Sandbox;
  readonly tools: Tools;
  readonly bank: Bank;
  readonly engine: Engine;
  /** By slug, folder or zip. */
  open(problem: string): Promise<OpenProblem>;
};

export type OpenProblem = {
  readonly pkg: ProblemPackage;
  readonly problem: Problem;
  /** Ready to be handed to `judge`, with what the command adds. */
  readonly around: Surroundings;
};

/** Runs `use` in a room with `jobs` candidate workers; everything is closed afterwards, whatever happens. */
export async function inRoom<T>(
  context: Context,
  bank: Bank,
  jobs: number,
  use: (room: Room) => Promise<T>,
): Promise<T> {
  const sandbox = createPool(jobs);
  // A problem's own programs never share a process with a candidate's.
  const toolbox = createPool(1);
  const progress = buildProgress(context);
  const tools: Tools = { sandbox: toolbox, cache: bank.cache, onBuild: progress.step };
  const engine = engineOf(context.root);
  const open = async (name: string): Promise<OpenProblem> => {
    const pkg = await readNamed(name, bank);
    const around = (problem: Problem): Surroundings => ({
      sandbox,
      engine,
      now: () => new Date(),
      readLoad,
      check: (files) => checkFiles(problem, toolbox, files),
    });
    const measure = measureBounds(around);
    const problem = await loadProblem(pkg, { ...tools, measure });
    return { pkg, problem, around: around(problem) };
  };
  const close = () => {
    progress.end();
    return Promise.all([sandbox.close(), toolbox.close()]);
  };
  const unlisten = context.stops.add(close);
  try {
    return await use({ sandbox, tools, bank, engine, open });
  } finally {
    unlisten();
    await close();
  }
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

export function engineOf(root: string): Engine {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { olsol: version, node: process.versions.node, platform: `${process.platform} ${process.arch} ${release()}` };
}
