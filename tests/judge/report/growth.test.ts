// The efficiency receipt as people read it: in a terminal, in both languages, and in Markdown.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationText } from '../../../judge/report/growth-text.ts';
import { renderMarkdown } from '../../../judge/report/markdown.ts';
import { renderGrowth, renderText } from '../../../judge/report/text.ts';
import { whyText } from '../../../judge/report/why-text.ts';
import { displayWidth } from '../../../judge/report/width.ts';
import { GROWTH_CLASSES, Growth, type ProgramGrowth, type Why } from '../../../judge/schema/growth.ts';
import { type Tongue, WORDS } from '../../../judge/words/words.ts';
import { caseOf, groupOf, reportOf } from './reports.ts';

const linear: ProgramGrowth = {
  growth: 'n',
  by: 'steps',
  runnerUp: 'n log n',
  confidence: 0.923,
  bySteps: 'n',
  byTime: 'n',
  predictedMs: 195.2,
  rungs: [{ n: 100, steps: 1200, cpuMs: 0.2 }],
};

const square: ProgramGrowth = {
  ...linear,
  growth: 'n^2',
  runnerUp: 'n^2 log n',
  confidence: 0.9999,
  bySteps: 'n^2',
  predictedMs: 112_345,
};

/** A square beside a linear reference. */
const worse: Growth = {
  variable: 'n',
  largest: 200_000,
  candidate: square,
  reference: { ...linear, file: 'accepted/fast.js' },
  isWorse: true,
  limitMs: 585.6,
  crossesAt: 4512,
  blame: {
    line: 7,
    growth: 'n^2',
    why: { kind: 'call', name: 'indexOf', inLoop: true, within: 'solution' },
    share: 0.974,
  },
  linesAt: 1250,
  lines: [
    { line: 7, count: 1250, steps: 1_560_000, heat: 0.974, growth: 'n^2' },
    { line: 6, count: 1250, steps: 90_000, heat: 0.056, growth: 'n' },
    { line: 1, count: 1, steps: 3, heat: 0.000002, growth: '1' },
  ],
};

/** As fast as the reference; time tells more than the steps. */
const level: Growth = {
  ...worse,
  candidate: {
    ...linear,
    growth: 'n log n',
    runnerUp: 'n',
    confidence: 0.55,
    by: 'time',
    byTime: 'n^2',
    disagreement: 'hidden-cost',
  },
  isWorse: false,
  blame: { line: 3, growth: 'n', why: { kind: 'loop', depth: 1, within: 'solution' }, share: 0.4 },
  lines: [],
};
delete (level as { crossesAt?: number }).crossesAt;

/** Alone, and without end. */
const endless: Growth = {
  variable: 'length of the list',
  largest: 100_000,
  candidate: {
    ...square,
    growth: '2^n',
    runnerUp: 'worse than n^3',
    bySteps: '2^n',
    predictedMs: 1e200,
    disagreement: 'engine-helps',
  },
  blame: { line: 12, growth: '2^n', why: { kind: 'function', name: 'visit' }, share: 1 },
  lines: [],
};

function render(growth: Growth, tongue: Tongue, width: number): string {
  return `\n${renderGrowth(Growth.parse(growth), { tongue, color: false, width })}`;
}

