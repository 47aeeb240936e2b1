// Reading a package: what is wrong is named by file, key and line; nothing half-loads.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPackage, readPackage, readSamples } from '../../../judge/bank/index.ts';
import { WORDS } from '../../../judge/words/words.ts';
import { fakeSandbox } from './fake-sandbox.ts';
import { type Files, OURS, PLAIN, read, temporary, told, writePackage } from './packages.ts';

const YAML = 'problem_format_version: 2025-09\nname: Echo\nuuid: u-1\n';

async function check(base: Files, changes: Files, expected: string) {
  expect(await told(() => read({ ...base, ...changes }))).toBe(expected);
}

describe('a whole package', () => {
  test('of our own is read with everything in it', async () => {
    const pkg = await read(OURS);
    expect({
      mode: pkg.mode,
      groups: pkg.groups.map(({ name, efficiency, maxScore, cases }) => [name, efficiency, maxScore, cases.length]),
      references: pkg.references.map(({ file }) => file),
      validators: pkg.validators.map(({ file }) => file),
      efficiency: pkg.efficiency,
      obstacles: pkg.obstacles.length,
      warnings: pkg.warnings.length,
    }).toMatchInlineSnapshot(`
      {
        "efficiency": {
          "floorMs": 60,
          "timesReference": 3,
        },
        "groups": [
          [
            "sample",
            false,
            0,
            1,
          ],
          [
            "correctness",
            false,
            60,
            1,
          ],
          [
            "efficiency",
            true,
            40,
            1,
          ],
        ],
        "mode": {
          "kind": "function",
          "signature": {
            "params": [
              {
                "name": "n",
                "type": "int",
              },
            ],
            "returns": "int",
          },
        },
        "obstacles": 0,
        "references": [
          "accepted/fast.js",
        ],
        "validators": [
          "input_validators/validate.ts",
        ],
        "warnings": 0,
      }
    `);
  });

  test('without judge.yaml is stdio, checked by tokens, with one group named secret', async () => {
    const { mode, checker, groups, secret } = await read(PLAIN);
    expect([mode.kind, checker.kind, groups.map(({ name }) => name), secret.aggregation]).toEqual([
      'stdio',
      'tokens',
      ['sample', 'secret'],
      'pass-fail',
    ]);
  });

  test('changes its hash with its test data, not with its statement', async () => {
    const { hash } = await read(PLAIN);
    expect((await read({ ...PLAIN, 'statement/problem.en.md': 'Again.\n' })).hash).toBe(hash);
    expect((await read({ ...PLAIN, 'data/secret/1.ans': 'B\n' })).hash).not.toBe(hash);
  });

  test('has its constants replaced where the format says so', async () => {
    const pkg = await read({
      ...PLAIN,
      'problem.yaml': `${YAML}constants: { max: 7 }\n`,
      'statement/problem.en.md': 'Up to {{max}}, {{other}}, {{remainingsamples}}.\n',
      'submissions/accepted/echo.js': 'const max = {{max}};\n',
      'data/secret/test_group.yaml': 'args: ["{{max}}"]\n',
    });
    expect(pkg.statements.en?.text).toBe('Up to 7, {{other}}, {{remainingsamples}}.\n');
    expect(pkg.submissions[0]?.source?.text).toBe('const max = 7;\n');
    expect(pkg.groups[1]?.cases[0]?.args).toEqual(['7']);
  });
});

describe('a YAML file that is wrong', () => {
  const check2 = async (yaml: string, en: string, ko: string) => {
    const work = () => read({ ...PLAIN, 'problem.yaml': yaml });
    expect([await told(work, 'en'), await told(work, 'ko')]).toEqual([en, ko]);
  };

  test('names an unknown key, its line, and the key that was probably meant', () =>
    check2(
      `${YAML}limits:\n  time_limits: 1\n`,
      "problem.yaml:5: unknown key 'limits.time_limits'. Did you mean 'time_limit'?",
      "problem.yaml:5: 알 수 없는 키 'limits.time_limits'입니다. 혹시 'time_limit'인가요?",
    ));
  test('names a missing key', () =>
    check2(
      'problem_format_version: 2025-09\nname: A\n',
      "problem.yaml: the key 'uuid' is missing; expected string.",
      "problem.yaml: 'uuid' 키가 없습니다. 필요한 값: string.",
    ));
  test('names a value of the wrong type', () =>
    check2(
      `${YAML}limits:\n  memory: lots\n`,
      "problem.yaml:5: 'limits.memory': Invalid input: expected number, received string",
      "problem.yaml:5: 'limits.memory': 잘못된 입력: 예상 타입은 number, 받은 타입은 string입니다",
    ));
  test('names the line of bad syntax', async () => {
    await check(PLAIN, { 'problem.yaml': `${YAML}name: Again\n` }, 'problem.yaml:4: Map keys must be unique');
  });
  test('with nesting or aliases without end is refused', async () => {
    const deep = `a: ${'['.repeat(100_000)}\n`;
    expect(await told(() => read({ ...PLAIN, 'problem.yaml': deep }))).toMatch(/^problem\.yaml/);
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`).join('\n')}\n`;
    expect(await told(() => read({ ...PLAIN, 'problem.yaml': bomb }))).toMatch(/^problem\.yaml: .*alias/);
  });
  test('says what judge.yaml and submissions.yaml expect', async () => {
    await check(OURS, { 'judge.yaml': 'levle: 1\n' }, "judge.yaml:1: unknown key 'levle'. Did you mean 'level'?");
    await check(
      OURS,
      { 'submissions/submissions.yaml': 'accepted/*: { requird: [AC] }\n' },
      "submissions/submissions.yaml:1: unknown key 'accepted/*.requird'. Did you mean 'required'?",
    );
  });
});

