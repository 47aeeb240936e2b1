import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderAnnotations, workflowCommand } from '../../../judge/report/annotations.ts';
import { broken, caseOf, groupOf, reportOf, slow, uncompiled } from './reports.ts';

describe('annotations', () => {
  test('each kind of failure is one command, in Korean', () =>
    expect(`\n${renderAnnotations([slow, broken, uncompiled], { tongue: 'ko' })}`).toMatchInlineSnapshot(`
      "
      ::error file=slow.js,title=도장 가득%2C 공짜 한 잔%3A TLE 시간 초과::efficiency/01-all-distinct: 제한의 4.2배 (외 1개 케이스)
      ::error file=first try.ts,title=도장 가득%2C 공짜 한 잔%3A WA 오답::sample/1: [1]: 기댓값 2, 출력 3
      ::error file=first try.ts,line=3,col=14,title=도장 가득%2C 공짜 한 잔%3A RE 런타임 에러::correctness/02-empty: TypeError: Cannot read properties of undefined (reading 'length') (3행 14열)
      ::error file=first try.ts,title=도장 가득%2C 공짜 한 잔%3A MLE 메모리 초과::correctness/03-한글-이름: 메모리 512 MiB 초과
      ::error title=도장 가득%2C 공짜 한 잔%3A JE 채점기 오류::correctness/04: 채점기 오류(제출한 코드 탓이 아님): no worker
      ::error file=typo.js,line=2,col=11,title=도장 가득%2C 공짜 한 잔%3A CE 컴파일 에러::Unexpected token ')' return (; ^ (2행 11열)
      "
    `));
  test('in English, with the path of the source', () =>
    expect(
      `\n${renderAnnotations([{ ...slow, file: 'solutions/a,b/slow.js' }], { tongue: 'en' })}`,
    ).toMatchInlineSnapshot(`
      "
      ::error file=solutions/a%2Cb/slow.js,title=Full Card%2C Free Cup%3A TLE time limit exceeded::efficiency/01-all-distinct: 4.2x the limit (and 1 more case)
      "
    `));
  test('a report without failures says nothing', () => {
    const skipped = caseOf('2', { verdict: 'SK', reason: { code: 'not-asked' } });
    expect(
      renderAnnotations([reportOf({ groups: [groupOf('sample', [caseOf('1'), skipped])] })], { tongue: 'en' }),
    ).toBe('');
  });
  test('errors at different places are different failures', () => {
    const crash = (name: string, line: number) => caseOf(name, { verdict: 'RE', error: { message: 'boom', line } });
    const report = reportOf({ groups: [groupOf('sample', [crash('1', 3), crash('2', 3), crash('3', 8)])] });
    const commands = renderAnnotations([report], { tongue: 'en' }).trimEnd().split('\n');
    expect(commands.map((command) => /line=(\d+)/.exec(command)?.[1])).toEqual(['3', '8']);
    expect(commands[0]).toContain('(and 1 more case)');
  });
});

describe('workflow commands', () => {
  test('are escaped as GitHub unescapes them', () => {
    expect(workflowCommand('error', { file: 'a,b:c%', line: 3, col: undefined }, '50%\nnext: a,b')).toBe(
      '::error file=a%2Cb%3Ac%25,line=3::50%25%0Anext: a,b',
    );
    expect(workflowCommand('error', {}, 'x')).toBe('::error::x');
  });
  test('no text breaks out of its command', () => {
    const anyText = fc.string({
      unit: fc.oneof(fc.constantFrom('\n', '\r', ':', ',', '%', '::error::'), fc.string({ maxLength: 1 })),
    });
    fc.assert(
      fc.property(anyText, anyText, (title, message) => {
        const command = workflowCommand('error', { title }, message);
        expect(command).not.toMatch(/[\n\r]/);
        const [, property = ''] = /^::error title=([^:,]*)::/.exec(command) ?? expect.fail(command);
        expect(decodeURIComponent(property.replace(/%(?!25|0D|0A|3A|2C)/g, '?'))).toBe(title);
      }),
    );
  });
});
