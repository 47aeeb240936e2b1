// A run on an input of one's own: validated first, then run, and the output shown. There is no answer to compare with.
import { readFileSync } from 'node:fs';
import { BadInput } from '../bad-input.ts';
import { languagesOf, validateInput } from '../bank/index.ts';
import { conclude } from '../conclude.ts';
import type { CaseData, Problem } from '../problem.ts';
import { errorText, reasonText } from '../report/reason-text.ts';
import type { OpenProblem, Room } from '../room.ts';
import { runProgramOn } from '../run-program.ts';
import type { Run } from '../schema/outcome.ts';
import { type Context, EXIT } from './context.ts';
import { codeOf, readSource } from './read-source.ts';

export async function runOwnInput(
  context: Context,
  room: Room,
  open: OpenProblem,
  files: readonly string[],
  file: string,
): Promise<number> {
  const input = readInput(context, file);
  const name = file === '-' ? 'stdin' : file;
  await validateInput(open.pkg, room.tools, input, name);
  let exitCode: number = EXIT.earned;
  for (const source of files) {
    const run = await runOnce(room, open, source, { id: `own:${input}`, input, answer: '' });
    if (!show(context, open.problem, run)) exitCode = EXIT.lost;
  }
  return exitCode;
}

function readInput({ err, words, isTerminal }: Context, file: string): string {
  if (file === '-' && isTerminal && process.stdin.isTTY) err(`${words.cli.ownInput.typeIt}\n`);
  try {
    const text = readFileSync(file === '-' ? 0 : file, 'utf8').replaceAll('\r\n', '\n');
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
  } catch (cause) {
    throw new BadInput((words) => words.cli.unreadable(file, codeOf(cause)), { cause });
  }
}

async function runOnce({ sandbox }: Room, { pkg, problem }: OpenProblem, file: string, data: CaseData): Promise<Run> {
  const { language, source } = readSource(file, problem.limits, languagesOf(pkg.about));
  return sandbox.lease(async (worker) => {
    const compiled = await worker.compile({ file, language, text: source }, { mode: problem.mode });
    if (compiled.kind === 'program') return runProgramOn({ worker, problem, program: compiled.program, data });
    return {
      outcome: { kind: 'threw', error: compiled.error },
      measurement: { cpuMs: 0, wallMs: 0, peakMiB: 0 },
      printed: '',
    };
  });
}

/** Shows the output and what it cost; true when the run ended well and in time. */
function show({ out, err, words, colors }: Context, { limits }: Problem, run: Run): boolean {
  const { outcome, measurement, printed } = run;
  const { ownInput } = words.cli;
  if (outcome.kind === 'returned') out(outcome.output.endsWith('\n') ? outcome.output : `${outcome.output}\n`);
  if (printed !== '') err(`${colors.dim(`${ownInput.printed}:`)}\n${printed.trimEnd()}\n`);
  // Nothing was compared, so all that can be concluded is how the run ended.
  const { verdict, reason, error } = conclude(run, limits, { accepted: true });
  if (verdict !== 'AC') {
    const why = error ? errorText(error, words) : reason ? reasonText(reason, words) : '';
    err(`${colors.red(`${verdict} ${words.report.verdicts[verdict]}`)}: ${why}\n`);
  }
  err(`${colors.dim(ownInput.time(measurement.cpuMs.toFixed(1), measurement.peakMiB.toFixed(1)))}\n`);
  return verdict === 'AC';
}
