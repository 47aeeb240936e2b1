// `olsol verify`: proves problems and prints what was found.
import { availableParallelism } from 'node:os';
import { Option } from 'commander';
import { BadInput } from '../bad-input.ts';
import { findProblem, slugsOf } from '../bank/index.ts';
import { scoreOf } from '../mutants/mutation-score.ts';
import { scoreText } from '../report/mutation-text.ts';
import { padTo } from '../report/width.ts';
import { defaultJobs, type Room } from '../room.ts';
import { worstOf } from '../verdict.ts';
import type { Finding } from '../verify/finding.ts';
import { type Verified, verifyProblem } from '../verify/verify-problem.ts';
import { limitTimes, type VerifiedSubmission } from '../verify/verify-submission.ts';
import { bankOf, type Context, EXIT } from './context.ts';
import { jobsOption, MAX_JOBS, problemsOption, wholeNumber } from './options.ts';
import type { AddCommand } from './program.ts';
import { progressLine } from './progress.ts';
import { inRoom } from './room.ts';
import { saidOf } from './said-of.ts';

type Options = {
  readonly problems?: string;
  readonly jobs?: string;
  readonly correctness?: boolean;
  readonly stress?: boolean;
};

/** For each core, so that none is left in peace. */
const NEIGHBOURS_A_CORE = 2;

export const addVerify: AddCommand = (program, context, done) => {
  const { cli } = context.words;
  program
    .command('verify')
    .description(cli.verify.about)
    .argument('[problem...]', cli.verify.argProblems)
    .addOption(new Option('--correctness', cli.verify.correctnessOnly).conflicts('stress'))
    .option('--stress', cli.verify.stress)
    .addOption(jobsOption(context.words))
    .addOption(problemsOption(context.words))
    .action(async (names: string[], options: Options) => done(await verify(context, names, options)));
};

async function verify(context: Context, names: readonly string[], options: Options): Promise<number> {
  const bank = bankOf(context, options.problems);
  const jobs = wholeNumber('--jobs', options.jobs, 1, MAX_JOBS, defaultJobs());
  const wanted = names.length > 0 ? names : [...slugsOf(bank.folder).keys()];
  if (wanted.length === 0) throw new BadInput((words) => words.cli.emptyBank(bank.folder));
  // A name that means no problem is a mistake on the command line, told before anything is run.
  for (const name of wanted) findProblem(name, bank);
  const timed = !options.correctness;
  const neighbours = options.stress ? availableParallelism() * NEIGHBOURS_A_CORE : 0;
  const all = await inRoom(context, bank, jobs, async (room) => {
    const verified: (Verified | undefined)[] = [];
    for (const name of wanted) verified.push(await verifyOne(context, room, name, { timed, neighbours }));
    return verified;
  });
  return conclude(context, all);
}

/** Undefined when the problem cannot be loaded or run at all; what is wrong is printed, and the next one has its turn. */
async function verifyOne(
  context: Context,
  room: Room,
  name: string,
  how: { readonly timed: boolean; readonly neighbours: number },
): Promise<Verified | undefined> {
  const { words, colors } = context;
  const line = progressLine(context);
  try {
    const { pkg, problem, around } = await room.open(name);
    const onStep = (say: (words: Context['words']) => string) => line.show(words.verify.step(pkg.slug, say(words)));
    const one = await verifyProblem({ pkg, problem, around, tools: room.tools, ...how, onStep });
    line.end();
    printProblem(context, one);
    return one;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    line.end();
    context.out(`${colors.red('✗')} ${colors.bold(name)}  ${words.cli.verify.unusable}\n`);
    context.err(`olsol: ${saidOf(name, error, words)}\n`);
    return undefined;
  }
}

function printProblem(
  { out, words, colors, tongue }: Context,
  { slug, data, submissions, mutation, notes, findings }: Verified,
): void {
  const mark = findings.length === 0 ? colors.green('✓') : colors.red('✗');
  const dataWords = data.findings.length === 0 ? words.verify.dataLine : words.cli.verify.dataCount;
  const dataText = dataWords(data.inputs, data.invalid);
  out(`${mark} ${colors.bold(slug)}  ${colors.dim(dataText)}\n`);
  for (const one of submissions) out(`    ${submissionLine(one, words, tongue)}\n`);
  if (mutation) out(`    ${scoreText(scoreOf(mutation), words)}\n`);
  for (const note of notes) out(`    ${colors.dim(note.say(words))}\n`);
  for (const one of findings) out(`    ${colors.red('✗')} ${findingText(one, words)}\n`);
}

/** Many findings name the file that they are about themselves. */
function findingText({ about, say }: Finding, words: Context['words']): string {
  const text = say(words);
  return text.includes(about) ? text : `${about}: ${text}`;
}

/** "accepted/fast.js   100/100   0.12–0.34x   n log n   sample AC · …". */
function submissionLine({ file, report }: VerifiedSubmission, words: Context['words'], tongue: string): string {
  const groups = report.groups.map((group) => `${group.name} ${worstOf(group.cases.map((one) => one.verdict))}`);
  const cases = report.groups.flatMap((group) => group.cases);
  const times = cases.filter((one) => one.efficiency !== undefined).map(limitTimes);
  const range = times.length === 0 ? '' : `${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)}x`;
  const { earned, max } = report.score;
  const points = `${earned.toLocaleString(tongue, { maximumFractionDigits: 1 })}/${max}`;
  const growth = report.growth === undefined ? '' : words.growth.classes[report.growth.candidate.growth];
  return `${padTo(file, 44)} ${padTo(points, 10)} ${padTo(range, 14)} ${padTo(growth, 10)} ${groups.join(' · ')}`;
}

function conclude({ out, words, colors }: Context, all: readonly (Verified | undefined)[]): number {
  const findings = all.reduce((count, one) => count + (one?.findings.length ?? 1), 0);
  const text = findings === 0 ? colors.green(words.verify.ok) : colors.red(words.verify.failed(findings));
  out(`\n${words.verify.problems(all.length)}: ${text}\n`);
  if (all.includes(undefined)) return EXIT.unable;
  return findings === 0 ? EXIT.earned : EXIT.lost;
}
