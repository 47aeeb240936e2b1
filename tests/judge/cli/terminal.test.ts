import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { BANK, filed, ROOT, start, tempFolder } from './command.ts';

const hello = filed('hello/accepted/hello.js');

/** What a command prints as it goes, and a wait for some of it. */
function watch(args: readonly string[], cwd: string) {
  const child = start([...args, '--problems', BANK], { cwd });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (more) => (text += more));
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  const until = async (sign: string) => {
    while (!text.includes(sign) && child.exitCode === null) await sleep(20);
    const found = text;
    text = '';
    expect(found).toContain(sign);
    return found;
  };
  return { child, ended, until, rest: () => text };
}

/** Processes whose parent this is. */
function childrenOf(pid: number): number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === pid)
    .flatMap(([own]) => own ?? []);
}

function descendantsOf(pid: number): number[] {
  return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('Ctrl+C', () => {
  it.for([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s while judging ends with %i, no stack trace and no worker left over', async ([signal, expected]) => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, 'loop.js'), 'console.log("never seen");\nfor (;;);\n');
    const { child, ended, until, rest } = watch(['run', 'split', 'loop.js', hello], cwd);
    // The first case was stopped at its limit, so the second is running now.
    await until('split 1/4');
    // The worker of the first case was killed with it; wait for its successor.
    const workers = () => descendantsOf(child.pid as number);
    while (workers().length === 0) await sleep(20);
    const seen = workers();
    child.kill(signal);
    expect(await ended).toBe(expected);
    expect(rest()).not.toMatch(/\bat .*:\d+:\d+|Error/);
    // The system may need a moment to bury them.
    for (let i = 0; i < 100 && seen.some(isAlive); i++) await sleep(50);
    expect(seen.filter(isAlive)).toEqual([]);
  });
});

describe('--watch', () => {
  it('judges again after each change, bears a broken file, and ends by Ctrl+C', async () => {
    const cwd = tempFolder();
    const file = join(cwd, 'a.js');
    writeFileSync(file, readFileSync(filed('hello/wrong_answer/world.js')));
    const { child, ended, until, rest } = watch(['run', 'hello', 'a.js', '--watch'], cwd);
    const watching = 'Watching a.js. Ctrl+C ends it.\n';
    expect(await until(watching)).toContain('Result  failed · 0/1 points');
    writeFileSync(file, ' \n');
    expect(await until(watching)).toContain('olsol: a.js is empty: there is nothing to judge.\n');
    writeFileSync(file, readFileSync(hello));
    expect(await until(watching)).toContain('Result  solved · 1/1 points');
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(rest()).toBe('');
  });

  it('takes one file only', async () => {
    const { ended, until } = watch(['run', 'hello', hello, hello, '--watch'], ROOT);
    await until('olsol: --watch takes one solution file.\n');
    expect(await ended).toBe(2);
  });
});

describe('a pipe that is closed early', () => {
  it.for([['show', 'twins'], ['run', 'hello', hello, '--json'], ['--help']])('%j ends quietly', async (args) => {
    const child = start(args[0] === '--help' ? args : [...args, '--problems', BANK]);
    // The reader is gone before anything is written.
    child.stdout.destroy();
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(err).not.toMatch(/EPIPE|\bat .*:\d+/);
    expect(code).toBe(141);
  });
});

/** Of util-linux: gives a command a pseudo terminal. */
const TERMINAL: string = 'script';
const hasTerminal = spawnSync(TERMINAL, ['--version']).status === 0;

describe.skipIf(!hasTerminal)('on a terminal', () => {
  /** Runs the command in a pseudo terminal; everything that it writes comes back as one text. */
  function onTerminal(args: readonly string[], env: Record<string, string> = {}): string {
    const words = [process.execPath, join(ROOT, 'server/cli/olsol.ts'), ...args, '--problems', BANK];
    const command = words.map((word) => `'${word}'`).join(' ');
    const asked = { PATH: process.env.PATH, SHELL: '/bin/sh', TERM: 'xterm', LANG: 'C', ...env };
    const run = spawnSync(TERMINAL, ['-qec', command, '/dev/null'], {
      env: asked,
      encoding: 'utf8',
      cwd: tempFolder(),
    });
    return run.stdout.replaceAll('\r\n', '\n');
  }
  const args = ['run', 'hello', hello];
  const COLOR = /\u001b\[\d+m/;

  it('progress is written over in one line, and colours are used', () => {
    const text = onTerminal(args);
    expect(text).toMatch(COLOR);
    const [progress = ''] = text.split('\n');
    expect(
      progress
        .split('\r\u001b[2K')
        .map((part) => part.replace(/\d+ ms$/, 'N ms'))
        .slice(1, 4),
    ).toEqual(['hello 1/3 sample/1 AC N ms', 'hello 2/3 secret/1 AC N ms', 'hello 3/3 secret/2 AC N ms']);
  });

  it('colours stay off with NO_COLOR, FORCE_COLOR=0 and on a dumb terminal', () => {
    expect(onTerminal(args, { NO_COLOR: '1' })).not.toMatch(COLOR);
    expect(onTerminal(args, { FORCE_COLOR: '0' })).not.toMatch(COLOR);
    expect(onTerminal(args, { TERM: 'dumb' })).not.toMatch(/\u001b/);
  });
});
