import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BANK, BROKEN_BANK, filed, inBank, olsol, tempFolder, withoutProgress } from './command.ts';

describe('list', () => {
  it('shows slug, level, mode, name and topics of each problem', async () => {
    expect(await inBank(['list'])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "hello                 stdio     Hello
      split           Lv.2  stdio     Two Parts                          mathematics
      twins           Lv.1  function  Counting Twins                     hash
      ",
      }
    `);
    expect((await inBank(['list', '--lang', 'ko', '--level', '2'])).out).toMatchInlineSnapshot(`
      "split           Lv.2  stdio     둘로 나누기                        수학
      "
    `);
    expect((await inBank(['list', '--topic', 'hash'])).out).toMatch(/^twins .*\n$/);
  });

  it('names what is broken on stderr and still lists the rest', async () => {
    expect(await olsol(['list', '--problems', BROKEN_BANK])).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "olsol: misspelled: problem.yaml:8: unknown key 'limits.time_limits'. Did you mean 'time_limit'?
      ",
        "out": "noanswer              stdio     Hello
      planted         Lv.1  function  Planted Faults                     hash
      ",
      }
    `);
  });
});

describe('show', () => {
  it('prints the statement with samples and limits, and the editorial when asked', async () => {
    expect((await inBank(['show', 'twins', '--editorial'])).out).toMatchInlineSnapshot(`
      "# Counting Twins (twins · Lv.1 · function · 2 s)

      ## Description

      Count the pairs \`i < j\` with \`nums[i] === nums[j]\`.

      ## Examples

      | nums | result |
      | --- | --- |
      | [1,2,1,1] | 3 |
      | [1,2,3] | 0 |

      Keep a count of each value seen so far.
      "
    `);
    expect((await inBank(['show', 'twins', '--hints', '1'])).out).toMatch(
      /\n\nHint 1 of 2\n\nHow often has this value been seen before\?\n$/,
    );
    expect((await inBank(['show', 'twins', '--hints', '2', '--lang', 'ko'])).out).toContain('힌트 2/2\n\n값마다');
    expect(await inBank(['show', 'twins', '--hints', '3'])).toMatchObject({ code: 2, out: '' });
    expect((await inBank(['show', 'hello', '--hints', '1'])).err).toBe('olsol: hello has no hints.\n');
    expect((await inBank(['show', 'split', '--lang', 'ko'])).out).toMatchInlineSnapshot(`
      "# 둘로 나누기 (split · Lv.2 · stdio · 1초)

      ## 문제 설명

      합이 \`n\`인 두 양의 정수를 출력하세요.

      \`\`\`
      10
      \`\`\`
      →
      \`\`\`
      5 5
      \`\`\`
      "
    `);
  });

  it('falls back to the language that there is', async () => {
    const { code, out } = await inBank(['show', 'hello', '--lang', 'ko']);
    expect(code).toBe(0);
    expect(out).toContain('Print `Hello, ` and the name.');
  });
});

