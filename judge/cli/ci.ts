// `olsol ci`: judges every solution in a folder, for machines: files for them, annotations, and one line for people.
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { slugsOf } from '../bank/index.ts';
import { nearest } from '../bank/nearest.ts';
import { judge } from '../judge.ts';
import { renderAnnotations } from '../report/annotations.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { pointsText } from '../report/numbers.ts';
import type { Report, Standing } from '../schema/report.ts';
import { summarize } from '../summary.ts';
import { bankOf, type Context, EXIT } from './context.ts';
import { findSolutions, type Solution } from './find-solutions.ts';
import { jobsOption, MAX_JOBS, problemsOption, wholeNumber } from './options.ts';
import { printReports, type ReportOptions, writeReports } from './output.ts';
import type { AddCommand } from './program.ts';
import { judgeProgress } from './progress.ts';
import { codeOf, readSource } from './read-source.ts';
import { defaultJobs, inRoom, type OpenProblem, type Room } from './room.ts';

type Options = ReportOptions & { readonly problems?: string; readonly jobs?: string; readonly manifest?: string };

/** A solution and what it got; `atLeast` is the standing that the manifest wants of it. */
type Judged = { readonly solution: Solution; readonly report: Report };

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
  const slugs = slugsOf(bank.folder);
  const solutions = findSolutions(folder, new Set(slugs.keys()), options.manifest);
  for (const { file, slug } of solutions) {
    if (slugs.has(slug)) continue;
    throw new BadInput((words) => words.cli.unknownSlug(file, slug, nearest(slug, slugs.keys())));
  }
  const judged = await inRoom(context, bank, jobs, (room) => judgeAll(context, room, solutions));
  const reports = judged.map((one) => one.report);
  if (options.json) printReports(context, reports, options);
  else for (const one of judged) context.out(`${line(context, one)}\n`);
  writeReports(context, reports, options);
  tellGitHub(context, reports, Boolean(options.json));
  return close(context, judged, Boolean(options.json));
}

async function judgeAll(context: Context, room: Room, solutions: readonly Solution[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  let open: OpenProblem | undefined;
  for (const solution of solutions) {
    if (open?.pkg.slug !== solution.slug) open = await room.open(solution.slug);
    const { problem, around } = open;
    const submission = readSource(solution.file, problem.limits);
    const progress = judgeProgress(context, solution.slug);
    const report = await judge(submission, problem, { ...around, onProgress: progress.tell });
    progress.end();
    judged.push({ solution, report: { ...report, file: relative(process.cwd(), solution.file) } });
  }
  return judged;
}

function line({ words, colors }: Context, { solution, report }: Judged): string {
  const [earned, max] = pointsText(report.score);
  const mark = report.standing === 'solved' ? colors.green('✓') : colors.red('✗');
  return `${mark} ${solution.file}: ${words.report.standings[report.standing]} (${earned}/${max})`;
}

/** GitHub shows what its runner is told: a summary page, and errors beside the lines that they are about. */
function tellGitHub({ env, tongue, out, err }: Context, reports: readonly Report[], isJson: boolean): void {
  const summary = env.GITHUB_STEP_SUMMARY;
  if (summary) {
    try {
      appendFileSync(summary, renderMarkdown(reports, { tongue }));
    } catch (cause) {
      throw new BadInput((words) => words.cli.unwritable(summary, codeOf(cause)), { cause });
    }
  }
  if (!env.GITHUB_ACTIONS) return;
  const annotations = renderAnnotations(reports, { tongue });
  if (annotations !== '') (isJson ? err : out)(`${annotations.trimEnd()}\n`);
}

/** From the best to the least; `untried` has no solution, so no file can have it. */
const ORDER: readonly Standing[] = ['solved', 'efficiency-loss', 'partial', 'failed', 'untried'];

function close({ out, err, tongue, words }: Context, judged: readonly Judged[], isJson: boolean): number {
  const standings = bestStandings(judged);
  if (!isJson) out(`\n${summarize(standings)[tongue]}\n`);
  if (judged.some(({ report }) => report.verdict === 'JE')) return EXIT.unable;
  const below = judged.filter(
    ({ solution, report }) => ORDER.indexOf(report.standing) > ORDER.indexOf(solution.atLeast),
  );
  for (const { solution, report } of below) {
    const { standings: names } = words.report;
    err(`olsol: ${words.cli.belowStanding(solution.file, names[report.standing], names[solution.atLeast])}\n`);
  }
  return below.length === 0 ? EXIT.earned : EXIT.lost;
}

/** One standing a problem: the best of its solutions. */
function bestStandings(judged: readonly Judged[]): Standing[] {
  const best = new Map<string, Standing>();
  for (const { solution, report } of judged) {
    const known = best.get(solution.slug);
    if (known === undefined || ORDER.indexOf(report.standing) < ORDER.indexOf(known))
      best.set(solution.slug, report.standing);
  }
  return [...best.values()];
}
