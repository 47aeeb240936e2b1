// Runs the real command, as a person would, and makes what it prints the same on every machine.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export const ROOT = join(import.meta.dirname, '../../..');
const COMMAND = join(ROOT, 'server/cli/olsol.ts');
export const BANK = join(ROOT, 'tests/fixtures/bank');
export const BROKEN_BANK = join(ROOT, 'tests/fixtures/broken-bank');

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

type How = {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
};

/** A child that runs the command; nothing of the surrounding environment decides how it looks. */
export function start(args: readonly string[], { env = {}, cwd = ROOT }: How = {}) {
  return spawn(process.execPath, [COMMAND, ...args], { cwd, env: { PATH: process.env.PATH, LANG: 'C', ...env } });
}

/** Runs the command to its end. Machine facts and times in what it printed are replaced. */
export function olsol(args: readonly string[], how: How = {}): Promise<Ran> {
  const child = start(args, how);
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.err += text;
  });
  // A command that ends before it has read its input is not a failure of the test.
  child.stdin.on('error', () => {});
  child.stdin.end(how.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, out: steady(texts.out), err: steady(texts.err) }));
  });
}

/** `olsol` on the small bank of these tests. */
export function inBank(args: readonly string[], how: How = {}): Promise<Ran> {
  return olsol([...args, '--problems', BANK], how);
}

function steady(text: string): string {
  return (
    text
      .replaceAll(ROOT, '<root>')
      .replaceAll(/\/[\w./-]*olsol-cli-\w+/g, '<temp>')
      // How many runs a decision takes depends on how busy the machine is.
      .replaceAll(
        /(?:\n +│ | · | {2,})(?:[\d.]+x ± [\d.]+ of the limit in \d+ runs|제한의 [\d.]+배 ± [\d.]+\(\d+회 실행\))/g,
        '',
      )
      .replaceAll(/ · (?:measured longer on a noisy machine|측정 환경이 불안정해 더 오래 측정)/g, '')
      .replaceAll(/^( {2}(?:AC|WA|TLE|MLE|OLE|RE) +\S+)(?: +[\d.,]+[x배]?)+/gm, '$1')
      .replaceAll(/[\d.,]+ ms/g, 'N ms')
      .replaceAll(/[\d.,]+ MiB/g, 'N MiB')
      .replaceAll(/over [\d.]+ s, stopped at [\d.]+x/g, 'over N s, stopped at Nx')
      .replaceAll(/[\d.]+초 초과, 제한의 [\d.]+배/g, 'N초 초과, 제한의 N배')
      .replaceAll(/^(Engine|Guards|환경|보호) .*(?:\n {2,}\S.*)*$/gm, '$1 …')
  );
}

/** What progress says on stderr is of no interest where an error is looked for. */
export function withoutProgress(err: string): string {
  const lines = err
    .split('\n')
    .filter((line) => !/^\S+ \d+\/\d+ |^\S+: (?:making|judging|checking) |^making \S+ ready/.test(line));
  return lines.join('\n');
}

export function filed(path: string): string {
  const [problem, ...rest] = path.split('/');
  return join(BANK, problem ?? '', 'submissions', ...rest);
}

/** A folder that is gone after the test file's last test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'olsol-cli-'));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
