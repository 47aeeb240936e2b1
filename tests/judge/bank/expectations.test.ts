// submissions.yaml: which demands a pattern makes of a submission, and which of them a report breaks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayBreach } from '../../../judge/bank/breach-text.ts';
import { type Breach, checkExpectations, type Judged } from '../../../judge/bank/breaches.ts';
import { expectationsOf } from '../../../judge/bank/expectations.ts';
import { expandBraces, globMatches } from '../../../judge/bank/glob.ts';
import { SubmissionsYaml } from '../../../judge/schema/package.ts';
import { VERDICTS, type Verdict } from '../../../judge/schema/report.ts';
import { WORDS } from '../../../judge/words/words.ts';

describe('a glob pattern', () => {
  const check = (pattern: string, path: string, expected: boolean) => expect(globMatches(pattern, path)).toBe(expected);

  test('matches a path, or a folder above it', () => {
    check('accepted', 'accepted/a.js', true);
    check('accepted/a.js', 'accepted/a.js', true);
    check('accept', 'accepted/a.js', false);
    check('secret/efficiency', 'secret/efficiency/01-a', true);
  });
  test('has stars that stay within a name', () => {
    check('accepted/*', 'accepted/a.js', true);
    check('*/a.js', 'accepted/a.js', true);
    check('*.js', 'accepted/a.js', false);
    check('secret/*-easy', 'secret/1-easy', true);
    check('a*b*c', 'axxbyyc', true);
    check('a*b*c', 'axxbyy', false);
  });
  test('has braces, also nested and empty ones', () => {
    expect(expandBraces('{a,b{1,2}}.{js,}')).toEqual(['a.js', 'a.', 'b1.js', 'b1.', 'b2.js', 'b2.']);
    check('{simple,complex}.py', 'complex.py', true);
    check('{a', '{a', true);
    check('a}', 'a}', true);
  });
  test('does not hang on hostile patterns', () => {
    check(`${'*a'.repeat(200)}b`, 'a'.repeat(255), false);
    expect(expandBraces('{a,b}'.repeat(60)).length).toBeLessThanOrEqual(1000);
    expect(expandBraces('{'.repeat(3000) + '}'.repeat(3000))).toHaveLength(1);
  });
  test('without stars and braces matches itself; with a star in place of any part, too', () => {
    const name = fc.stringMatching(/^[a-z0-9_.-]{1,10}$/);
    fc.assert(
      fc.property(name, fc.nat(10), fc.nat(10), (text, from, length) => {
        check(text, text, true);
        check(`${text.slice(0, from)}*${text.slice(from + length)}`, text, true);
        check(text, `${text}x`, false);
      }),
    );
  });
  test('agrees with a regular expression', () => {
    const some = fc.stringMatching(/^[ab*]{0,8}$/);
    fc.assert(
      fc.property(some, fc.stringMatching(/^[ab]{0,8}$/), (pattern, name) => {
        check(pattern, name, new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name));
      }),
    );
  });
});

describe('a submission is expected', () => {
  const check = (file: string, yaml: unknown, expected: readonly unknown[]) =>
    expect(
      expectationsOf(file, SubmissionsYaml.parse(yaml)).map(({ from, cases, permitted, required, timeLimit }) => [
        from,
        cases ?? '',
        permitted?.join() ?? '',
        required?.join() ?? '',
        timeLimit ?? '',
      ]),
    ).toEqual(expected);

  test('to do what its folder stands for', () => {
    check('accepted/a.js', {}, [['accepted', '', 'AC', '', 'lower']]);
    check('wrong_answer/a.js', {}, [['wrong_answer', '', 'AC,WA', 'WA', 'lower']]);
    check('time_limit_exceeded/a.js', {}, [['time_limit_exceeded', '', 'AC,TLE', 'TLE', 'upper']]);
    check('brute_force/a.js', {}, [['brute_force', '', 'AC,RTE,TLE', 'RTE,TLE', '']]);
    check('mine/a.js', {}, []);
  });
  test('to do otherwise when the folder itself is named: other keys stay', () =>
    check('time_limit_exceeded/a.js', { time_limit_exceeded: { permitted: ['AC', 'TLE', 'WA'] } }, [
      ['time_limit_exceeded', '', 'AC,TLE,WA', 'TLE', 'upper'],
    ]));
  test('to meet a further pattern in addition', () =>
    check('accepted/a.js', { 'accepted/*': { required: ['AC'] }, 'rejected/*': { required: ['WA'] } }, [
      ['accepted/*', '', '', 'AC', ''],
      ['accepted', '', 'AC', '', 'lower'],
    ]));
  test('to meet demands on some of the cases', () =>
    check('mine/a.js', { mine: { model_solution: true, 'secret/*': { permitted: ['TLE'], required: ['TLE'] } } }, [
      ['mine', 'secret/*', 'TLE', 'TLE', 'upper'],
    ]));
  test('to count for the time limit, or not, as is said', () => {
    check('accepted/a.js', { accepted: { use_for_time_limit: false } }, [['accepted', '', 'AC', '', '']]);
    check('mine/a.js', { mine: { use_for_time_limit: 'lower' } }, [['mine', '', 'AC,WA,RTE', '', 'lower']]);
    check('mine/a.js', { mine: { use_for_time_limit: 'upper' } }, [['mine', '', '', 'TLE', 'upper']]);
  });
});

