import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Difference, type Slowest, StressFile } from '../../../judge/schema/stress.ts';
import { BANK, filed, inBank, olsol, ROOT, start, tempFolder } from './command.ts';

const own = (path: string) => join(ROOT, 'problems', path.replace('/', '/submissions/'));
const STAMPS = own('stampfree/wrong_answer/stamp-on-free-visit.js');
const small = filed('twins/wrong_answer/small-values.js');

/** What --json prints of one of the bundled problems. */
async function found(problem: string, file: string, ...args: string[]): Promise<Difference> {
  const { out, code } = await olsol(['stress', problem, file, '--json', ...args], { cwd: tempFolder() });
  const result = StressFile.parse(JSON.parse(out)) as Difference;
  expect(code).toBe(result.failure === undefined ? 0 : 1);
  return result;
}

describe('stress', () => {
  it('finds, shrinks, saves and shows a failing input, and the saved input can be run again', async () => {
    const cwd = tempFolder();
    const { code, out, err } = await olsol(['stress', 'stampfree', STAMPS, '--seed', '1'], { cwd });
    expect({ code, err }).toEqual({ code: 1, err: 'stampfree: shrinking, 0 runs, 47 characters\n' });
    expect(out.replaceAll(/(?<=inputs? in ).*second/g, 'N s').replaceAll(/\d+ runs/g, 'N runs')).toMatchInlineSnapshot(`
      "Full Card, Free Cup  stampfree · stamp-on-free-visit.js

      WA  wrong answer · fails on input 9
             │ length: expected 1, found 2
             │ input     [1,1,1]
             │           1
             │ expected  [2]
             │ output    [2,3]

      Seed    1
      Tested  9 inputs in N s
      Shrunk  from 47 to 10 characters, N runs
      Saved   stampfree.stress.in
      Again   npx olsol run stampfree <root>/problems/stampfree/submissions/wrong_answer/stamp-on-free-visit.js --input stampfree.stress.in
      "
    `);
    expect(readFileSync(join(cwd, 'stampfree.stress.in'), 'utf8')).toBe('[1,1,1]\n1\n');
    const again = await olsol(['run', 'stampfree', STAMPS, '--input', 'stampfree.stress.in'], { cwd });
    expect(again).toMatchObject({ code: 0, out: '[2,3]\n' });
  });

  it('does the same in a stdio problem, in Korean', async () => {
    const file = own('quietbell/wrong_answer/midnight-is-falsy.js');
    const { code, out } = await olsol(['stress', 'quietbell', file, '--seed', '1', '--lang', 'ko'], {
      cwd: tempFolder(),
    });
    expect(code).toBe(1);
    expect(out.replaceAll(/(?<=입력 \d+개, ).*개/g, 'N').replaceAll(/\d+회/g, 'N회')).toMatchInlineSnapshot(`
      "조용한 초인종  quietbell · midnight-is-falsy.js

      WA  오답 · 19번째 입력에서 틀림
             │ 1번째 토큰: 기댓값 1, 출력 2
             │ 입력    2 0
             │         00:00:00 a
             │         00:00:00 a
             │ 기댓값  1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
             │ 출력    2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0

      시드  1
      시험  입력 19개, N
      줄임  36자에서 26자로, N회 실행
      저장  quietbell.stress.in
      다시  npx olsol run quietbell <root>/problems/quietbell/submissions/wrong_answer/midnight-is-falsy.js --input quietbell.stress.in
      "
    `);
  });

  it('gives the same result for the same seed', async () => {
    const [one, again] = await Promise.all([1, 2].map(() => found('stampfree', STAMPS, '--seed', '8')));
    const { failure, tests } = one as Difference;
    expect(failure?.input).toBe('[1,1,1]\n1\n');
    expect([again?.tests, again?.failure?.firstInput, again?.failure?.input]).toEqual([
      tests,
      failure?.firstInput,
      failure?.input,
    ]);
  });

  it('finds nothing in solutions that are right', async () => {
    const stamps = await found('stampfree', own('stampfree/accepted/fast.ts'), '--tests', '60', '--seed', '2');
    expect(stamps).toMatchObject({ tests: 60, isProven: true, seed: 2, language: 'typescript' });
    const { code, out } = await inBank(['stress', 'twins', filed('twins/accepted/fast.js'), '--tests', '30'], {
      cwd: tempFolder(),
    });
    expect(code).toBe(0);
    expect(out).toMatch(/✓ no difference from the model solution on 30 inputs\n\nSeed {4}\d+\nTested {2}30 inputs in /);
  });

  it('never overwrites a saved input', async () => {
    const cwd = tempFolder();
    const args = ['stress', 'hello', filed('hello/wrong_answer/world.js'), '--save', 'my.in', '--seed', '3'];
    const [first, second] = [await inBank(args, { cwd }), await inBank(args, { cwd })];
    expect(first.out).toContain('Saved   my.in\n');
    expect(second.out).toContain('Saved   my.2.in\n');
    expect(readFileSync(join(cwd, 'my.2.in'), 'utf8')).toBe(readFileSync(join(cwd, 'my.in'), 'utf8'));
  });

  it('judges by the checker of the problem, and tests plain packages too', async () => {
    const split = await inBank(['stress', 'split', filed('split/wrong_answer/halves.js'), '--seed', '1'], {
      cwd: tempFolder(),
    });
    expect(split.code).toBe(1);
    expect(split.out).toContain('the checker says: the sum is 2\n       │ input     3\n');
    const fair = await inBank(['stress', 'split', filed('split/accepted/one.js'), '--tests', '25'], {
      cwd: tempFolder(),
    });
    expect(fair.code).toBe(0);
    const hello = await inBank(['stress', 'hello', filed('hello/wrong_answer/world.js')], { cwd: tempFolder() });
    expect(hello).toMatchObject({ code: 1, out: expect.stringContaining('the inputs only look like the filed ones') });
  });

  it.for([
    ['RE', '  if (nums.length === 3) return nums.none.x;', '[1,1,1]\n'],
    ['MLE', '  if (nums.length === 2) for (const all = []; ; ) all.push(new Array(1e5).fill(1));', '[1,1]\n'],
  ] as const)('finds %s and shrinks it', async ([verdict, line, input]) => {
    const cwd = tempFolder();
    const right = readFileSync(filed('twins/accepted/fast.js'), 'utf8');
    writeFileSync(join(cwd, 'my.js'), right.replace('{\n', `{\n${line}\n`));
    const { out } = await inBank(['stress', 'twins', 'my.js', '--json', '--seed', '5'], { cwd });
    expect(StressFile.parse(JSON.parse(out))).toMatchObject({
      failure: { verdict, input, savedAs: 'twins.stress.in' },
    });
  });

  it('tells where a solution does not compile, as run does', async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, 'b.js'), 'function solution(nums) {\n  return (;\n}\n');
    const { code, out } = await inBank(['stress', 'twins', 'b.js'], { cwd });
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "Counting Twins  twins · b.js

      CE  compile error  b.js:2:11
             │ SyntaxError: Unexpected token ';'
      "
    `);
    const json = await inBank(['stress', 'twins', 'b.js', '--json', '--slow'], { cwd });
    expect(StressFile.parse(JSON.parse(json.out))).toMatchObject({ search: 'slow', compileError: { line: 2 } });
  });

  it('refuses bad flags before anything is begun', async () => {
    const error = async (...args: string[]) => {
      const { code, out, err } = await inBank(['stress', ...args], { cwd: tempFolder() });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      return err;
    };
    expect(await error('twins', small, '--tests', '0')).toMatchInlineSnapshot(`
      "olsol: --tests is '0', expected a whole number from 1 to 10000000.
      "
    `);
    expect(await error('twins', small, '--seed', '-1')).toMatchInlineSnapshot(`
      "olsol: --seed is '-1', expected a whole number from 0 to 2147483647.
      "
    `);
    expect(await error('twins', small, '--seconds', 'ten', '--lang', 'ko')).toMatchInlineSnapshot(`
      "olsol: --seconds 값 'ten'이(가) 올바르지 않습니다. 1 이상 86400 이하의 정수여야 합니다.
      "
    `);
    expect(await error('twins', small, '--slow', '--seed', '1')).toMatchInlineSnapshot(`
      "olsol: --slow and --seed cannot be used together.
      "
    `);
    expect(await error('twins', small, '--save', '.')).toMatchInlineSnapshot(`
      "olsol: '.' cannot be written: it is a folder.
      "
    `);
    expect(await error('twins', 'none.js')).toMatchInlineSnapshot(`
      "olsol: none.js does not exist.
      "
    `);
    expect(await error('twins')).toMatchInlineSnapshot(`
      "olsol: The argument <file> is missing. See olsol stress --help.
      "
    `);
    expect(await error('hello', filed('hello/accepted/hello.js'), '--slow')).toMatchInlineSnapshot(`
      "olsol: hello: there are no generated efficiency cases with a model solution, so that there is nothing to scale.
      "
    `);
  });

  it('saves the smallest input so far when it is stopped while shrinking', async () => {
    const cwd = tempFolder();
    // Wrong on every input with two visits, and every run takes its time.
    const slow =
      'for (let i = 0; i < 2e8; i++);\nfunction solution(visits) {\n  return visits.length > 1 ? [0] : [];\n}\n';
    writeFileSync(join(cwd, 'my.js'), slow);
    const child = start(['stress', 'stampfree', 'my.js', '--seed', '1'], { cwd });
    const texts = { out: '', err: '' };
    child.stdout.on('data', (text) => (texts.out += text));
    child.stderr.on('data', (text) => (texts.err += text));
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (!texts.err.includes('shrinking') && child.exitCode === null) await sleep(20);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(texts.err).toMatch(/^stampfree: shrinking, 0 runs, \d+ characters\nStopped\.\n$/);
    expect(texts.out).toMatch(/\nNote {4}Shrinking was cut short: [^\n]*\nSaved {3}stampfree\.stress\.in\n/);
    const saved = readFileSync(join(cwd, 'stampfree.stress.in'), 'utf8');
    expect(JSON.parse(saved.split('\n')[0] ?? '').length).toBeGreaterThan(1);
  });
});

describe('stress --slow', () => {
  it('names the size at which a slow solution crosses its limit, and saves an input beyond it', async () => {
    const cwd = tempFolder();
    const file = filed('twins/time_limit_exceeded/slow.js');
    const { code, out } = await inBank(['stress', 'twins', file, '--slow', '--json', '--seconds', '20'], { cwd });
    expect(code).toBe(1);
    const result = StressFile.parse(JSON.parse(out)) as Slowest;
    expect(result.families.map(({ case: name }) => name)).toEqual(['01-many', '02-few-values']);
    const crossed = result.families.flatMap(({ crossing }) => crossing ?? []);
    expect(crossed.length).toBeGreaterThan(0);
    for (const { sizes, times } of crossed) {
      expect(sizes.n).toBeLessThan(200_000);
      expect(times).toBeGreaterThan(1);
    }
    const [numbers = []] = readFileSync(join(cwd, result.savedAs ?? ''), 'utf8')
      .split('\n')
      .map((line) => line && JSON.parse(line));
    expect(numbers.length).toBeGreaterThan(1000);
    expect(result.worst.length).toBeGreaterThan(0);
  });

  it('prints a table of each family, and saves nothing when no limit is crossed', async () => {
    const cwd = tempFolder();
    const { code, out } = await olsol(
      [
        'stress',
        'twins',
        filed('twins/accepted/fast.js'),
        '--slow',
        '--problems',
        BANK,
        '--lang',
        'ko',
        '--seconds',
        '15',
      ],
      { cwd },
    );
    expect(code).toBe(0);
    expect(out.replaceAll(/^.*n = .*$/gm, 'ROW').replaceAll(/(ROW\n)+/g, 'ROWS\n')).toMatch(
      /01-many {2}등록된 크기까지 제한 안\n.*\nROWS\n/,
    );
    expect(out).not.toContain('저장');
  });
});
