// `olsol ci`: judges every solution in a folder, for machines: files for them, annotations, and one line for people.
import { join, relative, resolve } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { languagesOf, slugsOf } from '../bank/index.ts';
import { nearest } from '../bank/nearest.ts';
import { judge } from '../judge.ts';
import { pointsText } from '../report/numbers.ts';
import { defaultJobs, type Room } from '../room.ts';
import type { Report, Standing } from '../schema/report.ts';
import { summarize } from '../summary.ts';
import { bankOf, type Context, EXIT } from './context.ts';
import { findSolutions, otherFolders, type Solution } from './find-solutions.ts';
import { tellGitHub } from './github.ts';
import { jobsOption, MAX_JOBS, problemsOption, wholeNumber } from './options.ts';
import { checkTargets, printReports, type ReportOptions, writeReports } from './output.ts';
import type { AddCommand } from './program.ts';
import { judgeProgress } from './progress.ts';
import { checkSource, readSource } from './read-source.ts';
import { inRoom } from './room.ts';
import { saidOf } from './said-of.ts';

type Options = ReportOptions & { readonly problems?: string; readonly jobs?: string; readonly manifest?: string };

/** A solution and its report; without one when it could not be judged. */
type Judged = { readonly solution: Solution; readonly report: Report | undefined };

export const addCi: AddCommand = (program, context, done) => {
  const { cli } = context.words;
  program
    .command('ci')
    .description(cli.ci.about)
    .argument('<folder>', cli.ci.argFolder)
    .option('--manifest <file>', cli.ci.manifest)
    .option('--json', cli.optionJson)
    .option('--junit <file>', cli.optionJunit)
    .option('--markdown <file>', cli.optionMarkdown)
    .addOption(jobsOption(context.words))
    .addOption(problemsOption(context.words))
    .action(async (folder: string, options: Options) => done(await ci(context, folder, options)));
};

async function ci(context: Context, folder: string, options: Options): Promise<number> {
  const bank = bankOf(context, options.problems);
  const jobs = wholeNumber('--jobs', options.jobs, 1, MAX_JOBS, defaultJobs());
  checkTargets(options);
  const slugs = slugsOf(bank.folder);
  const solutions = findSolutions(folder, new Set(slugs.keys()), options.manifest);
  for (const { file, slug } of solutions) {
    if (slugs.has(slug)) continue;
    throw new BadInput((words) => words.cli.unknownSlug(file, slug, nearest(slug, slugs.keys())));
  }
  const isJson = Boolean(options.json);
  if (options.manifest === undefined) tellOverlooked(context, folder, slugs);
  const judged = await inRoom(context, bank, jobs, (room) => judgeAll(context, room, solutions, isJson));
  const reports = judged.flatMap(({ report }) => report ?? []);
  if (isJson) printReports(context, reports, options);
  writeReports(context, reports, options);
  tellGitHub(context, reports, isJson ? context.err : context.out);
  return close(context, judged, isJson);
}

/** Judges all; a solution or problem that cannot be judged is told at once and does not keep the others from it. */
async function judgeAll(
  context: Context,
  room: Room,
  solutions: readonly Solution[],
  isJson: boolean,
): Promise<Judged[]> {
  const { out, err, words, colors } = context;
  const judged: Judged[] = [];
  for (const solution of solutions) {
    try {
      const report = await judgeOne(context, room, solution);
      if (!isJson) out(`${line(context, solution, report)}\n`);
      judged.push({ solution, report });
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      if (!isJson) out(`${colors.red('✗')} ${solution.file}: ${words.cli.ci.notJudged}\n`);
      err(`olsol: ${saidOf(solution.file, error, words)}\n`);
      judged.push({ solution, report: undefined });
    }
  }
  return judged;
}

async function judgeOne(context: Context, room: Room, { slug, file }: Solution): Promise<Report> {
  checkSource(file);
  const { pkg, problem, around } = await room.open(slug);
  const submission = readSource(file, problem.limits, languagesOf(pkg.about));
  const progress = judgeProgress(context, slug);
  try {
    const report = await judge(submission, problem, { ...around, onProgress: progress.tell });
    // GitHub counts paths from the repository's root, wherever the command is run.
    return { ...report, file: relative(context.env.GITHUB_WORKSPACE || process.cwd(), resolve(file)) };
  } finally {
    progress.end();
  }
}

function line({ words, colors }: Context, { file }: Solution, { standing, score }: Report): string {
  const [earned, max] = pointsText(score);
  const mark = standing === 'solved' ? colors.green('✓') : colors.red('✗');
  return `${mark} ${file}: ${words.report.standings[standing]} (${earned}/${max})`;
}

/** A folder whose name is nearly a problem's is probably meant to hold solutions to it. */
function tellOverlooked({ err, words }: Context, folder: string, slugs: ReadonlyMap<string, string>): void {
  for (const name of otherFolders(folder, slugs)) {
    const near = nearest(name, slugs.keys());
    if (near !== undefined) err(`olsol: ${words.cli.overlooked(join(folder, name), name, near)}\n`);
  }
}

/** From the best to the least; `untried` is what could not be judged. */
const ORDER: readonly Standing[] = ['solved', 'efficiency-loss', 'partial', 'failed', 'untried'];

function close({ out, err, tongue, words }: Context, judged: readonly Judged[], isJson: boolean): number {
  if (!isJson) out(`\n${summarize(bestStandings(judged))[tongue]}\n`);
  const below = judged.filter(({ solution, report }) => report && isBelow(report.standing, solution.atLeast));
  for (const { solution, report } of below) {
    const { standings: names } = words.report;
    const standing = names[report?.standing ?? 'untried'];
    err(`olsol: ${words.cli.belowStanding(solution.file, standing, names[solution.atLeast])}\n`);
  }
  if (judged.some(({ report }) => report === undefined || report.verdict === 'JE')) return EXIT.unable;
  return below.length === 0 ? EXIT.earned : EXIT.lost;
}

function isBelow(standing: Standing, wanted: Standing): boolean {
  return ORDER.indexOf(standing) > ORDER.indexOf(wanted);
}

/** One standing a problem: the best of its solutions. */
function bestStandings(judged: readonly Judged[]): Standing[] {
  const best = new Map<string, Standing>();
  for (const { solution, report } of judged) {
    const standing = report?.standing ?? 'untried';
    const known = best.get(solution.slug);
    if (known === undefined || isBelow(known, standing)) best.set(solution.slug, standing);
  }
  return [...best.values()];
}
