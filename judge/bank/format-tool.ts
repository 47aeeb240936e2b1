// A validator or output validator as the package format has them: a whole program that answers with its exit code.
import { z } from 'zod';
import { BadInput } from '../bad-input.ts';
import { runtimeOf } from '../languages/languages.ts';
import type { Source } from '../problem.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { runTool } from './run-tool.ts';

/** The format's exit codes. */
const ACCEPTED = 42;
const REJECTED = 43;
/** The folder that an output validator may write into. */
const FEEDBACK = 'feedback/';
const MOST_MESSAGE_CHARS = 10_000;

/** What the sandbox tells of a program that ran as a tool. */
const Ended = z.strictObject({
  code: z.int(),
  stdout: z.string(),
  stderr: z.string(),
  feedback: z.record(z.string(), z.string()),
});

export type FormatToolRun = {
  readonly source: Source;
  readonly args: readonly string[];
  readonly stdin: string;
  /** By name; the program gets the names before its other arguments. */
  readonly files: Readonly<Record<string, string>>;
};

export type FormatToolAnswer = {
  readonly accepted: boolean;
  readonly message: string;
  /** What the program wrote into its feedback folder, by file name. */
  readonly feedback: Readonly<Record<string, string>>;
};

/** Programs of ours export a function; those of plain packages are in other languages. */
export function isFormatTool({ language }: Source): boolean {
  return runtimeOf(language) !== 'script';
}

/** Runs it in an isolate. Any exit code but the format's two is a BadInput: the problem's fault. */
export async function runFormatTool(sandbox: Sandbox, run: FormatToolRun): Promise<FormatToolAnswer> {
  const { source, args, stdin, files } = run;
  const names = Object.keys(files);
  const ran = await runTool(sandbox, {
    source,
    entry: { kind: 'program', args: [...names, ...(names.length > 0 ? [FEEDBACK] : []), ...args], files: names },
    texts: [stdin, ...Object.values(files)],
    seed: 0,
  });
  if (ran.kind === 'threw') throw new BadInput((words) => words.bank.toolFailed(source.file, ran.message));
  const { code, stdout, stderr, feedback } = Ended.parse(JSON.parse(ran.output));
  const message = (feedback['judgemessage.txt'] ?? `${stderr}\n${stdout}`).trim().slice(0, MOST_MESSAGE_CHARS);
  if (code !== ACCEPTED && code !== REJECTED)
    throw new BadInput((words) => words.bank.toolExit(source.file, code, message));
  return { accepted: code === ACCEPTED, message, feedback };
}