test('what the format ignores is left out, with a warning where it looks meant', async () => {
  const pkg = await read({ ...PLAIN, '.git/config': 'x', 'data/secret/-2.in': 'x\n', 'data/secret/notes.txt': 'x\n' });
  expect(pkg.groups[1]?.cases).toHaveLength(1);
  expect(pkg.warnings.map((say) => say(WORDS.en))).toEqual([
    "data/secret/-2.in is ignored: file names may only use letters, digits, '.', '-' and '_', and not start with '-'.",
    'data/secret/notes.txt is ignored: it belongs to no test case.',
  ]);
});

test('a symbolic link may stay inside the package, and must not leave it', async () => {
  const root = writePackage(PLAIN);
  symlinkSync('1.in', join(root, 'data/secret/2.in'));
  symlinkSync('1.ans', join(root, 'data/secret/2.ans'));
  const open = () => readPackage(openPackage(root, temporary()));
  expect((await open()).groups[1]?.cases).toHaveLength(2);
  symlinkSync('/etc/passwd', join(root, 'data/secret/3.in'));
  expect(await told(open)).toBe(
    'data/secret/3.in: a symbolic link to outside of the package. Put a copy in its place.',
  );
});

test('what we cannot run is found, by name', async () => {
  const pkg = await read({
    ...PLAIN,
    'problem.yaml': `${YAML}type: [interactive, multi-pass]\nlanguages: [kotlin]\n`,
    'include/default/grader.h': 'x\n',
    'static_validator/check.py': 'x\n',
    'output_validator/check.java': 'x\n',
    'data/secret/1.files/words.txt': 'x\n',
  });
  expect(pkg.obstacles.map((say) => say(WORDS.en))).toMatchInlineSnapshot(`
    [
      "problems of type 'interactive' are not supported",
      "problems of type 'multi-pass' are not supported",
      "it may only be solved in kotlin",
      "included files (include/default/grader.h) are not supported",
      "static validators (static_validator/check.py) are not supported",
      "its output validator output_validator/check.java cannot be run: it must be a single file in Python, C or C++, or one in TypeScript that judge.yaml names",
      "submissions cannot read files (data/secret/1.files)",
    ]
  `);
});

test('a group that requires samples where there are none requires nothing', async () => {
  const required = { 'data/secret/correctness/test_group.yaml': 'max_score: 60\nrequire_pass: sample\n' };
  const requires = async (files: Files) =>
    (await read({ ...OURS, ...required, ...files })).groups.find(({ name }) => name === 'correctness')?.requirePass;
  expect(await requires({})).toEqual(['sample']);
  expect(await requires({ 'data/sample/1.in': undefined, 'data/sample/1.ans': undefined })).toEqual([]);
});

test('shown samples take the files that are meant for the statement', async () => {
  const pkg = await read({ ...PLAIN, 'data/sample/1.out': 'A\n', 'data/sample/1.yaml': 'hint: look\nargs: [x]\n' });
  expect(pkg.groups[0]?.cases[0]).toMatchObject({
    shown: { input: undefined, answer: 'data/sample/1.out' },
    hint: 'look',
    args: ['x'],
    fullFeedback: true,
  });
  const tools = { sandbox: fakeSandbox({}), cache: temporary() };
  expect(await readSamples(pkg, tools)).toEqual([{ name: '1', input: 'a\n', answer: 'A\n' }]);
});

describe('hints', () => {
  const hints = 'solution/hints.en.md';
  const [english, korean] = ['Look.\n---\nCount.\n', '보세요.\n---\n세세요.\n'];
  test('are told apart by lines of three dashes', async () => {
    const pkg = await read({ ...PLAIN, [hints]: english, 'solution/hints.ko.md': korean });
    expect(pkg.hints.en?.map(({ text }) => text)).toEqual(['Look.', 'Count.']);
    expect(pkg.hints.ko?.map(({ text }) => text)).toEqual(['보세요.', '세세요.']);
    expect((await read(PLAIN)).hints).toEqual({});
  });
  test('are none where there is no text', () =>
    check(PLAIN, { [hints]: 'Look.\n---\n' }, `${hints}: a hint is empty. Hints stand between lines of three dashes.`));
  test('are equally many in all languages', () =>
    check(
      PLAIN,
      { [hints]: english, 'solution/hints.ko.md': '보세요.\n' },
      `${hints} has 2 hints and solution/hints.ko.md has 1. Every language needs the same ones.`,
    ));
});
