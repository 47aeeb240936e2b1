import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReportFile } from '../../../judge/schema/report.ts';
import { filed, inBank, tempFolder, withoutProgress } from './command.ts';

/** A folder of solutions: name in the folder -> filed submission, or the text itself when it holds a newline. */
function solutions(files: Readonly<Record<string, string>>): string {
  const cwd = tempFolder();
  for (const [name, source] of Object.entries(files)) {
    const file = join(cwd, 'solutions', name);
    mkdirSync(join(file, '..'), { recursive: true });
    if (source === '' || source.includes('\n')) writeFileSync(file, source);
    else cpSync(filed(source), file);
  }
  return cwd;
}

describe('ci', () => {
  it('judges <slug>.ext and <slug>/<anything>.ext and closes with the best of each problem', async () => {
    const cwd = solutions({
      'hello.js': 'hello/accepted/hello.js',
      'twins/first.js': 'twins/time_limit_exceeded/slow.js',
      'twins/second.js': 'twins/wrong_answer/small-values.js',
      'README.md': 'no solution\n',
      'notes/old.md': 'no solution\n',
    });
    const { code, out, err } = await inBank(['ci', 'solutions'], { cwd });
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "✓ solutions/hello.js: solved (1/1)
      ✗ solutions/twins/first.js: efficiency loss (60/100)
      ✗ solutions/twins/second.js: partial (40/100)

      2 problems: 1 solved, 1 lost efficiency points
      "
    `);
    expect(withoutProgress(err)).toMatchInlineSnapshot(`
      "olsol: solutions/twins/first.js: efficiency loss, at least solved is wanted.
      olsol: solutions/twins/second.js: partial, at least solved is wanted.
      "
    `);
  });

  it('tells GitHub where it hurts, and writes all files', async () => {
    const cwd = solutions({
      'hello.js': 'hello/wrong_answer/world.js',
      'twins.js': 'function solution(nums) {\n  return nums.at(-1).no.such;\n}\n',
    });
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'),
      GITHUB_WORKSPACE: join(cwd, '..'),
    };
    writeFileSync(env.GITHUB_STEP_SUMMARY, 'what stood there before\n');
    const { code, out } = await inBank(['ci', 'solutions', '--lang', 'ko', '--junit', 'a.xml'], { cwd, env });
    expect(code).toBe(1);
    expect(out.replaceAll(/olsol-cli-\w+/g, '<folder>')).toMatchInlineSnapshot(`
      "✗ solutions/hello.js: 미해결 (0/1)
      ✗ solutions/twins.js: 미해결 (0/100)
      ::error file=<folder>/solutions/hello.js,title=Hello%3A WA 오답::secret/1: 오답 (외 1개 케이스)
      ::error file=<folder>/solutions/twins.js,line=2,col=24,title=쌍둥이 세기%3A RE 런타임 에러::sample/1: TypeError: Cannot read properties of undefined (reading 'such') (2행 24열) (외 6개 케이스)

      0솔, 2미해결
      "
    `);
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toMatch(/^what stood there before\n## olsol: 0솔, 2미해결\n/);
    expect(readFileSync(join(cwd, 'a.xml'), 'utf8')).toContain('<testsuites');
  });

  it('prints nothing but JSON with --json', async () => {
    const cwd = solutions({ 'hello.js': 'hello/wrong_answer/world.js' });
    const env = { GITHUB_ACTIONS: 'true' };
    const { code, out, err } = await inBank(['ci', '.', '--json'], { cwd: join(cwd, 'solutions'), env });
    expect(code).toBe(1);
    expect(ReportFile.parse(JSON.parse(out)).reports.map((report) => report.file)).toEqual(['hello.js']);
    expect(err).toContain('::error file=hello.js,');
  });

  it('goes on after a file that cannot be judged, and exits with 2', async () => {
    const cwd = solutions({
      'hello.js': '',
      'split.js': 'split/accepted/one.js',
      'twinz/a.js': 'twins/accepted/fast.js',
    });
    const { code, out, err } = await inBank(['ci', 'solutions'], { cwd });
    expect(code).toBe(2);
    expect(out).toMatchInlineSnapshot(`
      "✗ solutions/hello.js: not judged
      ✓ solutions/split.js: solved (100/100)

      2 problems: 1 solved, 1 unsolved
      "
    `);
    expect(withoutProgress(err)).toMatchInlineSnapshot(`
      "olsol: solutions/twinz is left out: there is no problem 'twinz'. Did you mean 'twins'?
      olsol: solutions/hello.js is empty: there is nothing to judge.
      "
    `);
  });

  it('refuses a folder in which it finds nothing, or something that it does not know', async () => {
    const error = async (files: Readonly<Record<string, string>>, ...args: string[]) => {
      const { code, out, err } = await inBank(['ci', 'solutions', ...args], { cwd: solutions(files) });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      return err;
    };
    expect(await error({ 'README.md': 'nothing\n' })).toMatchInlineSnapshot(`
      "olsol: solutions holds no solutions: expected <slug>.js, <slug>/<anything>.js (or .ts, .py, .cpp, .c …) or a manifest olsol-ci.yaml.
      "
    `);
    expect(await error({ 'README.md': 'nothing\n' }, '--lang', 'ko')).toMatchInlineSnapshot(`
      "olsol: solutions 폴더에 풀이가 없습니다. <문제 이름>.js, <문제 이름>/<아무 이름>.js (또는 .ts, .py, .cpp, .c 등)이나 olsol-ci.yaml이 있어야 합니다.
      "
    `);
    expect(await error({ 'twinz.js': 'twins/accepted/fast.js' })).toMatchInlineSnapshot(`
      "olsol: solutions/twinz.js: there is no problem 'twinz'. Did you mean 'twins'?
      "
    `);
    expect(await error({ 'helper.js': 'twins/accepted/fast.js' })).toMatchInlineSnapshot(`
      "olsol: solutions/helper.js: there is no problem 'helper'. Name the file after a problem, or list the solutions in olsol-ci.yaml.
      "
    `);
    expect(await error({})).toMatchInlineSnapshot(`
      "olsol: solutions is not a folder; a folder with solutions is expected.
      "
    `);
  });
});

describe('ci with a manifest', () => {
  const manifest = (...lines: string[]) => `${['solutions:', ...lines.map((line) => `  ${line}`)].join('\n')}\n`;

  it('wants the least standing that it names of each solution', async () => {
    const cwd = solutions({
      'olsol-ci.yaml': manifest('twins: { files: [deep/a.js, deep/b.js], at_least: partial }', 'hello: hello.js'),
      'deep/a.js': 'twins/wrong_answer/small-values.js',
      'deep/b.js': 'twins/time_limit_exceeded/slow.js',
      'hello.js': 'hello/accepted/hello.js',
      'never.js': 'not named in the manifest\n',
    });
    const enough = await inBank(['ci', 'solutions'], { cwd });
    expect(enough).toMatchObject({ code: 0 });
    expect(enough.out).toMatchInlineSnapshot(`
      "✗ solutions/deep/a.js: partial (40/100)
      ✗ solutions/deep/b.js: efficiency loss (60/100)
      ✓ solutions/hello.js: solved (1/1)

      2 problems: 1 solved, 1 lost efficiency points
      "
    `);
    writeFileSync(join(cwd, 'more.yaml'), manifest('hello: { files: solutions/hello.js, at_least: efficiency-loss }'));
    const more = await inBank(['ci', 'solutions', '--manifest', 'more.yaml', '--lang', 'ko'], { cwd });
    expect(more).toMatchObject({ code: 0, out: '✓ solutions/hello.js: 해결 (1/1)\n\n올솔\n' });
  });

  it('is told where it is wrong', async () => {
    const error = async (text: string) => {
      const { code, out, err } = await inBank(['ci', 'solutions'], { cwd: solutions({ 'olsol-ci.yaml': text }) });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      return err;
    };
    expect(await error(manifest('twins: { files: a.js, at_leat: partial }'))).toMatchInlineSnapshot(`
      "olsol: solutions/olsol-ci.yaml:2: unknown key 'solutions.twins.at_leat'. Did you mean 'at_least'?
      "
    `);
    expect(await error(manifest('twins: { files: a.js, at_least: untried }'))).toMatchInlineSnapshot(`
      "olsol: solutions/olsol-ci.yaml:2: 'solutions.twins.at_least': Invalid option: expected one of "solved"|"efficiency-loss"|"partial"|"failed"
      "
    `);
    expect(await error(manifest('twinz: a.js'))).toMatchInlineSnapshot(`
      "olsol: solutions/a.js: there is no problem 'twinz'. Did you mean 'twins'?
      "
    `);
    expect(await error('solutions: [\n')).toMatchInlineSnapshot(`
      "olsol: solutions/olsol-ci.yaml:2: Flow sequence in block collection must be sufficiently indented and end with a ]
      "
    `);
  });
});
