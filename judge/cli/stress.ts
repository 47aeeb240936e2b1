// `olsol stress`: looks for an input on which a solution fails, or for the size at which it gets too slow.
import { randomInt } from 'node:crypto';
import { Argument, Option } from 'commander';
import { languagesOf } from '../bank/index.ts';
import { bankOf, type Context } from './context.ts';
import { problemsOption, wholeNumber } from './options.ts';
import type { AddCommand } from './program.ts';
import { checkSource, readSource } from './read-source.ts';
import { inRoom } from './room.ts';
import { findDifference } from './stress-difference.ts';
import { findSlowest } from './stress-slow.ts';
import { checkWritable } from './write-file.ts';

type Options = {
  readonly problems?: string;
  readonly seed?: string;
  readonly tests?: string;
  readonly seconds?: string;
  readonly save?: string;
  readonly slow?: boolean;
  readonly json?: boolean;
};

/** What both searches are told. */
export type StressOptions = {
  /** Problem and file as they were typed, to be typed again. */
  readonly problem: string;
  readonly file: string;
  readonly problems: string | undefined;
  readonly seed: number;
  readonly mostTests: number;
  readonly seconds: number;
  readonly save: string | undefined;
  readonly json: boolean;
};

const MAX_SEED = 0x7fffffff;
const MAX_TESTS = 10_000_000;
const MAX_SECONDS = 24 * 3600;
const DEFAULT_TESTS = 1000;
const DEFAULT_SECONDS = 30;

export const addStress: AddCommand = (program, context, done) => {
  const { cli, stress } = context.words;
  program
    .command('stress')
    .description(stress.about)
    .addArgument(new Argument('<problem>', cli.argProblem))
    .addArgument(new Argument('<file>', stress.argFile))
    .option('--seed <n>', stress.optionSeed)
    .option('--tests <n>', stress.optionTests)
    .option('--seconds <s>', stress.optionSeconds)
    .option('--save <file>', stress.optionSave)
    .addOption(new Option('--slow', stress.optionSlow).conflicts(['seed', 'tests']))
    .option('--json', stress.optionJson)
    .addOption(problemsOption(context.words))
    .addHelpText('after', `\n${cli.titles.examples}\n${EXAMPLES}\n${stress.exitCodes}`)
    .action(async (problem: string, file: string, options: Options) => {
      done(await runStress(context, problem, file, options));
    });
};

const EXAMPLES = `  npx olsol stress stampfree solution.ts
  npx olsol stress stampfree solution.ts --seed 7 --tests 5000 --save my.in
  npx olsol stress stampfree solution.ts --slow`;

async function runStress(context: Context, problem: string, file: string, options: Options): Promise<number> {
  const told = toldBy(problem, file, options);
  checkSource(file);
  if (told.save !== undefined) checkWritable(told.save);
  return inRoom(context, bankOf(context, options.problems), 1, async (room) => {
    const open = await room.open(problem);
    const submission = readSource(file, open.problem.limits, languagesOf(open.pkg.about));
    const find = options.slow ? findSlowest : findDifference;
    return find(context, room, { open, submission, options: told });
  });
}

/** Who names one of the bounds means that one alone. */
function toldBy(problem: string, file: string, options: Options): StressOptions {
  const { seed, tests, seconds, problems, save, json } = options;
  const isBare = tests === undefined && seconds === undefined;
  return {
    problem,
    file,
    problems,
    seed: wholeNumber('--seed', seed, 0, MAX_SEED, randomInt(MAX_SEED)),
    mostTests: wholeNumber('--tests', tests, 1, MAX_TESTS, isBare ? DEFAULT_TESTS : MAX_TESTS),
    seconds: wholeNumber('--seconds', seconds, 1, MAX_SECONDS, tests === undefined ? DEFAULT_SECONDS : MAX_SECONDS),
    save,
    json: Boolean(json),
  };
}
