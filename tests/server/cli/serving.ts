// A real `olsol serve` in a process of its own, on any free port, with its data in a folder of the test.
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll } from 'vitest';
import { BANK, start } from '../../judge/cli/command.ts';

export type Served = {
  readonly url: string;
  readonly child: ChildProcess;
  /** What it has said so far. */
  readonly said: { out: string; err: string };
  /** The exit code, once it has ended; a signal is told as 128 and its number. */
  readonly ended: Promise<number>;
};

/** Resolves when it is ready. */
export async function serve(folder: string, { args = [] as readonly string[], lang = 'en' } = {}): Promise<Served> {
  const fixed = ['--port', '0', '--no-build', '--problems', BANK, '--lang', lang];
  const child = start(['serve', '--data', folder, ...fixed, ...args]);
  children.push(child);
  const said = { out: '', err: '' };
  const ended = new Promise<number>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGKILL' ? 137 : -1)));
  });
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said.out)?.[0];
      if (found !== undefined && said.err.includes('Ctrl+C')) resolve(found);
    };
    for (const [name, stream] of [
      ['out', child.stdout],
      ['err', child.stderr],
    ] as const) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said[name] += text;
        look();
      });
    }
    void ended.then((code) => reject(new Error(`it ended with ${code}: ${said.err}`)));
  });
  return { url, child, said, ended };
}

/** The processes that descend from this one, by /proc. */
export function descendants(pid: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const parent = parentOf(Number(name));
    if (parent !== undefined) parents.set(Number(name), parent);
  }
  const below = (of: number): number[] =>
    [...parents].filter(([, parent]) => parent === of).flatMap(([one]) => [one, ...below(one)]);
  return below(pid);
}

/** Undefined when there is no such process, or only what is left of one that nobody has asked after. */
export function parentOf(pid: number): number | undefined {
  try {
    const [, state, parent] = /^\d+ \(.*\) (\w) (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return state === 'Z' ? undefined : Number(parent);
  } catch {
    return undefined;
  }
}

const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
});
