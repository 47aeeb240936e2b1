// `olsol doctor`: what this machine offers the judge, and what is missing.
import { judge } from '../judge.ts';
import { missingFor } from '../languages/installed.ts';
import type { Problem } from '../problem.ts';
import { LANGUAGE_NAMES } from '../report/names.ts';
import { caseNote } from '../report/reason-text.ts';
import { engineOf } from '../room.ts';
import { createPool } from '../sandbox/pool.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { LANGUAGES, type Language } from '../schema/language.ts';
import { bankOf, type Context, EXIT } from './context.ts';
import { problemsOption } from './options.ts';
import type { AddCommand } from './program.ts';

export const addDoctor: AddCommand = (program, context, done) => {
  program
    .command('doctor')
    .description(context.words.cli.doctor.about)
    .addOption(problemsOption(context.words))
    .action(async ({ problems }: { problems?: string }) => done(await doctor(context, problems)));
};

/** A whole program, judged as any other: doubles a number, and works long enough to be timed. */
const SELF_TEST =
  "let s = 0; for (let i = 0; i < 3e7; i++) s = (s + i) % 7; console.log(+require('fs').readFileSync(0, 'utf8') * 2);";
const RUNS = 5;

async function doctor(context: Context, problems: string | undefined): Promise<number> {
  const { out, words, colors, root } = context;
  const { doctor } = words.cli;
  const engine = engineOf(root);
  out(`${doctor.engine}: olsol ${engine.olsol}, Node ${engine.node}, ${engine.platform}\n`);
  out(`${doctor.cache}: ${bankOf(context, problems).cache}\n\n${doctor.heading}\n`);
  const sandbox = createPool(1);
  try {
    for (const { name, active, detail } of sandbox.protections) {
      const mark = active ? colors.green(`✓ ${doctor.active}`) : colors.yellow(`– ${doctor.missing}`);
      out(
        `  ${mark}  ${words.report.protections[name]} ${colors.dim(`(${words.report.protectionDetails[detail]})`)}\n`,
      );
    }
    out(`\n${doctor.languages}\n`);
    for (const language of LANGUAGES) out(`  ${languageLine(language, context)}\n`);
    const times = await selfTest(sandbox, context);
    if (typeof times === 'string') {
      out(`\n${colors.red('✗')} ${doctor.selfTestFailed(times)}\n`);
      return EXIT.unable;
    }
    const spread = Math.round((Math.max(...times) / Math.min(...times) - 1) * 100);
    out(`\n${colors.green('✓')} ${doctor.selfTest}. ${spread < 25 ? doctor.noise(spread) : doctor.noisy(spread)}\n`);
    out(`${sandbox.protections.every(({ active }) => active) ? doctor.fine : doctor.weaker}\n`);
    return EXIT.earned;
  } finally {
    await sandbox.close();
  }
}

function languageLine(language: Language, { words, colors }: Context): string {
  const missing = missingFor(language);
  const name = LANGUAGE_NAMES[language];
  if (missing === undefined) return `${colors.green(`✓ ${name}`)}`;
  return `${colors.yellow(`– ${name}`)} ${colors.dim(`(${words.cli.doctor.notInstalled(missing)})`)}`;
}

/** CPU milliseconds of equal runs; when one of them did not work, what became of it. */
async function selfTest(sandbox: Sandbox, { root, words }: Context): Promise<number[] | string> {
  const data = { id: 'doctor', input: '21\n', answer: '42\n' };
  const cases = Array.from({ length: RUNS }, (_, i) => {
    return { name: String(i), args: [], checkerArgs: [], fullFeedback: true, load: async () => data };
  });
  const problem: Problem = {
    slug: 'doctor',
    name: { en: 'doctor' },
    hash: '',
    mode: { kind: 'stdio' },
    scoring: false,
    limits: { timeMs: 10_000, memoryMiB: 256, outputKiB: 64, sourceKiB: 64 },
    checker: { kind: 'tokens' },
    efficiency: { timesReference: 3, floorMs: 0 },
    references: [],
    groups: [{ name: 'secret', efficiency: false, maxScore: 1, aggregation: 'pass-fail', requirePass: [], cases }],
    secret: { maxScore: 1, aggregation: 'pass-fail' },
  };
  const check = async ({ output }: { output: string }) => ({ accepted: output === '42\n' });
  const submission = { language: 'javascript' as const, file: 'doctor.js', source: SELF_TEST };
  const report = await judge(submission, problem, { sandbox, check, engine: engineOf(root), now: () => new Date() });
  const results = report.groups.flatMap((group) => group.cases);
  const failed = results.find((one) => one.verdict !== 'AC');
  return failed ? `${failed.verdict} ${caseNote(failed, words)}` : results.map((one) => one.cpuMs);
}
