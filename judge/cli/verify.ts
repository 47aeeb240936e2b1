// `olsol verify`: proves problems and prints what was found.
import { slugsOf } from '../bank/index.ts';
import { padTo } from '../report/width.ts';
import { worstOf } from '../verdict.ts';
import { type Verified, verifyProblem } from '../verify/verify-problem.ts';
import { limitTimes, type VerifiedSubmission } from '../verify/verify-submission.ts';
import { bankOf, type Context, EXIT } from './context.ts';
import { jobsOption, MAX_JOBS, problemsOption, wholeNumber } from './options.ts';
import type { AddCommand } from './program.ts';
import { progressLine } from './progress.ts';
import { defaultJobs, inRoom } from './room.ts';

type Options = { readonly problems?: string; readonly jobs?: string; readonly correctness?: boolean };

export const addVerify: AddCommand = (program, context, done) => {
  const { cli } = context.words;
  program
    .command('verify')
    .description(cli.verify.about)
    .argument('[problem...]', cli.verify.argProblems)
    .option('--correctness', cli.verify.correctnessOnly)
    .addOption(jobsOption(context.words))
    .addOption(problemsOption(context.words))
    .action(async (names: string[], options: Options) => done(await verify(context, names, options)));
};

async function verify(context: Context, names: readonly string[], options: Options): Promise<number> {
  const bank = bankOf(context, options.problems);
  const jobs = wholeNumber('--jobs', options.jobs, 1, MAX_JOBS, defaultJobs());
  const wanted = names.length > 0 ? names : [...slugsOf(bank.folder).keys()];
  const all = await inRoom(context, bank, jobs, async (room) => {
    const verified: Verified[] = [];
    for (const name of wanted) {
      const line = progressLine(context);
      const { pkg, problem, around } = await room.open(name);
      const onStep = (say: (words: Context['words']) => string) =>
        line.show(context.words.verify.step(pkg.slug, say(context.words)));
      const one = await verifyProblem({ pkg, problem, around, tools: room.tools, timed: !options.correctness, onStep });
      line.end();
      printProblem(context, one);
      verified.push(one);
    }
    return verified;
  });
  return conclude(context, all);
}

function printProblem(
  { out, words, colors, tongue }: Context,
  { slug, data, submissions, notes, findings }: Verified,
): void {
  const mark = findings.length === 0 ? colors.green('✓') : colors.red('✗');
  out(`${mark} ${colors.bold(slug)}  ${colors.dim(words.verify.dataLine(data.inputs, data.invalid))}\n`);
  for (const one of submissions) out(`    ${submissionLine(one, tongue)}\n`);
  for (const note of notes) out(`    ${colors.dim(note.say(words))}\n`);
  for (const { about, say } of findings) out(`    ${colors.red('✗')} ${about}: ${say(words)}\n`);
}

/** "accepted/fast.js   AC   100/100   slowest 0.34x of its limit". */
function submissionLine({ file, report }: VerifiedSubmission, tongue: string): string {
  const groups = report.groups.map((group) => `${group.name} ${worstOf(group.cases.map((one) => one.verdict))}`);
  const cases = report.groups.flatMap((group) => group.cases);
  const times = cases.filter((one) => one.efficiency !== undefined).map(limitTimes);
  const range = times.length === 0 ? '' : `${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)}x`;
  const { earned, max } = report.score;
  const points = `${earned.toLocaleString(tongue, { maximumFractionDigits: 1 })}/${max}`;
  return `${padTo(file, 44)} ${padTo(points, 10)} ${padTo(range, 14)} ${groups.join(' · ')}`;
}

function conclude({ out, words, colors }: Context, all: readonly Verified[]): number {
  const findings = all.flatMap((one) => one.findings).length;
  const text = findings === 0 ? colors.green(words.verify.ok) : colors.red(words.verify.failed(findings));
  out(`\n${words.verify.problems(all.length)}: ${text}\n`);
  return findings === 0 ? EXIT.earned : EXIT.lost;
}