describe('verify', () => {
  it('proves problems one by one', async () => {
    const { code, out, err } = await inBank(['verify', 'hello', 'split', '--again']);
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "out": "✓ hello  3 inputs accepted, 0 invalid ones rejected, generators deterministic
          accepted/hello.js                            1/1                                  sample AC · secret AC
          wrong_answer/world.js                        0/1                                  sample AC · secret WA
          input_validators: no input validator. The format wants one.
      ✓ split  4 inputs accepted, 1 invalid ones rejected, generators deterministic
          accepted/lines.js                            100/100                              sample AC · correctness AC
          accepted/one.js                              100/100                              sample AC · correctness AC
          wrong_answer/halves.js                       66.7/100                             sample AC · correctness WA
          mutants: 100.0 % die, 7 of 7

      2 problems verified: ok
      ",
      }
    `);
    expect(withoutProgress(err)).toBe('');
  });

  it('leaves out what depends on time when asked', async () => {
    const { code, out } = await inBank(['verify', 'twins', '--again', '--correctness', '--lang', 'ko']);
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "out": "✓ twins  올바른 입력 7개 통과, 잘못된 입력 1개 거절, 생성기는 언제나 같은 결과
          accepted/fast.js                             60/60                                sample AC · correctness AC
          time_limit_exceeded/slow.js                  60/60                                sample AC · correctness AC
          wrong_answer/small-values.js                 40/60                                sample AC · correctness WA

      문제 1개를 검증했습니다: 이상 없음
      ",
      }
    `);
  });

  it('does not prove again what was proved before, unless it has changed', async () => {
    const problems = tempFolder();
    cpSync(join(BANK, 'hello'), join(problems, 'hello'), { recursive: true });
    const statement = join(problems, 'hello/statement/problem.en.md');
    // Of its own, so that no earlier test run has proved it.
    writeFileSync(statement, `${readFileSync(statement, 'utf8')}\n${problems}\n`);
    const verify = async (...more: string[]) =>
      /nothing has changed since/.test((await olsol(['verify', '--problems', problems, ...more])).out);
    expect(await verify()).toBe(false);
    expect(await verify()).toBe(true);
    // Everything contains what depends on no time, and not the other way round.
    expect(await verify('--correctness')).toBe(true);
    expect(await verify('--again')).toBe(false);
    writeFileSync(statement, `${readFileSync(statement, 'utf8')}\nOnce more.\n`);
    expect(await verify('--correctness')).toBe(false);
    expect(await verify()).toBe(false);
  });

  it('names every fault that was planted, and goes on after what cannot be loaded', async () => {
    const { code, out, err } = await olsol(['verify', '--problems', BROKEN_BANK]);
    expect(code).toBe(2);
    expect(out).toMatchInlineSnapshot(`
      "✗ misspelled  cannot be verified
      ✗ noanswer  cannot be verified
      ✗ planted  5 inputs, 2 invalid ones
          accepted/fast.js                             60/60                                sample AC · correctness AC
          accepted/off-by-one.js                       60/60                                sample WA · correctness AC
          wrong_answer/fails-the-samples.js            0/60                                 sample WA · correctness WA
          wrong_answer/right-after-all.js              60/60                                sample AC · correctness AC
          wrong_answer/small-values.js                 40/60                                sample AC · correctness WA
          ✗ secret/correctness/04-too-large is rejected by the validator: nums[0] is 1000001, expected an integer from 1 to 1000000
          ✗ data/invalid_input/legal.in is filed as invalid, but every validator accepts it
          ✗ statement/problem.en.md: the row [1,2,1,1]|4 is not among the samples in data/sample
          ✗ statement/problem.en.md shows no samples: put {{remainingsamples}} where they belong
          ✗ accepted/off-by-one.js: accepted: sample/1 got WA, permitted: AC
          ✗ wrong_answer/fails-the-samples.js: a wrong solution must pass the samples, but fails sample/1
          ✗ wrong_answer/fails-the-samples.js: a wrong solution must pass the samples, but fails sample/2
          ✗ wrong_answer/right-after-all.js: wrong_answer: no case got WA, only AC

      3 problems verified: 10 findings
      "
    `);
    expect(withoutProgress(err)).toMatchInlineSnapshot(`
      "olsol: misspelled: problem.yaml:8: unknown key 'limits.time_limits'. Did you mean 'time_limit'?
      olsol: noanswer: data/secret/2.in: its answer file data/secret/2.ans is missing.
      "
    `);
  });

  it('exits with 1 when a problem does not keep its promises', async () => {
    const { code, out } = await olsol(['verify', 'planted', '--problems', BROKEN_BANK, '--lang', 'ko']);
    expect(code).toBe(1);
    expect(out.match(/^ +✗ .*|.*\n$/gm)).toMatchInlineSnapshot(`
      [
        "    ✗ 입력 검증기가 secret/correctness/04-too-large을(를) 거절했습니다: nums[0] is 1000001, expected an integer from 1 to 1000000",
        "    ✗ data/invalid_input/legal.in은(는) 잘못된 입력으로 등록되어 있지만 모든 입력 검증기가 통과시켰습니다",
        "    ✗ statement/problem.en.md: [1,2,1,1]|4 행이 data/sample의 예제에 없습니다",
        "    ✗ statement/problem.en.md에 예제가 나오지 않습니다. 예제가 들어갈 자리에 {{remainingsamples}}를 쓰세요",
        "    ✗ accepted/off-by-one.js: accepted: sample/1의 결과가 WA입니다. 허용: AC",
        "    ✗ wrong_answer/fails-the-samples.js: 틀린 풀이도 예제는 통과해야 하는데 sample/1에서 틀렸습니다",
        "    ✗ wrong_answer/fails-the-samples.js: 틀린 풀이도 예제는 통과해야 하는데 sample/2에서 틀렸습니다",
        "    ✗ wrong_answer/right-after-all.js: wrong_answer: WA인 케이스가 없습니다. 나온 결과: AC",
        "
      ",
        "문제 1개를 검증했습니다: 발견한 문제점 8건
      ",
      ]
    `);
  });
});

