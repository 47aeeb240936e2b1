// A run on an input of one's own: validated first, then run, and the output shown. There is no answer to compare with.
import { readFileSync } from 'node:fs';
import { BadInput } from '../bad-input.ts';
import { validateInput } from '../bank/index.ts';
import type { CaseData, TestCase } from '../problem.ts';
import { EFFICIENCY_KILL_TIMES, killWallMs } from '../run-limits.ts';
import { runPatiently } from '../run-patiently.ts';
import { requestFor } from '../run-request.ts';
import type { Run } from '../schema/outcome.ts';
import { type Context, EXIT } from './context.ts';
import { codeOf, readSource } from './read-source.ts';
import type { OpenProblem, Room } from './room.ts';

export async function runOwnInput(
  context: Context,
  room: Room,
  open: OpenProblem,
  files: readonly string[],
  file: string,
): Promise<number> {
  const input = readInput(file);
  const name = file === '-' ? 'stdin' : file;
  await validateInput(open.pkg, room.tools, input, name);
  let exitCode: number = EXIT.earned;
  for (const source of files) {
    const run = await runOnce(room, open, source, { id: `own:${input}`, input, answer: '' });
    show(context, run);
    if (run.outcome.kind !== 'returned') exitCode = EXIT.lost;
  }
  return exitCode;
}

function readInput(file: string): string {
  try {
    const text = readFileSync(file === '-' ? 0 : file, 'utf8').replaceAll('\r\n', '\n');
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
  } catch (cause) {
    throw new BadInput((words) => words.cli.unreadable(file, codeOf(cause)), { cause });
  }
}

async function runOnce({ sandbox }: Room, { problem }: OpenProblem, file: string, data: CaseData): Promise<Run> {
  const { language, source } = readSource(file, problem.limits);
  const testCase: TestCase = { name: 'input', args: [], checkerArgs: [], fullFeedback: true, load: async () => data };
  return sandbox.lease(async (worker) => {
    const compiled = await worker.compile({ file, language, text: source });
    if (compiled.kind === 'compile-error') {
      return {
        outcome: { kind: 'threw', error: compiled.error },
        measurement: { cpuMs: 0, wallMs: 0, peakMiB: 0 },
        printed: '',
      };
    }
    const wallMs = killWallMs(problem.limits.timeMs, EFFICIENCY_KILL_TIMES);
    return runPatiently(worker, requestFor(problem, testCase, data, compiled.program, wallMs), problem.limits.timeMs);
  });
}

function show({ out, err, words, colors }: Context, { outcome, measurement, printed }: Run): void {
  const { ownInput } = words.cli;
  if (outcome.kind === 'returned') out(outcome.output.endsWith('\n') ? outcome.output : `${outcome.output}\n`);
  if (printed !== '') err(`${colors.dim(`${ownInput.printed}:`)}\n${printed.trimEnd()}\n`);
  if (outcome.kind === 'threw') {
    const { message, line, column } = outcome.error;
    err(`${colors.red(message)}${line === undefined ? '' : ` (${line}:${column})`}\n`);
  } else if (outcome.kind !== 'returned') err(`${ownInput.ended}: ${outcome.kind}\n`);
  err(`${colors.dim(ownInput.time(measurement.cpuMs.toFixed(1), measurement.peakMiB.toFixed(1)))}\n`);
}
