// `olsol retro` as a real process: Markdown, JSON and files of a month, and what is wrong said in one line.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Month } from '#server/schema/month';
import { monthOf } from '../../../server/months/calendar.ts';
import { filed, inBank, tempFolder } from '../../judge/cli/command.ts';
import { serve } from './serving.ts';

const HELLO = filed('hello/accepted/hello.js');
const data = tempFolder();
const retro = (...args: readonly string[]) => inBank(['retro', ...args, '--data', data]);

/** Wrong use: one line, exit code 2. */
async function check(args: readonly string[], expected: RegExp) {
  const { code, out, err } = await retro(...args);
  expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
  expect(err).toMatch(expected);
  expect(err.split('\n')).toHaveLength(2);
}

let month: string;
beforeAll(async () => {
  expect((await inBank(['submit', 'hello', HELLO, '--data', data])).code).toBe(0);
  month = monthOf(Date.now());
});

describe('olsol retro', () => {
  it('prints Markdown in the reader’s language, of this month when none is named', async () => {
    const korean = await retro(month, '--markdown', '--lang', 'ko');
    expect(korean).toMatchObject({ code: 0, err: '' });
    expect(korean.out).toContain('## 한 일\n\n');
    expect(korean.out).toContain('1문제를 풀었고, 모두 처음 푼 문제다.');
    expect((await retro('--lang', 'ko')).out).toBe(korean.out);
    expect((await retro('--front-matter')).out).toMatch(/^---\nlayout: post\n[\s\S]+\n---\n\n## What I did\n/);
  });

  it('prints JSON as its schema has it', async () => {
    const { code, out } = await retro(month, '--json');
    expect(code).toBe(0);
    expect(Month.loose().parse(JSON.parse(out))).toMatchObject({ schema: 1, facts: { month, solved: 1 } });
  });

  it('writes files into a folder, the pictures beside the Markdown', async () => {
    const folder = join(tempFolder(), 'new');
    const { code, out } = await retro(month, '--out', folder, '--markdown', '--json');
    expect(code).toBe(0);
    const names = [`${month}-days.svg`, `${month}.json`, `${month}.md`];
    expect(readdirSync(folder).sort()).toEqual(names.sort());
    expect(out.trim().split('\n')).toHaveLength(3);
    const markdown = readFileSync(join(folder, `${month}.md`), 'utf8');
    for (const [, picture] of markdown.matchAll(/\]\((.+\.svg)\)/g))
      expect(existsSync(join(folder, String(picture)))).toBe(true);
  });

  it('of a month without anything says so, and it is no failure', async () => {
    const { code, out } = await retro('2020-02', '--lang', 'ko');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('2월에는 문제를 풀지 않았다.') });
  });

  it('tells the same when a server runs', async () => {
    const before = await retro(month);
    const served = await serve(data);
    const { code, out } = await inBank(['retro', month, '--server', served.url]);
    expect({ code, out }).toEqual({ code: 0, out: before.out });
    served.child.kill('SIGTERM');
    await served.ended;
  });

  it('says what is wrong', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'sub'));
    await check(['2026-13'], /^olsol: '2026-13' is no month: one such as 2026-11 is expected\n$/);
    await check(['november'], /^olsol: 'november' is no month/);
    await check(['2026-11', '--json', '--markdown'], /^olsol: only one of --markdown and --json/);
    await check(['2026-11', '--json', '--front-matter'], /^olsol: --front-matter belongs to Markdown/);
    await check(['2026-11', '--out', join(folder, 'file')], /^olsol: .*file.*\n$/);
    await check(['2026-11', '--pdf'], /^olsol: .*--pdf.*\n$/);
    await check(['2026-11', '2026-12'], /^olsol: .*\n$/);
  });
});
