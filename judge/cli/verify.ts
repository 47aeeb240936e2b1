// `olsol verify`: proves problems and prints what was found.
import { availableParallelism } from 'node:os';
import { Option } from 'commander';
import { BadInput } from '../bad-input.ts';
import { findProblem, slugsOf } from '../bank/index.ts';
import { scoreText } from '../report/mutation-text.ts';
import { padTo } from '../report/width.ts';
import type { Finding } from '../verify/finding.ts';
import type { Depth } from '../verify/kept-proofs.ts';
import type { VerifiedRow } from '../verify/verified-row.ts';
import { type BankResult, verifyBank } from '../verify/verify-bank.ts';
import { bankProgress } from './bank-progress.ts';
import { bankOf, type Context, EXIT } from './context.ts';
import { MAX_JOBS, problemsOption, wholeNumber } from './options.ts';
import type { AddCommand } from './program.ts';
import { inRoom } from './room.ts';
import { saidOf } from './said-of.ts';

type Options = {
  readonly problems?: string;
  readonly jobs?: string;
  readonly correctness?: boolean;
  readonly stress?: boolean;
  readonly again?: boolean;
};

/** A problem takes processes for each of its languages, and memory for those. CPU time tells fast from slow beside neighbours. */
const MOST_AT_ONCE = 4;
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
    .option('--again', cli.verify.again)
    .option('--jobs <n>', cli.verify.jobs)
    .addOption(problemsOption(context.words))
    .action(async (names: string[], options: Options) => done(await verify(context, names, options)));
};

async function verify(context: Context, names: readonly string[], options: Options): Promise<number> {
  const bank = bankOf(context, options.problems);
  const jobs = wholeNumber('--jobs', options.jobs, 1, MAX_JOBS, Math.min(availableParallelism(), MOST_AT_ONCE));
  const wanted = names.length > 0 ? names : [...slugsOf(bank.folder).keys()];
  if (wanted.length === 0) throw new BadInput((words) => words.cli.emptyBank(bank.folder));
  // A name that means no problem is a mistake on the command line, told before anything is run.
  for (const name of wanted) findProblem(name, bank);
  const depth: Depth = options.stress ? 'stress' : options.correctness ? 'correctness' : 'everything';
  const progress = bankProgress(context, wanted.length);
  const results = await inRoom(context, bank, jobs, (room) =>
    verifyBank(wanted, {
      room,
      root: context.root,
      depth,
      neighbours: availableParallelism() * NEIGHBOURS_A_CORE,
      again: Boolean(options.again),
      jobs,
      onStep: (slug, say) => progress.step(slug, say(context.words)),
      onDone: (result, count) => {
        progress.done(count);
        progress.clear();
        print(context, result);
      },
    }),
  );
  return conclude(context, results);
}

function print(context: Context, result: BankResult): void {
  const { out, err, words, colors } = context;
  if (result.kind === 'unusable') {
    const { name, error } = result;
    out(`${colors.red('✗')} ${colors.bold(name)}  ${words.cli.verify.unusable}\n`);
    err(`olsol: ${saidOf(name, error, words)}\n`);
    return;
  }
  const { slug, proof, notes, findings } = result;
  const mark = findings.length === 0 ? colors.green('✓') : colors.red('✗');
  out(`${mark} ${colors.bold(slug)}  ${colors.dim(dataText(context, result))}\n`);
  for (const row of proof.rows) out(`    ${rowText(row, context)}\n`);
  if (proof.mutants) out(`    ${scoreText(proof.mutants, words)}\n`);
  for (const note of notes) out(`    ${colors.dim(note.say(words))}\n`);
  for (const one of findings) out(`    ${colors.red('✗')} ${findingText(one, words)}\n`);
}

type VerifiedResult = Extract<BankResult, { kind: 'verified' }>;

function dataText({ words, tongue }: Context, { proof, isKept, findings }: VerifiedResult): string {
  const isSound = findings.length === 0;
  const text = (isSound ? words.verify.dataLine : words.cli.verify.dataCount)(proof.inputs, proof.invalid);
  return isKept ? `${text} · ${words.verify.kept(new Date(proof.at).toLocaleString(tongue))}` : text;
}

/** Many findings name the file that they are about themselves. */
function findingText({ about, say }: Finding, words: Context['words']): string {
  const text = say(words);
  return text.includes(about) ? text : `${about}: ${text}`;
}

/** "accepted/fast.js   100/100   0.12–0.34x   n log n   sample AC · …". */
function rowText({ file, score, times, growth, groups }: VerifiedRow, { words, tongue }: Context): string {
  const points = `${score.earned.toLocaleString(tongue, { maximumFractionDigits: 1 })}/${score.max}`;
  const range = times === undefined ? '' : `${times[0].toFixed(2)}–${times[1].toFixed(2)}x`;
  const grown = growth === undefined ? '' : words.growth.classes[growth];
  const verdicts = groups.map(({ name, verdict }) => `${name} ${verdict}`).join(' · ');
  return `${padTo(file, 44)} ${padTo(points, 10)} ${padTo(range, 14)} ${padTo(grown, 10)} ${verdicts}`;
}

function conclude({ out, words, colors }: Context, results: readonly BankResult[]): number {
  const isUnusable = results.some(({ kind }) => kind === 'unusable');
  const findings = results.reduce((count, one) => count + (one.kind === 'unusable' ? 1 : one.findings.length), 0);
  const text = findings === 0 ? colors.green(words.verify.ok) : colors.red(words.verify.failed(findings));
  out(`\n${words.verify.problems(results.length)}: ${text}\n`);
  if (isUnusable) return EXIT.unable;
  return findings === 0 ? EXIT.earned : EXIT.lost;
}
