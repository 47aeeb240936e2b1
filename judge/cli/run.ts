// `olsol run`: judges solutions to one problem and prints the report.
import { watchFile } from 'node:fs';
import { Argument, Option } from 'commander';
import { BadInput } from '../bad-input.ts';
import { languagesOf } from '../bank/index.ts';
import { judge } from '../judge.ts';
import type { Surroundings } from '../judging.ts';
import type { Problem } from '../problem.ts';
import { defaultJobs, type OpenProblem } from '../room.ts';
import type { Report } from '../schema/report.ts';
import { bankOf, type Context, EXIT } from './context.ts';
import { withGrowth } from './growth.ts';
import { jobsOption, MAX_JOBS, problemsOption, wholeNumber } from './options.ts';
import { checkTargets, printGrowth, printReports, type ReportOptions, writeReports } from './output.ts';
import { runOwnInput } from './own-input.ts';
import type { AddCommand } from './program.ts';
import { judgeProgress } from './progress.ts';
import { checkSource, readSource } from './read-source.ts';
import { inRoom } from './room.ts';

type Options = ReportOptions & {
  readonly problems?: string;
  readonly jobs?: string;
  readonly only?: string;
  readonly case?: string;
  readonly input?: string;
  readonly watch?: boolean;
  readonly growth?: boolean;
};

/** A run on one's own input has no report. */
const WITHOUT_REPORT = ['only', 'case', 'watch', 'growth', 'json', 'junit', 'markdown'];

export const addRun: AddCommand = (program, context, done) => {
  const { cli } = context.words;
  program
    .command('run')
    .description(cli.run.about)
    .addArgument(new Argument('<problem>', cli.argProblem))
    .addArgument(new Argument('<file...>', cli.argFiles))
    .option('--only <group>', cli.run.only)
    .option('--case <name>', cli.run.case)
    .addOption(new Option('--input <file>', cli.run.input).conflicts(WITHOUT_REPORT))
    .option('--growth', cli.run.growth)
    .option('--watch', cli.run.watch)
    .option('--json', cli.optionJson)
    .option('--junit <file>', cli.optionJunit)
    .option('--markdown <file>', cli.optionMarkdown)
    .addOption(jobsOption(context.words))
    .addOption(problemsOption(context.words))
    .action(async (problem: string, files: string[], options: Options) => {
      done(await run(context, problem, files, options));
    });
};

async function run(context: Context, name: string, files: readonly string[], options: Options): Promise<number> {
  const jobs = wholeNumber('--jobs', options.jobs, 1, MAX_JOBS, defaultJobs());
  if (options.watch && files.length !== 1) throw new BadInput((words) => words.cli.watchOne);
  checkTargets(options);
  for (const file of files) checkSource(file);
  return inRoom(context, bankOf(context, options.problems), jobs, async (room) => {
    const open = await room.open(name);
    if (options.input !== undefined) return runOwnInput(context, room, open, files, options.input);
    const select = selection(open.problem, options);
    const around = select === undefined ? open.around : { ...open.around, select };
    const once = () => judgeFiles(context, { ...open, around }, files, options);
    return options.watch ? watched(context, files[0] as string, once) : once();
  });
}

async function judgeFiles(
  context: Context,
  { pkg, problem, around }: OpenProblem,
  files: readonly string[],
  options: Options,
): Promise<number> {
  const submissions = files.map((file) => readSource(file, problem.limits, languagesOf(pkg.about)));
  const reports: Report[] = [];
  for (const submission of submissions) {
    const progress = judgeProgress(context, problem.slug);
    reports.push(await judge(submission, problem, { ...around, onProgress: progress.tell }));
    progress.end();
  }
  // The verdict first: growth takes its time.
  if (!options.json) printReports(context, reports, options);
  const told = options.growth ? await withGrowth(context, { problem, around, submissions, reports }) : reports;
  if (options.json) printReports(context, told, options);
  else for (const { growth } of told) if (growth !== undefined) printGrowth(context, growth);
  writeReports(context, told, options);
  return exitCodeOf(reports);
}

function exitCodeOf(reports: readonly Report[]): number {
  if (reports.some((report) => report.verdict === 'JE')) return EXIT.unable;
  return reports.every((report) => report.standing === 'solved') ? EXIT.earned : EXIT.lost;
}

/** Which cases --only and --case leave; names that match nothing are errors. */
function selection({ groups }: Problem, { only, case: name }: Options): Surroundings['select'] {
  if (only !== undefined && !groups.some((group) => group.name === only)) {
    throw new BadInput((words) =>
      words.cli.noSuchGroup(
        only,
        groups.map((group) => group.name),
      ),
    );
  }
  const inGroups = groups.filter((group) => only === undefined || group.name === only);
  const paths = inGroups.flatMap((group) => group.cases.map((one) => `${group.name}/${one.name}`));
  const isNamed = (path: string) => name === undefined || path === name || path.endsWith(`/${name}`);
  if (!paths.some(isNamed)) throw new BadInput((words) => words.cli.noSuchCase(name ?? '', paths));
  if (only === undefined && name === undefined) return undefined;
  return (group, one) => (only === undefined || group.name === only) && isNamed(`${group.name}/${one.name}`);
}

/** Judges now and after each change of the file, until somebody stops the program. */
async function watched(context: Context, file: string, once: () => Promise<number>): Promise<number> {
  const again = async () => {
    try {
      await once();
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      context.err(`olsol: ${error.say(context.words)}\n`);
    }
    context.err(`${context.words.cli.run.watching(file)}\n`);
  };
  return new Promise((_, reject) => {
    let running = Promise.resolve();
    const queue = () => {
      running = running.then(again).catch(reject);
    };
    // Watched from the start, so that a change during the first judging counts; ends by Ctrl+C only.
    watchFile(file, { interval: 300 }, (now, before) => {
      if (now.mtimeMs !== before.mtimeMs && now.size > 0) queue();
    });
    queue();
  });
}
