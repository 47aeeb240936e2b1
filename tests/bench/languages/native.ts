// The same programs as the system runs them: its python3, and what its g++ makes at -O2.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type NativeRun = { readonly cpuMs: number; readonly output: string };
export type Native = { readonly name: string; run(file: string, input: string): NativeRun };

/** GNU time prints the CPU seconds of its child; `sh`'s own `times` does it everywhere. */
function timed(command: readonly string[], input: string): NativeRun {
  const script = '"$@"; code=$?; times >&2; exit $code';
  const { stdout, stderr, status } = spawnSync('/bin/sh', ['-c', script, 'sh', ...command], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
  // The second line of `times` is the children's: 0m0.123s 0m0.045s
  const children = stderr.trim().split('\n').at(-1) ?? '';
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest),
  );
  return { cpuMs: seconds.reduce((sum, one) => sum + one, 0) * 1000, output: stdout };
}

function versionOf(command: string): string | undefined {
  const { stdout, status } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0] : undefined;
}

/** Undefined when the system has none. */
export function nativePython(): Native | undefined {
  const name = versionOf('python3');
  return name === undefined ? undefined : { name, run: (file, input) => timed(['python3', file], input) };
}

/** Undefined when the system has none. */
export function nativeCpp(): Native | undefined {
  const version = versionOf('g++');
  if (version === undefined) return undefined;
  const made = new Map<string, string>();
  const folder = mkdtempSync(join(tmpdir(), 'olsol-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const binaryOf = (file: string): string => {
    const binary = made.get(file) ?? join(folder, `program${made.size}`);
    if (!made.has(file)) {
      const { status, stderr } = spawnSync('g++', ['-O2', '-std=c++20', file, '-o', binary], { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    }
    made.set(file, binary);
    return binary;
  };
  return { name: `${version}, -O2`, run: (file, input) => timed([binaryOf(file)], input) };
}
