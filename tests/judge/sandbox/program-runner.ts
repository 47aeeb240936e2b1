// Runs one source through a real pool, as tests of the sandbox need it: with defaults, and with what Node does beside it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileNameOf } from '../../../judge/languages/languages.ts';
import type { Mode } from '../../../judge/problem.ts';
import type { Compiled, Entry, Program, Sandbox } from '../../../judge/sandbox/sandbox.ts';
import type { Language } from '../../../judge/schema/language.ts';
import type { Run } from '../../../judge/schema/outcome.ts';

export type Trial = {
  readonly source: string;
  readonly language?: Language;
  readonly input?: string;
  readonly entry?: Entry;
  readonly seed?: number;
  readonly wallMs?: number;
  readonly memoryMiB?: number;
  readonly outputKiB?: number;
  /** As a program that counts its steps. */
  readonly metered?: boolean;
};

const STDIO: Entry = { kind: 'stdio', args: [] };
let inputs = 0;

export function compileIn(
  sandbox: Sandbox,
  { source, language = 'javascript', entry = STDIO, metered = false }: Trial,
): Promise<Compiled> {
  const file = fileNameOf(language);
  const mode: Mode = entry.kind === 'function' ? entry : { kind: 'stdio' };
  return sandbox.lease((worker) => worker.compile({ file, language, text: source }, { mode, metered }));
}

/** Compiles and runs. Rejects when the source does not compile. */
export async function runIn(sandbox: Sandbox, trial: Trial): Promise<Run> {
  return runProgram(sandbox, await programIn(sandbox, trial), trial);
}

/** Rejects when the source does not compile. */
export async function programIn(sandbox: Sandbox, trial: Trial): Promise<Program> {
  const compiled = await compileIn(sandbox, trial);
  if (compiled.kind === 'compile-error') throw new Error(`does not compile: ${JSON.stringify(compiled.error)}`);
  return compiled.program;
}

export function runProgram(sandbox: Sandbox, program: Program, trial: Omit<Trial, 'source'> = {}): Promise<Run> {
  const { input = '', entry = STDIO, seed = 1, wallMs = 20_000, memoryMiB = 512, outputKiB = 8192 } = trial;
  const limits = { wallMs, memoryMiB, outputKiB };
  const texts = { id: `trial-${inputs++}`, texts: [input] };
  return sandbox.lease((worker) => worker.run({ program, entry, input: texts, limits, seed }));
}

/** What the program wrote, or a note of how else it ended. */
export async function outputIn(sandbox: Sandbox, trial: Trial): Promise<string> {
  return endOf(await runIn(sandbox, trial));
}

/** What a run wrote, or a note of how else it ended. */
export function endOf({ outcome }: Run): string {
  if (outcome.kind === 'returned') return outcome.output;
  return `${outcome.kind}: ${outcome.kind === 'threw' ? JSON.stringify(outcome.error) : ''}`;
}

/** What the real Node writes to standard output for the same program. */
export function outputOfNode(source: string, input = '', extension = 'js'): string {
  const folder = mkdtempSync(join(tmpdir(), 'idiom-'));
  try {
    const file = join(folder, `solution.${extension}`);
    writeFileSync(file, source);
    return spawnSync(process.execPath, [file], { input, encoding: 'utf8', env: { TZ: 'UTC' } }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