describe('new', () => {
  it.for(['function', 'stdio'])('writes a %s problem that verifies as it stands', async (mode) => {
    const problems = tempFolder();
    const made = await olsol(['new', 'fresh', '--mode', mode, '--problems', problems]);
    expect(made).toEqual({
      code: 0,
      out: 'Wrote <temp>/fresh. It verifies as it stands: npx olsol verify fresh --problems <temp>. Now make it yours, file by file.\n',
      err: '',
    });
    const verified = await olsol(['verify', 'fresh', '--correctness', '--problems', problems]);
    expect(verified.out).toMatch(/^✓ fresh [\s\S]*\n1 problem verified: ok\n$/);
    expect(verified.code).toBe(0);
    expect((await olsol(['list', '--problems', problems])).out).toContain(`fresh           Lv.1  ${mode}`);
  });

  it('refuses a bad name, and never writes over a problem', async () => {
    const bad = await inBank(['new', 'Two-Sum', '--lang', 'ko']);
    expect(bad).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "olsol: 'Two-Sum': 문제 이름으로 쓸 수 없습니다. 영문 소문자와 숫자 1~60자로 지어 주세요.
      ",
        "out": "",
      }
    `);
    const taken = await inBank(['new', 'twins']);
    expect(taken).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "olsol: <root>/tests/fixtures/bank/twins exists already. Choose another slug.
      ",
        "out": "",
      }
    `);
  });
});

describe('export', () => {
  it('writes a folder with all data in it, and says what other tools cannot run', async () => {
    const cwd = tempFolder();
    mkdirSync(join(cwd, 'out'));
    const exported = await inBank(['export', 'twins', 'out/twins'], { cwd });
    expect({ code: exported.code, out: exported.out }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "out": "Wrote <temp>/out/twins.
      What other tools for this format cannot run:
      - judge.yaml: level, growth and the efficiency limits that follow the reference's time
      - function mode: submissions define solution() instead of reading standard input
      - the checker 'exact'; others compare by tokens
      - the input validator input_validators/validate.ts, written in TypeScript
      ",
      }
    `);
    const made = join(cwd, 'out/twins/data/secret/efficiency');
    expect(readdirSync(made).sort()).toEqual([
      '01-many.ans',
      '01-many.in',
      '02-few-values.ans',
      '02-few-values.in',
      'test_group.yaml',
    ]);
    expect(readFileSync(join(made, '01-many.in'), 'utf8').length).toBeGreaterThan(1_000_000);
  });

  it('writes a zip that can be judged from', async () => {
    const cwd = tempFolder();
    expect((await inBank(['export', 'split', 'split.zip'], { cwd })).code).toBe(0);
    const ran = await olsol(['run', 'split.zip', filed('split/accepted/one.js')], { cwd });
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('solved · 100/100 points');
  });

  it('never writes over what is there, unless told so', async () => {
    const cwd = tempFolder();
    const again = (...args: string[]) => inBank(['export', 'hello', 'hello.zip', ...args], { cwd });
    expect((await again()).code).toBe(0);
    const refused = await again();
    expect(refused.code).toBe(2);
    expect(withoutProgress(refused.err)).toMatchInlineSnapshot(`
      "olsol: <temp>/hello.zip exists already. Name another place, or replace it with --force.
      "
    `);
    expect((await again('--force')).code).toBe(0);
    const misnamed = await inBank(['export', 'hello', 'other.zip'], { cwd });
    expect(misnamed).toMatchObject({ code: 2, out: '' });
    expect(misnamed.err).toContain("must be named after its slug, 'hello' or 'hello.zip'");
    expect(existsSync(join(cwd, 'other.zip'))).toBe(false);
  });
});

describe('doctor', () => {
  it('tells what is active, and that judging works', async () => {
    const { code, out } = await olsol(['doctor', '--lang', 'ko']);
    expect(code).toBe(0);
    expect(out).toMatch(/^엔진: olsol [\d.]+, Node [\d.]+, /);
    expect(out).toContain('격리된 환경에서 풀이를 채점해 보았습니다');
  });
});