describe('a report', () => {
  const judged = (
    verdicts: { sample?: Verdict[]; correctness?: Verdict[]; efficiency?: Verdict[] },
    earned = 0,
  ): Judged => ({
    score: { earned },
    groups: Object.entries(verdicts).map(([name, list]) => ({
      name,
      score: { earned },
      cases: list.map((verdict, at) => ({ name: String(at + 1), verdict })),
    })),
  });
  const said = (breach: Breach) =>
    breach.kind === 'not-permitted'
      ? `${breach.case} ${breach.verdict}`
      : breach.kind === 'score'
        ? `score ${breach.earned}`
        : breach.kind;
  const check = (file: string, yaml: unknown, report: Judged, expected: readonly string[]) =>
    expect(checkExpectations(expectationsOf(file, SubmissionsYaml.parse(yaml)), report).map(said)).toEqual(expected);

  const SLOW = {
    sample: { permitted: ['AC'] },
    'secret/correctness': { permitted: ['AC'], score: 60 },
    'secret/efficiency': { permitted: ['TLE'], required: ['TLE'], score: 0 },
  };

  test('of a slow solution that is just slow breaks nothing', () => {
    const groups = [
      { name: 'sample', cases: [{ name: '1', verdict: 'AC' as const }] },
      { name: 'correctness', score: { earned: 60 }, cases: [{ name: '1', verdict: 'AC' as const }] },
      { name: 'efficiency', score: { earned: 0 }, cases: [{ name: '1', verdict: 'TLE' as const }] },
    ];
    check('time_limit_exceeded/a.js', { 'time_limit_exceeded/*': SLOW }, { score: { earned: 60 }, groups }, []);
  });
  test('names each case with a verdict that is not permitted', () =>
    check('accepted/a.js', {}, judged({ sample: ['AC'], correctness: ['WA', 'AC', 'MLE'] }), [
      'secret/correctness/1 WA',
      'secret/correctness/3 MLE',
    ]));
  test('lacks a verdict that is required', () =>
    check('wrong_answer/a.js', {}, judged({ correctness: ['AC', 'AC'] }), ['not-required']));
  test('of memory or output past the limit counts as a run-time error, as the format has no other word', () =>
    check('run_time_error/a.js', {}, judged({ correctness: ['MLE', 'OLE', 'RE'] }), []));
  test('has the score that is expected, but for dust', () => {
    const yaml = { 'accepted/*': { score: [59.9, 60] } };
    check('accepted/a.js', yaml, judged({ correctness: ['AC'] }, 60.0000000001), []);
    check('accepted/a.js', yaml, judged({ correctness: ['AC'] }, 60.1), ['score 60.1']);
    check('accepted/a.js', yaml, judged({ correctness: ['AC'] }, 59.8), ['score 59.8']);
  });
  test('says nothing of skipped cases, and our own errors never meet an expectation', () => {
    check('accepted/a.js', {}, judged({ correctness: ['AC', 'SK'] }), []);
    check('accepted/a.js', {}, judged({ correctness: ['JE'] }), ['secret/correctness/1 JE']);
    check('mine/a.js', { mine: { permitted: ['AC', 'WA', 'TLE', 'RTE'] } }, judged({ correctness: ['CE'] }), [
      'secret/correctness/1 CE',
    ]);
  });
  test('that breaks an expectation is told so in a sentence', () => {
    const yaml = {
      'mine/*': {
        secret: { permitted: ['AC'], required: ['TLE'], score: 5, message: 'hi' },
        'secret/x': { permitted: ['AC'] },
      },
    };
    const found = checkExpectations(
      expectationsOf('mine/a.js', SubmissionsYaml.parse(yaml)),
      judged({ correctness: ['WA'] }),
    );
    expect(found.map((breach) => sayBreach(breach)(WORDS.en))).toMatchInlineSnapshot(`
      [
        "mine/* (secret): secret/correctness/1 got WA, permitted: AC",
        "mine/* (secret): no case got TLE, only WA",
        "mine/* (secret): no case's message holds 'hi'",
        "mine/* (secret): the score is 0, expected 5",
        "mine/* (secret/x): matches no test case",
      ]
    `);
    expect(found.map((breach) => sayBreach(breach)(WORDS.ko))).toMatchInlineSnapshot(`
      [
        "mine/* (secret): secret/correctness/1의 결과가 WA입니다. 허용: AC",
        "mine/* (secret): TLE인 케이스가 없습니다. 나온 결과: WA",
        "mine/* (secret): 메시지에 'hi'가 들어간 케이스가 없습니다",
        "mine/* (secret): 점수: 0점입니다. 5점이어야 합니다",
        "mine/* (secret/x): 해당하는 테스트 케이스가 없습니다",
      ]
    `);
  });
  test('without the cases that are spoken of breaks the expectation', () =>
    check('mine/a.js', { mine: { 'secret/other': { permitted: ['AC'] } } }, judged({ correctness: ['AC'] }), [
      'no-cases',
    ]));
  test('with a verdict that a group of all four permits is never refused for it, unless it is ours', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VERDICTS), { minLength: 1 }), (verdicts) => {
        const yaml = { mine: { permitted: ['AC', 'WA', 'TLE', 'RTE'] } };
        const found = checkExpectations(
          expectationsOf('mine/a.js', SubmissionsYaml.parse(yaml)),
          judged({ correctness: verdicts }),
        );
        expect(found).toHaveLength(verdicts.filter((verdict) => verdict === 'JE' || verdict === 'CE').length);
      }),
    );
  });
});