describe('the receipt in a terminal', () => {
  test('of a solution that grows worse, in English', () => {
    expect(render(worse, 'en', 100)).toMatchInlineSnapshot(`
      "
      Growth     n² (99 % sure; else n² log n) · about 110 s at n = 200,000 · grows by a higher power than
                 the reference
      Reference  n (92 % sure; else n log n) · about 195 ms at n = 200,000 · accepted/fast.js
      Crossing   over the limit from about n = 4,500 on (it is 586 ms at n = 200,000)
      Blame      line 7 grows like n²: \`indexOf\` inside a loop; 97 % of the steps
      Hot lines  line 7: 97 % · line 6: 6 % (of the steps at n = 1,250)
      "
    `);
    expect(render(worse, 'en', 80)).toMatchInlineSnapshot(`
      "
      Growth     n² (99 % sure; else n² log n) · about 110 s at n = 200,000 · grows by
                 a higher power than the reference
      Reference  n (92 % sure; else n log n) · about 195 ms at n = 200,000 ·
                 accepted/fast.js
      Crossing   over the limit from about n = 4,500 on (it is 586 ms at n = 200,000)
      Blame      line 7 grows like n²: \`indexOf\` inside a loop; 97 % of the steps
      Hot lines  line 7: 97 % · line 6: 6 % (of the steps at n = 1,250)
      "
    `);
  });
  test('of a solution that grows worse, in Korean', () => {
    expect(render(worse, 'ko', 100)).toMatchInlineSnapshot(`
      "
      시간 복잡도  n² (확신도 99%, 다음 후보 n² log n) · n = 200,000일 때 약 110초 · 기준 풀이보다
                   복잡도가 높음
      기준 풀이    n (확신도 92%, 다음 후보 n log n) · n = 200,000일 때 약 195 ms · accepted/fast.js
      제한 초과    n = 4,500 정도부터 (n = 200,000일 때 제한 586 ms)
      원인         7번째 줄, 반복문 안의 \`indexOf\`: n² 수준으로 증가 (전체 연산의 97%)
      무거운 줄    7번째 줄 97% · 6번째 줄 6% (n = 1,250일 때의 연산 기준)
      "
    `);
    expect(render(worse, 'ko', 80)).toMatchInlineSnapshot(`
      "
      시간 복잡도  n² (확신도 99%, 다음 후보 n² log n) · n = 200,000일 때 약 110초 ·
                   기준 풀이보다 복잡도가 높음
      기준 풀이    n (확신도 92%, 다음 후보 n log n) · n = 200,000일 때 약 195 ms ·
                   accepted/fast.js
      제한 초과    n = 4,500 정도부터 (n = 200,000일 때 제한 586 ms)
      원인         7번째 줄, 반복문 안의 \`indexOf\`: n² 수준으로 증가 (전체 연산의 97%)
      무거운 줄    7번째 줄 97% · 6번째 줄 6% (n = 1,250일 때의 연산 기준)
      "
    `);
  });
  test('of a solution that grows like the reference, but costs more inside the engine', () => {
    expect(render(level, 'en', 100)).toMatchInlineSnapshot(`
      "
      Growth     n log n (55 % sure; else n) · by CPU time · about 195 ms at n = 200,000 · grows no worse
                 than the reference, logarithms aside
      Reference  n (92 % sure; else n log n) · about 195 ms at n = 200,000 · accepted/fast.js
      Crossing   none: below the limit at all sizes (it is 586 ms at n = 200,000)
      Blame      line 3 grows like n: a loop in \`solution\`; 40 % of the steps
      Note       The steps of your code grow like n, but time like n²: something costs more inside the
                 engine than it seems (memory, long strings, regular expressions).
      "
    `);
    expect(render(level, 'ko', 80)).toMatchInlineSnapshot(`
      "
      시간 복잡도  n log n (확신도 55%, 다음 후보 n) · CPU 시간으로 판단 · n =
                   200,000일 때 약 195 ms · 기준 풀이보다 복잡도가 높지 않음(로그
                   차이는 무시)
      기준 풀이    n (확신도 92%, 다음 후보 n log n) · n = 200,000일 때 약 195 ms ·
                   accepted/fast.js
      제한 초과    없음, 모든 크기에서 제한 이내 (n = 200,000일 때 제한 586 ms)
      원인         3번째 줄, 함수 \`solution\`의 반복문: n 수준으로 증가 (전체 연산의
                   40%)
      참고         코드의 연산 횟수는 n 수준인데 시간은 n² 수준으로 늘어납니다. 엔진
                   안에서 겉보기보다 오래 걸리는 작업(메모리, 긴 문자열, 정규식)이
                   있습니다.
      "
    `);
  });
  test('of a solution without end or reference', () => {
    expect(render(endless, 'en', 80)).toMatchInlineSnapshot(`
      "
      Growth  2ⁿ (99 % sure; else worse than n³) · no end in sight at length of the
              list = 100,000
      Blame   line 12 grows like 2ⁿ: calls of \`visit\`; 100 % of the steps
      Note    Steps grow like 2ⁿ, time so far only like n: the engine does this
              quickly at small sizes; larger ones will tell.
      "
    `);
    expect(render(endless, 'ko', 100)).toMatchInlineSnapshot(`
      "
      시간 복잡도  2ⁿ (확신도 99%, 다음 후보 n³ 초과) · length of the list = 100,000일 때 끝이 보이지 않음
      원인         12번째 줄, 함수 \`visit\` 호출: 2ⁿ 수준으로 증가 (전체 연산의 100%)
      참고         연산 횟수는 2ⁿ 수준인데 시간은 아직 n 수준입니다. 입력이 작을 때는 엔진이 빠르게
                   처리하지만 커지면 달라집니다.
      "
    `);
  });
  test('stands in a whole report before its facts', () => {
    const report = reportOf({ groups: [groupOf('sample', [caseOf('1')])], growth: worse });
    const text = renderText(report, { tongue: 'en', color: false });
    const at = (part: string) => text.indexOf(part);
    expect(text).toContain(renderGrowth(worse, { tongue: 'en', color: false }));
    expect(at('Samples')).toBeLessThan(at('Growth '));
    expect(at('Hot lines')).toBeLessThan(at('Result '));
    expect(renderText(reportOf(), { tongue: 'en', color: false })).not.toContain('Growth');
  });
});

