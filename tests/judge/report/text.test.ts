import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderText } from '../../../judge/report/text.ts';
import { displayWidth } from '../../../judge/report/width.ts';
import type { Report, Verdict } from '../../../judge/schema/report.ts';
import type { Tongue } from '../../../judge/words/words.ts';
import { broken, caseOf, groupOf, near, reportOf, slow, uncompiled } from './reports.ts';

function render(report: Report, tongue: Tongue, width?: number): string {
  return `\n${renderText(report, { tongue, color: false, ...(width && { width }) })}`;
}

describe('the text report', () => {
  test('a slow solution, in English', () =>
    expect(render(slow, 'en')).toMatchInlineSnapshot(`
      "
      Full Card, Free Cup  stampfree · slow.js · JavaScript

      Samples                      CPU ms  limit ms  MiB
        AC   1                        1.9     2,000   38
        AC   2                        1.9     2,000   38
             │ console  visits: 3

      Correctness  60/60 points    CPU ms  limit ms  MiB
        AC   01-one-visit             1.9     2,000   38
        AC   02-nobody-comes-back      12     2,000   42

      Efficiency  13.33/40 points  CPU ms  limit ms  MiB  ref ms  vs ref
        TLE  01-all-distinct        1,302       313   38     104   12.5x  4.2x the limit
        AC   02-few-customers         304       300   38     100    3.0x
             │ 1.01x ± 0.10 of the limit in 18 runs, withheld: counted as passed
        TLE  03-random              6,204       310   38     104     60x
             │ over 6.2 s, stopped at 20x the limit

      Result  efficiency loss · 73.33/100 points
      Limits  CPU 2,000 ms, memory 512 MiB, output 8 MiB
              efficiency: 3 times the CPU time of accepted/fast.js (JavaScript) on this machine, at least
              60 ms
      Engine  olsol 0.1.0 · Node 24.21.0 · linux x64 · 2026-03-04 05:06 UTC
      Guards  all 2 protections active
      "
    `));
  test('a slow solution, in Korean', () =>
    expect(render(slow, 'ko')).toMatchInlineSnapshot(`
      "
      도장 가득, 공짜 한 잔  stampfree · slow.js · JavaScript

      예제                         CPU ms  제한 ms  MiB
        AC   1                        1.9    2,000   38
        AC   2                        1.9    2,000   38
             │ 콘솔  visits: 3

      정확성  60/60점              CPU ms  제한 ms  MiB
        AC   01-one-visit             1.9    2,000   38
        AC   02-nobody-comes-back      12    2,000   42

      효율성  13.33/40점           CPU ms  제한 ms  MiB  기준 ms  기준 대비
        TLE  01-all-distinct        1,302      313   38      104     12.5배  제한의 4.2배
        AC   02-few-customers         304      300   38      100      3.0배
             │ 판정보류: 제한의 1.01배 ± 0.10(18회 실행), 통과로 처리
        TLE  03-random              6,204      310   38      104       60배
             │ 6.2초 초과, 제한의 20배에서 중단

      결과  효율성 감점 · 73.33/100점
      제한  CPU 2,000 ms, 메모리 512 MiB, 출력 8 MiB
            효율성: 이 컴퓨터에서 잰 기준 풀이 accepted/fast.js(JavaScript) CPU 시간의 3배, 최소 60 ms
      환경  olsol 0.1.0 · Node 24.21.0 · linux x64 · 2026-03-04 05:06 UTC
      보호  2가지 모두 적용
      "
    `));
  test('a solution near the limit, in English, on a narrow page', () =>
    expect(render(near, 'en', 80)).toMatchInlineSnapshot(`
      "
      Full Card, Free Cup  stampfree · near.ts · TypeScript

      Efficiency  20/40 points  CPU ms  limit ms  MiB  ref ms  vs ref
        AC   01-fast               240       300   38     100    2.5x
             │ 0.82x ± 0.05 of the limit in 8 runs
        TLE  02-slow               430       300   38     100    4.3x
             │ 1.42x ± 0.20 of the limit in 10 runs
        AC   03-close              304       300   38     100    3.1x
             │ 1.02x ± 0.03 of the limit in 30 runs, withheld: counted as passed ·
             │ measured longer on a noisy machine

      Result  efficiency loss · 80/100 points
      Limits  CPU 2,000 ms, memory 512 MiB, output 8 MiB
              efficiency: 3 times the CPU time of accepted/fast.js (JavaScript; x1 for
              TypeScript) on this machine, at least 60 ms
      Engine  olsol 0.1.0 · Node 24.21.0 · linux x64 · 2026-03-04 05:06 UTC
      Guards  all 2 protections active
      "
    `));
  test('a solution near the limit, in Korean', () =>
    expect(render(near, 'ko')).toMatchInlineSnapshot(`
      "
      도장 가득, 공짜 한 잔  stampfree · near.ts · TypeScript

      효율성  20/40점  CPU ms  제한 ms  MiB  기준 ms  기준 대비
        AC   01-fast      240      300   38      100      2.5배  제한의 0.82배 ± 0.05(8회 실행)
        TLE  02-slow      430      300   38      100      4.3배  제한의 1.42배 ± 0.20(10회 실행)
        AC   03-close     304      300   38      100      3.1배
             │ 판정보류: 제한의 1.02배 ± 0.03(30회 실행), 통과로 처리 · 측정 환경이 불안정해 더 오래 측정

      결과  효율성 감점 · 80/100점
      제한  CPU 2,000 ms, 메모리 512 MiB, 출력 8 MiB
            효율성: 이 컴퓨터에서 잰 기준 풀이 accepted/fast.js(JavaScript, TypeScript에는 1배 적용) CPU
            시간의 3배, 최소 60 ms
      환경  olsol 0.1.0 · Node 24.21.0 · linux x64 · 2026-03-04 05:06 UTC
      보호  2가지 모두 적용
      "
    `));
  test('all that can break, in English', () =>
    expect(render(broken, 'en')).toMatchInlineSnapshot(`
      "
      Full Card, Free Cup  stampfree · first try.ts · TypeScript

      Samples                    CPU ms  limit ms  MiB
        WA   1                      1.9     2,000   38  [1]: expected 2, found 3
             │ input     [1,2,1]
             │           2
             │ expected  [1,2]
             │ output    [1,3]
             │ console   ::error::도장 1␛[31m
             │           도장 2

      Correctness  20/60 points  CPU ms  limit ms  MiB
        AC   01-one-visit           1.9     2,000   38
        RE   02-empty               1.9     2,000   38
             │ TypeError: Cannot read properties of undefined (reading 'length') (line 3, column 14)
        MLE  03-한글-이름           1.9     2,000  513  more than 512 MiB of memory
        JE   04                                         the judge failed, no fault of yours: no worker

      Efficiency  0/40 points
        SK   01                  not run: Correctness must pass first

      Result  partial · 20/100 points
      Limits  CPU 2,000 ms, memory 512 MiB, output 8 MiB
      Engine  olsol 0.1.0 · Node 24.21.0 · linux x64 · 2026-03-04 05:06 UTC
      Guards  2 of 4 protections active; missing: no network (unshare or setpriv is not installed),
              process namespace (unshare or setpriv is not installed)
      "
    `));
  test('all that can break, in Korean', () =>
    expect(render(broken, 'ko')).toMatchInlineSnapshot(`
      "
      도장 가득, 공짜 한 잔  stampfree · first try.ts · TypeScript

      예제                 CPU ms  제한 ms  MiB
        WA   1                1.9    2,000   38  [1]: 기댓값 2, 출력 3
             │ 입력    [1,2,1]
             │         2
             │ 기댓값  [1,2]
             │ 출력    [1,3]
             │ 콘솔    ::error::도장 1␛[31m
             │         도장 2

      정확성  20/60점      CPU ms  제한 ms  MiB
        AC   01-one-visit     1.9    2,000   38
        RE   02-empty         1.9    2,000   38
             │ TypeError: Cannot read properties of undefined (reading 'length') (3행 14열)
        MLE  03-한글-이름     1.9    2,000  513  메모리 512 MiB 초과
        JE   04                                  채점기 오류(제출한 코드 탓이 아님): no worker

      효율성  0/40점
        SK   01            실행 안 함: '정확성' 그룹을 먼저 통과해야 함

      결과  부분 점수 · 20/100점
      제한  CPU 2,000 ms, 메모리 512 MiB, 출력 8 MiB
      환경  olsol 0.1.0 · Node 24.21.0 · linux x64 · 2026-03-04 05:06 UTC
      보호  4가지 중 2가지 적용, 빠진 것: 네트워크 차단 (unshare나 setpriv가 설치되지 않음), 프로세스 분리
            (unshare나 setpriv가 설치되지 않음)
      "
    `));
  test('a source that does not compile', () =>
    expect(render(uncompiled, 'en')).toMatchInlineSnapshot(`
    "
    Full Card, Free Cup  stampfree · typo.js · JavaScript

      CE   compile error  typo.js:2:11
           │ Unexpected token ')'
           │   return (;
           │           ^

    Result  failed · 0/100 points
    Limits  CPU 2,000 ms, memory 512 MiB, output 8 MiB
    Engine  olsol 0.1.0 · Node 24.21.0 · linux x64 · 2026-03-04 05:06 UTC
    Guards  all 2 protections active
    "
  `));
});

