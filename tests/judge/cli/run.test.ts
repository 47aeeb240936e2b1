import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReportFile } from '../../../judge/schema/report.ts';
import { filed, inBank, tempFolder, withoutProgress } from './command.ts';

const fast = filed('twins/accepted/fast.js');
const slow = filed('twins/time_limit_exceeded/slow.js');
const wrong = filed('twins/wrong_answer/small-values.js');

describe('run', () => {
  it('prints the report of a slow solution: correct, but without the efficiency points', async () => {
    const { code, out, err } = await inBank(['run', 'twins', slow]);
    expect(code).toBe(1);
    // Whether one run was enough, and how it ended, is the machine's matter.
    expect(out.replace(/^ +│ over .*\n/gm, '')).toMatchInlineSnapshot(`
      "Counting Twins  twins · slow.js · JavaScript

      Samples                    CPU ms  limit ms  MiB
        AC   1
        AC   2

      Correctness  60/60 points  CPU ms  limit ms  MiB
        AC   01-one
        AC   02-large-values
        AC   03-some

      Efficiency  0/40 points    CPU ms  limit ms  MiB  ref ms  vs ref
        TLE  01-many
        TLE  02-few-values

      Result  efficiency loss · 60/100 points
      Limits  CPU N ms, memory N MiB, output N MiB
              efficiency: 3 times the CPU time of accepted/fast.js (JavaScript) on this machine, at least
              N ms
      Engine …
      Guards …

      "
    `);
    expect(withoutProgress(err)).toBe('');
  });

  it('prints one report a file, in Korean', async () => {
    const { code, out } = await inBank(['run', 'twins', fast, wrong], { env: { LANG: 'ko_KR.UTF-8' } });
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "쌍둥이 세기  twins · fast.js · JavaScript

      예제                    CPU ms  제한 ms  MiB
        AC   1
        AC   2

      정확성  60/60점         CPU ms  제한 ms  MiB
        AC   01-one
        AC   02-large-values
        AC   03-some

      효율성  40/40점         CPU ms  제한 ms  MiB  기준 ms  기준 대비
        AC   01-many
        AC   02-few-values

      결과  해결 · 100/100점
      제한  CPU N ms, 메모리 N MiB, 출력 N MiB
            효율성: 이 컴퓨터에서 잰 기준 풀이 accepted/fast.js(JavaScript) CPU 시간의 3배, 최소 N ms
      환경 …
      보호 …

      쌍둥이 세기  twins · small-values.js · JavaScript

      예제                    CPU ms  제한 ms  MiB
        AC   1
        AC   2

      정확성  40/60점         CPU ms  제한 ms  MiB
        AC   01-one
        WA   02-large-values  오답
        AC   03-some

      효율성  0/40점          CPU ms  제한 ms  MiB
        WA   01-many  오답
        WA   02-few-values  오답

      결과  부분 점수 · 40/100점
      제한  CPU N ms, 메모리 N MiB, 출력 N MiB
      환경 …
      보호 …

      "
    `);
  });

  it('exits with 0 when everything is earned, and tells each case on stderr', async () => {
    const { code, err } = await inBank(['run', 'hello', filed('hello/accepted/hello.js'), '--jobs', '1']);
    expect(code).toBe(0);
    expect(err).toMatchInlineSnapshot(`
      "hello 1/3 sample/1 AC N ms
      hello 2/3 secret/1 AC N ms
      hello 3/3 secret/2 AC N ms
      "
    `);
  });

  it('judges by a checker of the problem', async () => {
    const both = [filed('split/accepted/lines.js'), filed('split/wrong_answer/halves.js')];
    const { code, out } = await inBank(['run', 'split', ...both]);
    expect(code).toBe(1);
    expect(out.match(/^Result .*|^ +(AC|WA) .*/gm)).toMatchInlineSnapshot(`
      [
        "  AC   1",
        "  AC   01-least",
        "  AC   02-odd",
        "  AC   03-large",
        "Result  solved · 100/100 points",
        "  AC   1",
        "  AC   01-least",
        "  WA   02-odd  wrong answer",
        "  AC   03-large",
        "Result  partial · 66.67/100 points",
      ]
    `);
  });

  it('leaves out what --only and --case do not ask for', async () => {
    const verdicts = async (...args: string[]) => {
      const { code, out } = await inBank(['run', 'twins', fast, '--json', ...args]);
      expect(code).toBe(0);
      const [report] = ReportFile.parse(JSON.parse(out)).reports;
      return report?.groups.flatMap((group) => group.cases.map((one) => `${group.name}/${one.name} ${one.verdict}`));
    };
    expect(await verdicts('--only', 'sample')).toEqual(['sample/1 AC', 'sample/2 AC']);
    expect(await verdicts('--case', '01-one')).toEqual(['correctness/01-one AC']);
    expect(await verdicts('--case', 'sample/2')).toEqual(['sample/2 AC']);
  });

  it('names the groups and cases that there are', async () => {
    const group = await inBank(['run', 'twins', fast, '--only', 'eficiency']);
    expect(group).toMatchObject({ code: 2, out: '' });
    expect(group.err).toBe("olsol: The problem has no group 'eficiency'. It has sample, correctness, efficiency.\n");
    const one = await inBank(['run', 'twins', fast, '--only', 'sample', '--case', '3', '--lang', 'ko']);
    expect(one).toMatchObject({ code: 2, err: "olsol: '3' 테스트가 없습니다. 있는 테스트: sample/1, sample/2.\n" });
  });

  it('keeps JSON alone on stdout, and writes the files that are asked for', async () => {
    const cwd = tempFolder();
    const files = ['--junit', 'new/a.xml', '--markdown', 'a.md'];
    const { code, out, err } = await inBank(['run', 'twins', wrong, '--only', 'sample', '--json', ...files], { cwd });
    expect(code).toBe(0);
    const { schema, reports, summary } = ReportFile.parse(JSON.parse(out));
    expect([schema, reports.length, summary]).toEqual([1, 1, { ko: '올솔', en: '1 problem: all solved' }]);
    expect(withoutProgress(err)).toBe('Wrote new/a.xml\nWrote a.md\n');
    expect(readFileSync(join(cwd, 'new/a.xml'), 'utf8')).toMatch(/^<\?xml[\s\S]*<testsuites[\s\S]*small-values\.js/);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain('small-values.js');
  });

  it('shows what a failing solution printed, threw and was expected to answer', async () => {
    const cwd = tempFolder();
    writeFileSync(
      join(cwd, 'a.ts'),
      'function solution(nums: number[]) {\n  console.log(nums);\n  return nums[9].x;\n}\n',
    );
    const threw = await inBank(['run', 'twins', 'a.ts', '--case', 'sample/1'], { cwd });
    expect(threw.code).toBe(1);
    expect(threw.out).toMatchInlineSnapshot(`
      "Counting Twins  twins · a.ts · TypeScript

      Samples    CPU ms  limit ms  MiB
        RE   1
             │ TypeError: Cannot read properties of undefined (reading 'x') (line 3, column 18)
             │ input     [1,2,1,1]
             │ expected  3
             │ console   [ 1, 2, 1, 1 ]

      Result  samples failed
      Limits  CPU N ms, memory N MiB, output N MiB
      Engine …
      Guards …

      "
    `);
    writeFileSync(join(cwd, 'b.js'), 'function solution(nums) {\n  return (;\n}\n');
    const broken = await inBank(['run', 'twins', 'b.js', '--lang', 'ko'], { cwd });
    expect(broken.code).toBe(1);
    expect(broken.out).toMatchInlineSnapshot(`
      "쌍둥이 세기  twins · b.js · JavaScript

        CE   컴파일 에러  b.js:2:11
             │ SyntaxError: Unexpected token ';'

      결과  미해결 · 0/100점
      제한  CPU N ms, 메모리 N MiB, 출력 N MiB
      환경 …
      보호 …

      "
    `);
  });

  it('leaves no file of a report behind when it could not judge', async () => {
    const cwd = tempFolder();
    expect((await inBank(['run', 'twins', 'none.js', '--junit', 'a.xml'], { cwd })).code).toBe(2);
    expect(existsSync(join(cwd, 'a.xml'))).toBe(false);
  });
});

describe('run --input', () => {
  it('runs on an input from standard input or a file and shows the output', async () => {
    const cwd = tempFolder();
    expect(await inBank(['run', 'twins', fast, '--input', '-'], { input: '[5,5,5]' })).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "N ms CPU, N MiB
      ",
        "out": "3
      ",
      }
    `);
    writeFileSync(join(cwd, 'my.in'), '7\r\n');
    const split = await inBank(['run', 'split', filed('split/accepted/one.js'), '--input', 'my.in'], { cwd });
    expect(split).toMatchObject({ code: 0, out: '1 6\n' });
  });

  it('refuses an input that is not legal, and says where it is wrong', async () => {
    const error = async (input: string, ...args: string[]) => {
      const { code, out, err } = await inBank(['run', ...args, '--input', '-'], { input });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      return err;
    };
    expect(await error('[1,0]\n', 'twins', fast)).toMatchInlineSnapshot(`
      "olsol: stdin: not a legal input: nums[1] is 0, expected an integer from 1 to 1000000 (input_validators/validate.ts)
      "
    `);
    expect(await error('[1,', 'twins', fast)).toMatchInlineSnapshot(`
      "olsol: stdin:1: nums: expected int[] as JSON, found [1,
      "
    `);
    expect(await error('', 'twins', fast, '--lang', 'ko')).toMatchInlineSnapshot(`
      "olsol: stdin: 0줄입니다. 한 줄에 JSON 값 하나씩 1줄이어야 합니다: nums.
      "
    `);
    expect(await error('1 2\n', 'split', filed('split/accepted/one.js'))).toMatchInlineSnapshot(`
      "olsol: stdin: not a legal input: line 1: n is 1, expected an integer from 2 to 1000000000 (input_validators/validate.ts)
      "
    `);
    const missing = await inBank(['run', 'twins', fast, '--input', 'my.in']);
    expect(missing).toMatchObject({ code: 2, err: 'olsol: my.in does not exist.\n' });
  });

  it('says how a run ended that gave no output', async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, 'a.js'), 'function solution() {\n  console.log("so far");\n  throw new Error("no");\n}\n');
    const threw = await inBank(['run', 'twins', 'a.js', '--input', '-'], { cwd, input: '[1]' });
    expect(threw).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "Printed besides:
      so far
      RE runtime error: Error: no (line 3, column 9)
      N ms CPU, N MiB
      ",
        "out": "",
      }
    `);
    writeFileSync(join(cwd, 'b.js'), 'for (;;);\n');
    const looped = await inBank(['run', 'split', 'b.js', '--input', '-', '--lang', 'ko'], { cwd, input: '2\n' });
    expect(looped).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "TLE 시간 초과: N초 초과, 제한의 N배에서 중단
      CPU N ms, N MiB
      ",
        "out": "",
      }
    `);
  });
});