describe('the receipt in Markdown', () => {
  const report = reportOf({ groups: [groupOf('sample', [caseOf('1')])], growth: worse });
  test('is a list, in English', () =>
    expect(renderMarkdown([report], { tongue: 'en' })).toMatchInlineSnapshot(`
    "## olsol: 1 problem: all solved

    | Problem | File | Result | Points |
    | --- | --- | --- | ---: |
    | Full Card, Free Cup (stampfree) | slow.js | ✅ solved | 100/100 |

    <details><summary>Full Card, Free Cup · stampfree · slow.js · JavaScript · solved · 100/100 points</summary>

    **Samples**

    | Verdict | Case | CPU ms | limit ms | MiB | Why |
    | --- | --- | ---: | ---: | ---: | --- |
    | AC | 1 | 1.9 | 2,000 | 38 |  |

    - Growth: n² (99 % sure; else n² log n) · about 110 s at n = 200,000 · grows by a higher power than the reference
    - Reference: n (92 % sure; else n log n) · about 195 ms at n = 200,000 · accepted/fast.js
    - Crossing: over the limit from about n = 4,500 on (it is 586 ms at n = 200,000)
    - Blame: line 7 grows like n²: \\\`indexOf\\\` inside a loop; 97 % of the steps
    - Hot lines: line 7: 97 % · line 6: 6 % (of the steps at n = 1,250)

    - Limits: CPU 2,000 ms, memory 512 MiB, output 8 MiB
    - Guards: all 2 protections active

    </details>
    "
  `));
  test('is a list, in Korean', () =>
    expect(renderMarkdown([report], { tongue: 'ko' })).toMatchInlineSnapshot(`
      "## olsol: 올솔

      | 문제 | 파일 | 결과 | 점수 |
      | --- | --- | --- | ---: |
      | 도장 가득, 공짜 한 잔 (stampfree) | slow.js | ✅ 해결 | 100/100 |

      <details><summary>도장 가득, 공짜 한 잔 · stampfree · slow.js · JavaScript · 해결 · 100/100점</summary>

      **예제**

      | 판정 | 케이스 | CPU ms | 제한 ms | MiB | 이유 |
      | --- | --- | ---: | ---: | ---: | --- |
      | AC | 1 | 1.9 | 2,000 | 38 |  |

      - 시간 복잡도: n² (확신도 99%, 다음 후보 n² log n) · n = 200,000일 때 약 110초 · 기준 풀이보다 복잡도가 높음
      - 기준 풀이: n (확신도 92%, 다음 후보 n log n) · n = 200,000일 때 약 195 ms · accepted/fast.js
      - 제한 초과: n = 4,500 정도부터 (n = 200,000일 때 제한 586 ms)
      - 원인: 7번째 줄, 반복문 안의 \\\`indexOf\\\`: n² 수준으로 증가 (전체 연산의 97%)
      - 무거운 줄: 7번째 줄 97% · 6번째 줄 6% (n = 1,250일 때의 연산 기준)

      - 제한: CPU 2,000 ms, 메모리 512 MiB, 출력 8 MiB
      - 보호: 2가지 모두 적용

      </details>
      "
    `));
});

describe('what is to blame', () => {
  const check = (why: Why, en: string, ko: string) => {
    expect(whyText(why, WORDS.en.growth)).toBe(en);
    expect(whyText(why, WORDS.ko.growth)).toBe(ko);
  };
  test('is a call, a loop, a function, or just code', () => {
    check({ kind: 'call', name: 'sort', inLoop: false }, '`sort`', '`sort`');
    check({ kind: 'call', name: 'toString', inLoop: false }, '`toString`', '`toString`');
    check({ kind: 'call', name: 'sort', inLoop: false, within: 'f' }, '`sort` in `f`', '함수 `f` 안의 `sort`');
    check(
      { kind: 'call', name: 'spread', inLoop: true },
      'copying by spread (`...`) inside a loop',
      '반복문 안의 전개 구문(`...`) 복사',
    );
    check(
      { kind: 'call', name: 'rest', inLoop: true },
      'copying the rest (`...`) inside a loop',
      '반복문 안의 나머지 구문(`...`) 복사',
    );
    check(
      { kind: 'call', name: 'bigint', inLoop: true },
      'arithmetic on BigInts inside a loop',
      '반복문 안의 BigInt 연산',
    );
    check({ kind: 'call', name: 'call', inLoop: true }, 'a built-in inside a loop', '반복문 안의 내장 함수');
    check({ kind: 'loop', depth: 1 }, 'a loop', '반복문');
    check({ kind: 'loop', depth: 2, within: 'f' }, 'a loop in a loop in `f`', '함수 `f`의 2중 반복문');
    check({ kind: 'loop', depth: 3 }, 'loops nested 3 deep', '3중 반복문');
    check({ kind: 'function', name: 'visit' }, 'calls of `visit`', '함수 `visit` 호출');
    check({ kind: 'code' }, '', '');
  });
});