describe('what the text report never does', () => {
  test('without colours it holds no escape sequence, with colours it reads the same', () => {
    for (const report of [slow, broken, uncompiled]) {
      const colored = renderText(report, { tongue: 'ko', color: true });
      expect(colored).toContain('\u001b[');
      expect(`\n${stripVTControlCharacters(colored)}`).toBe(render(report, 'ko'));
      expect(render(report, 'ko')).not.toContain('\u001b');
    }
  });

  test('lines stay within the width of the terminal', () => {
    for (const report of [slow, near, broken, uncompiled]) {
      for (const width of [70, 80, 100, 140]) {
        for (const line of render(report, 'ko', width).split('\n'))
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  test('the numbers of all groups stand in line', () => {
    const lines = render(broken, 'ko')
      .split('\n')
      .filter((line) => /2,000( +\d+|$)/.test(line) && !line.includes('CPU'));
    const ends = lines.map((line) => displayWidth(line.slice(0, line.indexOf('2,000'))));
    expect(ends.length).toBe(4);
    expect(new Set(ends).size).toBe(1);
  });

  test('nothing that a program printed starts a line or reaches the terminal raw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const hostile = caseOf('1', {
          verdict: 'WA',
          stdout: `::error::${text}\n::error::x`,
          reason: { code: 'checker', message: `m\n::error::${text} ${'long '.repeat(40)}` },
          shown: { input: text, expected: `\n::error::${text}`, output: `${text}\u001b[2J` },
        });
        const printed = render(reportOf({ groups: [groupOf('sample', [hostile], { verdict: 'WA' })] }), 'en');
        expect(printed).not.toMatch(/^\s*::/m);
        expect(printed.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  test('a flood of output is cut, and what was cut is counted', () => {
    const stdout = Array.from({ length: 500 }, (_, i) => `row ${i}`).join('\n');
    const printed = render(reportOf({ groups: [groupOf('sample', [caseOf('1', { stdout })])] }), 'en');
    expect(printed).toContain('row 9\n');
    expect(printed).not.toContain('row 10\n');
    expect(printed).toContain('… 490 more lines');
  });

  test('input and output are shown only where a public case failed', () => {
    const shown = { input: 'given', expected: 'wanted', output: 'found' };
    const sample = (verdict: Verdict) => {
      const group = groupOf('sample', [caseOf('1', { verdict, shown })]);
      return render(reportOf({ groups: [group] }), 'en').match(/given|wanted|found/g);
    };
    expect(sample('AC')).toBe(null);
    expect(sample('SK')).toBe(null);
    expect(sample('WA')).toEqual(['given', 'wanted', 'found']);
  });

  test('what an accepted secret case printed is not shown', () => {
    const quiet = groupOf('correctness', [caseOf('1', { stdout: 'chatter' })]);
    const loud = groupOf('correctness', [caseOf('1', { stdout: 'chatter', verdict: 'WA' })]);
    expect(render(reportOf({ groups: [quiet] }), 'en')).not.toContain('chatter');
    expect(render(reportOf({ groups: [loud] }), 'en')).toContain('chatter');
  });
});
