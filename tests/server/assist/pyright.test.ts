// The real language server, where it is installed: what it knows, what it is silent about, and that it ends with whoever started it.
import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssistAnswers } from '#server/schema/assist';
import { missingPyright, startPyright } from '../../../server/assist/pyright.ts';
import { type Listening, listening } from './listening.ts';

type Page = Awaited<ReturnType<Listening['connect']>>;

describe.skipIf(missingPyright() !== undefined)('Pyright', () => {
  let server: Listening;
  let page: Page;
  beforeAll(async () => {
    server = await listening({ start: startPyright });
    page = await server.connect();
  });
  afterAll(() => server?.close());

  /** The text with `|` where the question is asked. */
  async function ask<Type extends 'complete' | 'hover' | 'signature'>(type: Type, text: string) {
    const before = text.slice(0, text.indexOf('|')).split('\n');
    page.send(text.replace('|', ''));
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return (await page.ask({ type, ...place })) as AssistAnswers[Type] | null;
  }

  async function completions(text: string) {
    return (await ask('complete', text)) ?? [];
  }

  /** Of each mark: what it is about and how bad it is. */
  async function marks(text: string): Promise<string[]> {
    const lines = text.split('\n');
    return (await page.write(text)).map(({ range, issue, severity }) => {
      const line = lines[range.startLineNumber - 1] ?? '';
      return `${severity} ${issue}: ${line.slice(range.startColumn - 1, range.endColumn - 1)}`;
    });
  }

  it('completes the members of a module, and says what they do', async () => {
    const items = await completions('import heapq\nheapq.|');
    const at = items.findIndex(({ label }) => label === 'heappush');
    expect(items[at]).toMatchObject({ kind: 'function', insert: 'heappush' });
    expect(await page.ask({ type: 'describe', item: at })).toMatch(/def heappush\([\s\S]*Push item onto heap/);
  });

  it('knows the types of the template', async () => {
    const text = 'def solution(visits: list[int], names: list[str]) -> int:\n    ';
    expect((await completions(`${text}visits.|`)).map(({ label }) => label)).toContain('append');
    expect((await completions(`${text}names[0].|`)).map(({ label }) => label)).toContain('startswith');
  });

  it('offers what is not imported yet, with the import', async () => {
    const item = (await completions('import sys\n\ndequ|')).find(({ label }) => label === 'deque');
    expect(item).toMatchObject({
      from: 'collections',
      edits: [{ text: expect.stringContaining('from collections import deque') }],
    });
    expect((await completions('Deq|')).filter(({ from }) => from === 'typing_extensions')).toEqual([]);
  });

  it('shows parameters and descriptions', async () => {
    const help = await ask('signature', 'import heapq\nheapq.heappush([1], |');
    expect(help?.signatures[0]).toMatchObject({ label: '(heap: list[int], item: int, /) -> None', activeParameter: 1 });
    expect(help?.signatures[0]?.parameters[0]).toEqual([1, 16]);
    expect((await ask('hover', 'import bisect\nbisect.bisect_l|eft'))?.text).toContain(
      'Return the index where to insert',
    );
  });

  it('marks names that are nowhere, modules that are missing and what is no Python', async () => {
    expect(await marks('x = foo')).toEqual(['error unknown-name: foo']);
    expect(await marks('import numpy as np')).toEqual(['warning missing-module: numpy']);
    expect(await marks('import heapq\nheapq.heapush')).toEqual(['warning missing-member: heapush']);
    expect((await marks('def f(:\n  pass')).length).toBeGreaterThan(0);
    expect(await marks('return 1')).toHaveLength(1);
  });

  it('sees no file but the text', async () => {
    expect(await marks('import server, pyright_process')).toEqual([
      'warning missing-module: server',
      'warning missing-module: pyright_process',
    ]);
  });

  it('has nothing to say of what contests are written like', async () => {
    expect(await marks(readFileSync(new URL('contest.py.txt', import.meta.url), 'utf8'))).toEqual([]);
  });

  it('has nothing to say of any solution of the bank', async () => {
    const root = fileURLToPath(new URL('../../../problems', import.meta.url));
    const files = globSync('*/submissions/*/*.py', { cwd: root });
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) expect([file, await marks(readFileSync(`${root}/${file}`, 'utf8'))]).toEqual([file, []]);
  });

  it('says in Korean what is wrong, to those who read Korean', async () => {
    const korean = await server.connect({}, '/api/assist/python?tongue=ko');
    await korean.write('');
    expect((await korean.write('def f(:\n  pass'))[0]?.message).toMatch(/[가-힣]/);
    korean.leave();
  });

  it('dies with the process that started it, even by kill -9', async () => {
    const holder = spawn(process.execPath, [fileURLToPath(new URL('holder.ts', import.meta.url))], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = await new Promise<number>((resolve) => holder.stdout.once('data', (text) => resolve(Number(text))));
    expect(isAlive(pid)).toBe(true);
    holder.kill('SIGKILL');
    await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