describe('a time', () => {
  const check = (ms: number, en: string, ko: string) =>
    expect([durationText(ms, WORDS.en.growth), durationText(ms, WORDS.ko.growth)]).toEqual([en, ko]);
  test('has the unit that people would use, and two digits', () => {
    check(0, '0 ms', '0 ms');
    check(0.34, '0.3 ms', '0.3 ms');
    check(999, '999 ms', '999 ms');
    check(1000, '1.0 s', '1.0초');
    check(9949, '9.9 s', '9.9초');
    check(9951, '10 s', '10초');
    check(119_000, '120 s', '120초');
    check(120_000, '2 min', '2분');
    check(7_100_000, '120 min', '120분');
    check(7_200_000, '2 h', '2시간');
    check(86_400_000 * 2, '2 days', '2일');
    check(86_400_000 * 123, '120 days', '120일');
    check(86_400_000 * 365, '370 days', '370일');
    check(86_400_000 * 730, '2 years', '2년');
    check(86_400_000 * 365 * 1234, '1,200 years', '1,200년');
    check(86_400_000 * 365 * 1e4, 'no end in sight', '끝이 보이지 않음');
    check(1e200, 'no end in sight', '끝이 보이지 않음');
  });
});

describe('any receipt', () => {
  const name = fc.string({ unit: 'binary', maxLength: 30 });
  const growth = fc.constantFrom(...GROWTH_CLASSES);
  const ms = fc.double({ min: 0, max: 1e200, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const size = fc.integer({ min: 1, max: 1e9 });
  const line = fc.integer({ min: 1, max: 99_999 });
  const program: fc.Arbitrary<ProgramGrowth> = fc.record(
    {
      growth,
      by: fc.constantFrom('steps', 'time'),
      runnerUp: growth,
      confidence: share,
      bySteps: growth,
      byTime: growth,
      disagreement: fc.constantFrom('hidden-cost', 'engine-helps'),
      predictedMs: ms,
      rungs: fc.constant([]),
    },
    { requiredKeys: ['growth', 'by', 'runnerUp', 'confidence', 'predictedMs', 'rungs'] },
  );
  const why: fc.Arbitrary<Why> = fc.oneof(
    fc.record({
      kind: fc.constant('call' as const),
      name: fc.constantFrom('sort', 'rest'),
      inLoop: fc.boolean(),
      within: name,
    }),
    fc.record({ kind: fc.constant('loop' as const), depth: fc.integer({ min: 1, max: 40 }), within: name }),
    fc.record({ kind: fc.constant('function' as const), name }),
    fc.record({ kind: fc.constant('code' as const) }),
  );
  const any: fc.Arbitrary<Growth> = fc.record(
    {
      variable: name,
      largest: size,
      candidate: program,
      reference: fc.tuple(program, name).map(([one, file]) => ({ ...one, file })),
      isWorse: fc.boolean(),
      limitMs: ms,
      crossesAt: size,
      blame: fc.record({ line, growth, why, share }),
      linesAt: size,
      lines: fc.array(fc.record({ line, count: size, steps: size, heat: share })),
    },
    { requiredKeys: ['variable', 'largest', 'candidate', 'lines'] },
  );
  test('stays in its lines, says no number that is none, and shows no escape sequences', () => {
    fc.assert(
      fc.property(
        any,
        fc.constantFrom<Tongue>('en', 'ko'),
        fc.integer({ min: 60, max: 120 }),
        (growth, tongue, width) => {
          const text = renderGrowth(growth, { tongue, color: false, width });
          for (const row of text.trimEnd().split('\n')) expect(displayWidth(row)).toBeLessThanOrEqual(width);
          expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/);
          expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
        },
      ),
    );
  });
  test('needs no particle after what it names, in Korean', () => {
    const said = JSON.stringify(
      Object.values(WORDS.ko.growth).map((words) => (typeof words === 'function' ? String(words) : words)),
    );
    expect(said).not.toMatch(/[은는이가을를와과]\(|\}(?:은|는|이|가|을|를|와|과|으로|로)[ .,`]/);
  });
});
