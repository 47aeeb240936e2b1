import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../judge/report/markdown.ts';
import { codeBlock, escapeMarkdown } from '../../../judge/report/markdown-escape.ts';
import { broken, caseOf, groupOf, reportOf, slow, uncompiled } from './reports.ts';

describe('the Markdown report', () => {
  test('one table of all and the details of each, in Korean', () =>
    expect(renderMarkdown([slow, broken, uncompiled], { tongue: 'ko' })).toMatchInlineSnapshot(`
      "## olsol: 0솔, 1효율성감점, 1부분점수, 1미해결

      | 문제 | 파일 | 결과 | 점수 |
      | --- | --- | --- | ---: |
      | 도장 가득, 공짜 한 잔 (stampfree) | slow.js | 🐢 효율성 감점 | 73.33/100 |
      | 도장 가득, 공짜 한 잔 (stampfree) | first try.ts | 🟡 부분 점수 | 20/100 |
      | 도장 가득, 공짜 한 잔 (stampfree) | typo.js | ❌ 미해결 | 0/100 |

      <details><summary>도장 가득, 공짜 한 잔 · stampfree · slow.js · JavaScript · 효율성 감점 · 73.33/100점</summary>

      **예제**

      | 판정 | 케이스 | CPU ms | 제한 ms | MiB | 이유 |
      | --- | --- | ---: | ---: | ---: | --- |
      | AC | 1 | 1.9 | 2,000 | 38 |  |
      | AC | 2 | 1.9 | 2,000 | 38 |  |

      **정확성** 60/60점

      | 판정 | 케이스 | CPU ms | 제한 ms | MiB | 이유 |
      | --- | --- | ---: | ---: | ---: | --- |
      | AC | 01-one-visit | 1.9 | 2,000 | 38 |  |
      | AC | 02-nobody-comes-back | 12 | 2,000 | 42 |  |

      **효율성** 13.33/40점

      | 판정 | 케이스 | CPU ms | 제한 ms | MiB | 기준 ms | 기준 대비 | 이유 |
      | --- | --- | ---: | ---: | ---: | ---: | ---: | --- |
      | TLE | 01-all-distinct | 1,302 | 313 | 38 | 104 | 12.5배 | 제한의 4.2배 |
      | AC | 02-few-customers | 304 | 300 | 38 | 100 | 3.0배 | 판정보류: 제한의 1.01배 ± 0.10(18회 실행), 통과로 처리 |
      | TLE | 03-random | 6,204 | 310 | 38 | 104 | 60배 | 6.2초 초과, 제한의 20배에서 중단 |

      - 제한: CPU 2,000 ms, 메모리 512 MiB, 출력 8 MiB
      - 제한: 효율성: 이 컴퓨터에서 잰 기준 풀이 accepted/fast.js(JavaScript) CPU 시간의 3배, 최소 60 ms
      - 보호: 2가지 모두 적용

      </details>

      <details><summary>도장 가득, 공짜 한 잔 · stampfree · first try.ts · TypeScript · 부분 점수 · 20/100점</summary>

      **예제**

      | 판정 | 케이스 | CPU ms | 제한 ms | MiB | 이유 |
      | --- | --- | ---: | ---: | ---: | --- |
      | WA | 1 | 1.9 | 2,000 | 38 | \\[1\\]: 기댓값 2, 출력 3 |

      1: 입력

      \`\`\`text
      [1,2,1]
      2
      \`\`\`

      1: 기댓값

      \`\`\`text
      [1,2]
      \`\`\`

      1: 출력

      \`\`\`text
      [1,3]
      \`\`\`

      **정확성** 20/60점

      | 판정 | 케이스 | CPU ms | 제한 ms | MiB | 이유 |
      | --- | --- | ---: | ---: | ---: | --- |
      | AC | 01-one-visit | 1.9 | 2,000 | 38 |  |
      | RE | 02-empty | 1.9 | 2,000 | 38 | TypeError: Cannot read properties of undefined (reading 'length') (3행 14열) |
      | MLE | 03-한글-이름 | 1.9 | 2,000 | 513 | 메모리 512 MiB 초과 |
      | JE | 04 |  |  |  | 채점기 오류(제출한 코드 탓이 아님): no worker |

      **효율성** 0/40점

      | 판정 | 케이스 | 이유 |
      | --- | --- | --- |
      | SK | 01 | 실행 안 함: '정확성' 그룹을 먼저 통과해야 함 |

      - 제한: CPU 2,000 ms, 메모리 512 MiB, 출력 8 MiB
      - 보호: 4가지 중 2가지 적용, 빠진 것: 네트워크 차단 (unshare나 setpriv가 설치되지 않음), 프로세스 분리 (unshare나 setpriv가 설치되지 않음)

      </details>

      <details><summary>도장 가득, 공짜 한 잔 · stampfree · typo.js · JavaScript · 미해결 · 0/100점</summary>

      **컴파일 에러** typo.js:2:11

      \`\`\`text
      Unexpected token ')'
        return (;
                ^
      \`\`\`

      - 제한: CPU 2,000 ms, 메모리 512 MiB, 출력 8 MiB
      - 보호: 2가지 모두 적용

      </details>
      "
    `));
  test('in English', () =>
    expect(renderMarkdown([uncompiled], { tongue: 'en' })).toMatchInlineSnapshot(`
    "## olsol: 1 problem: 0 solved, 1 unsolved

    | Problem | File | Result | Points |
    | --- | --- | --- | ---: |
    | Full Card, Free Cup (stampfree) | typo.js | ❌ failed | 0/100 |

    <details><summary>Full Card, Free Cup · stampfree · typo.js · JavaScript · failed · 0/100 points</summary>

    **compile error** typo.js:2:11

    \`\`\`text
    Unexpected token ')'
      return (;
              ^
    \`\`\`

    - Limits: CPU 2,000 ms, memory 512 MiB, output 8 MiB
    - Guards: all 2 protections active

    </details>
    "
  `));

  test('a page that would grow too long keeps the table of all, and counts the details it leaves out', () => {
    const page = renderMarkdown(Array(50).fill(slow), { tongue: 'en', maxBytes: 3000 });
    expect(page.match(/🐢/gu)).toHaveLength(50);
    expect(page.match(/<details>/g)).toHaveLength(2);
    expect(page).toContain('Details of 48 more solutions are left out');
  });

  test('hostile names make no cells, no rows and no HTML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const name = `|<b>${text}`;
        const report = reportOf({ file: name, groups: [groupOf(name, [caseOf(name)])] });
        const page = renderMarkdown([report], { tongue: 'en' });
        const bars = page
          .split('\n')
          .filter((line) => line.startsWith('|'))
          .map((line) => line.match(/(?<!\\)(?:\\\\)*\|/g)?.length);
        expect(bars).toEqual([5, 5, 5, 7, 7, 7]);
        expect(page.match(/<[^>]*>/g)).toEqual(['<details>', '<summary>', '</summary>', '</details>']);
      }),
    );
  });
});

describe('Markdown escaping', () => {
  test('markup is shown as it was written', () => {
    expect(escapeMarkdown('a|b `c` *d* [e](f) <g> & \\')).toBe('a\\|b \\`c\\` \\*d\\* \\[e\\](f) &lt;g&gt; &amp; \\\\');
    expect(escapeMarkdown('two\nlines')).toBe('two lines');
  });
  test('no code ends its own block', () => {
    expect(codeBlock('```\nout\n')).toBe('````text\n```\nout\n````');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', 'a', '\n', ' ') }), (text) => {
        const [start = '', ...inside] = codeBlock(text).split('\n');
        const fence = start.replace('text', '');
        expect(inside.pop()).toBe(fence);
        for (const line of inside) expect(line).not.toContain(fence);
      }),
    );
  });
});
