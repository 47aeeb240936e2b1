// The format's rules between files: each breach is an error that names the place.
import { describe, expect, test } from 'vitest';
import { type Files, OURS, PLAIN, read, told } from './packages.ts';

const YAML = 'problem_format_version: 2025-09\nname: Echo\nuuid: u-1\n';
const SCORING = `${YAML}type: scoring\n`;

async function check(base: Files, changes: Files, expected: string) {
  expect(await told(() => read({ ...base, ...changes }))).toBe(expected);
}

describe('rules between files', () => {
  const cases: readonly (readonly [string, Files, Files, string])[] = [
    [
      'a statement in no language',
      PLAIN,
      { 'statement/problem.en.md': undefined },
      'tiny: no statement. Write statement/problem.<language>.md, such as problem.ko.md.',
    ],
    [
      'a name without its statement',
      PLAIN,
      { 'problem.yaml': YAML.replace('Echo', '{ en: A, ko: B }') },
      "problem.yaml: there is a name in 'ko', but no statement/problem.ko.md (or .tex, .pdf).",
    ],
    [
      'a statement without its name',
      PLAIN,
      { 'statement/problem.ko.md': 'x\n' },
      "statement/problem.ko.md: problem.yaml has no 'name' in 'ko'.",
    ],
    [
      'a missing answer',
      PLAIN,
      { 'data/secret/1.ans': undefined },
      'data/secret/1.in: its answer file data/secret/1.ans is missing.',
    ],
    [
      'an answer without its input',
      PLAIN,
      { 'data/secret/2.ans': 'x\n' },
      'data/secret/2.ans: belongs to no test case; data/secret/2.in is missing.',
    ],
    [
      'groups beside cases',
      PLAIN,
      { 'data/secret/a/1.in': 'x\n', 'data/secret/a/1.ans': 'x\n' },
      'data/secret/1.in: stands beside the test group data/secret/a. data/secret holds either groups or cases, not both.'.replace(
        '1.in',
        '1',
      ),
    ],
    [
      'no secret case',
      PLAIN,
      { 'data/secret/1.in': undefined, 'data/secret/1.ans': undefined },
      'data/secret: no test cases. At least one is expected.',
    ],
    [
      'no accepted submission',
      PLAIN,
      { 'submissions/accepted/echo.js': undefined },
      'tiny: no accepted submission. Put one into submissions/accepted/.',
    ],
    [
      'carriage returns',
      PLAIN,
      { 'problem.yaml': 'name: a\nuuid: 1\r\n' },
      'problem.yaml:2: a carriage return. Lines must end with LF only; convert the line endings.',
    ],
    [
      'a byte-order mark',
      PLAIN,
      { 'problem.yaml': `\ufeff${YAML}` },
      'problem.yaml: starts with a byte-order mark. Save it as UTF-8 without BOM.',
    ],
    [
      'bytes that are not UTF-8',
      PLAIN,
      { 'problem.yaml': new Uint8Array([0x61, 0xff]) },
      'problem.yaml: is not UTF-8 text.',
    ],
    [
      'a score in a pass-fail problem',
      PLAIN,
      { 'data/secret/test_group.yaml': 'max_score: 3\n' },
      "data/secret/test_group.yaml: 'max_score' is only permitted in problems of type 'scoring'.",
    ],
    [
      'a score for samples',
      PLAIN,
      { 'problem.yaml': SCORING, 'data/sample/test_group.yaml': 'max_score: 3\n' },
      "data/sample/test_group.yaml: 'max_score' is not permitted for samples.",
    ],
    [
      'a group without maximum',
      OURS,
      { 'data/secret/efficiency/test_group.yaml': 'score_aggregation: sum\n' },
      "data/secret/efficiency/test_group.yaml: 'max_score' is missing; it must be given while data/secret has a maximum.",
    ],
    [
      'more points than the whole has',
      OURS,
      { 'data/secret/efficiency/test_group.yaml': 'max_score: 41\nscore_aggregation: sum\n' },
      "data/secret/test_group.yaml: the groups give up to 101 points, more than the 'max_score' 100 of data/secret.",
    ],
    [
      'a required group that comes later',
      OURS,
      { 'data/secret/correctness/test_group.yaml': 'max_score: 60\nrequire_pass: secret/efficiency\n' },
      "data/secret/correctness/test_group.yaml: 'require_pass' names 'secret/efficiency', which does not come earlier.",
    ],
    [
      'a required group that gives partial points',
      OURS,
      { 'data/secret/efficiency/test_group.yaml': 'max_score: 40\nrequire_pass: [sample, secret/correctness]\n' },
      "data/secret/efficiency/test_group.yaml: 'require_pass' names 'secret/correctness', whose 'score_aggregation' is not pass-fail.",
    ],
    [
      'a required group that is not there',
      OURS,
      { 'data/secret/efficiency/test_group.yaml': 'max_score: 40\nrequire_pass: [secret/x]\n' },
      "data/secret/efficiency/test_group.yaml: 'require_pass' names 'secret/x', which is not a test group. Known: sample, secret/correctness, secret/efficiency.",
    ],
    [
      'a case both filed and generated',
      OURS,
      { 'data/secret/efficiency/1-large.in': '1\n' },
      "judge.yaml: the case 'secret/efficiency/1-large' is generated, but data/secret/efficiency/1-large.in or .ans exists as well. Rename one.",
    ],
    [
      'a generator that is not there',
      OURS,
      { 'generators/large.ts': undefined },
      'judge.yaml: names generators/large.ts, but there is no such file.',
    ],
    [
      'a value of the wrong type in an input',
      OURS,
      { 'data/secret/correctness/1.in': '2147483648\n' },
      'data/secret/correctness/1.in:1: n: expected int (an integer of 32 bits), found 2147483648',
    ],
    [
      'a missing line in an input',
      OURS,
      { 'data/secret/correctness/1.in': '' },
      'data/secret/correctness/1.in: 0 lines, expected 1, one JSON value a line: n.',
    ],
    [
      'an input that does not end its last line',
      OURS,
      { 'data/secret/correctness/1.in': '1' },
      'data/secret/correctness/1.in: the last line does not end with a newline.',
    ],
    [
      'an answer of the wrong type',
      OURS,
      { 'data/secret/correctness/1.ans': '"4"\n' },
      'data/secret/correctness/1.ans:1: return: expected int (an integer of 32 bits), found "4"',
    ],
    [
      'no reference for generated cases',
      OURS,
      { 'submissions/submissions.yaml': undefined },
      "secret/efficiency/1-large: needs a reference. Mark an accepted submission with 'model_solution: true' in submissions.yaml.",
    ],
    [
      'two references in one language',
      OURS,
      {
        'submissions/accepted/other.js': 'x\n',
        'submissions/submissions.yaml': 'accepted: { model_solution: true }\n',
      },
      'submissions/submissions.yaml: two model solutions in javascript, accepted/fast.js and accepted/other.js. One a language is expected.',
    ],
    [
      'types that exclude each other',
      PLAIN,
      { 'problem.yaml': `${YAML}type: [interactive, submit-answer]\n` },
      'problem.yaml: the types interactive and submit-answer exclude each other.',
    ],
    [
      'a license without an owner',
      PLAIN,
      { 'problem.yaml': `${YAML}license: cc by\n` },
      "problem.yaml: the license 'cc by' needs a 'rights_owner', or authors in 'credits', or a 'source'.",
    ],
    [
      'a function without signature',
      OURS,
      { 'judge.yaml': String(OURS['judge.yaml']).replace(/signature:[\s\S]*returns: int\n/, '') },
      "judge.yaml: 'mode: function' needs a 'signature'.",
    ],
  ];
  for (const [name, base, changes, expected] of cases) {
    test(`${name}: an error that names the place`, () => check(base, changes, expected));
  }

  test('flags that the default validator does not know are refused when the package is read', async () => {
    const flags = { 'data/secret/test_group.yaml': 'output_validator_args: [float_tolerances, "1e-6"]\n' };
    expect(await told(() => read({ ...PLAIN, ...flags }))).toMatch(/^data\/secret\/1: .*float_tolerances/);
  });
});
