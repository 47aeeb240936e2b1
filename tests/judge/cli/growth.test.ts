// `olsol run --growth`: the receipt beside the report, on a small bank with a ladder of its own.
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Report, ReportFile } from '../../../judge/schema/report.ts';
import { BANK, filed, inBank, olsol, type Ran, tempFolder } from './command.ts';

const LADDER = `growth:
  variable: n
  generator: generators/nums.ts
  args: { top: 1000 }
  seed: 1
  ladder: [250, 500, 1000, 2000]
  classes:
    accepted/fast.js: n
    time_limit_exceeded/slow.js: n^2
`;

/** The bank of the other tests, whose problem `twins` has a ladder here. */
const bank = join(tempFolder(), 'bank');
cpSync(BANK, bank, { recursive: true });
appendFileSync(join(bank, 'twins/judge.yaml'), LADDER);

const fast = filed('twins/accepted/fast.js');
const slow = filed('twins/time_limit_exceeded/slow.js');

/** On the samples only: what the cases say is not of interest here. */
function runGrowth(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return olsol(['run', 'twins', ...args, '--only', 'sample', '--growth', '--problems', bank], { env });
}

function written(text: string): string {
  const file = join(tempFolder(), 'mine.js');
  writeFileSync(file, text);
  return file;
}

function reportsOf({ out }: Ran): readonly Report[] {
  return ReportFile.parse(JSON.parse(out)).reports;
}

/** Numbers that differ from one machine to the next. */
function steady(text: string): string {
  return text
    .slice(text.search(/^(?:Growth|시간)/m))
    .replaceAll(/\n +/g, ' ')
    .replaceAll(/\d+ ?%/g, '00%')
    .replaceAll(/(?:else|다음 후보) [^)]+\)/g, 'else …)')
    .replaceAll(/(?:about |약 )?[\d.,]+ ?(?:N? ?ms|s|초)(?=[ )])/g, 'TIME')
    .replaceAll(/N ms/g, 'TIME')
    .replaceAll(/about TIME|약 TIME/g, 'TIME');
}

describe('run --growth', () => {
  it('says how a solution grows after its report, and which line is to blame', async () => {
    const { code, out, err } = await runGrowth([slow]);
    expect(code).toBe(0);
    expect(out.indexOf('Result')).toBeLessThan(out.indexOf('Growth'));
    expect(steady(out)).toMatchInlineSnapshot(`
      "Growth     n² (00% sure; else …) · TIME at n = 2,000 · grows by a higher power than the reference
      Reference  n (00% sure; else …) · TIME at n = 2,000 · accepted/fast.js
      Crossing   none: below the limit at all sizes (it is TIME at n = 2,000)
      Blame      line 4 grows like n²: a loop in a loop in \`solution\`; 00% of the steps
      Hot lines  line 4: 00% (of the steps at n = 1,000)

      "
    `);
    expect(err).not.toMatch(/no growth|undefined|NaN/);
  });
  it('says it in Korean', async () => {
    const { out } = await runGrowth([fast], { LANG: 'ko_KR.UTF-8' });
    expect(steady(out)).toMatchInlineSnapshot(`
      "시간 복잡도  n (확신도 00%, else …) · n = 2,000일 때 TIME · 기준 풀이보다 복잡도가 높지 않음(로그 차이는 무시)
      기준 풀이    n (확신도 00%, else …) · n = 2,000일 때 TIME · accepted/fast.js
      제한 초과    없음, 모든 크기에서 제한 이내 (n = 2,000일 때 제한 TIME)
      원인         5번째 줄, 함수 \`solution\`의 반복문: n 수준으로 증가 (전체 연산의 00%)
      무거운 줄    5번째 줄 00% · 7번째 줄 00% · 6번째 줄 00% · 4번째 줄 00% (n = 2,000일 때의 연산 기준)

      "
    `);
  });
  it('has the same in JSON, with the heat of each line', async () => {
    const ran = await runGrowth([slow, '--json']);
    const [report] = reportsOf(ran);
    expect(report?.growth).toMatchObject({
      variable: 'n',
      largest: 2000,
      candidate: { growth: 'n^2', by: 'steps', bySteps: 'n^2' },
      reference: { growth: 'n', file: 'accepted/fast.js' },
      isWorse: true,
      blame: { line: 4, growth: 'n^2', why: { kind: 'loop', depth: 2, within: 'solution' } },
    });
    expect(report?.growth?.lines[0]).toMatchObject({ line: 4, growth: 'n^2' });
    expect(report?.growth?.lines[0]?.heat).toBeGreaterThan(0.9);
    expect(report?.growth?.candidate.rungs.length).toBeGreaterThan(4);
  });
  it('counts the same steps each time', async () => {
    const [one, other] = [await runGrowth([slow, '--json']), await runGrowth([slow, '--json'])].map((ran) => {
      const rungs = reportsOf(ran)[0]?.growth?.candidate.rungs ?? [];
      return rungs.flatMap(({ n, steps }) => (steps === undefined ? [] : [[n, steps]]));
    });
    expect(one?.length).toBeGreaterThan(4);
    expect(other).toEqual(one);
  });
  it('changes nothing else in a report, nor the exit code', async () => {
    const wrong = written('function solution() { return -1; }');
    const thrown = written('function solution(a) { return a.b.c; }');
    for (const files of [
      [fast, slow],
      [slow, wrong, thrown],
    ]) {
      const args = ['run', 'twins', ...files, '--only', 'sample', '--json', '--problems', bank];
      const [plain, grown] = [await olsol(args), await olsol([...args, '--growth'])];
      const verdicts = (ran: Ran) =>
        reportsOf(ran).map(({ verdict, standing, score, groups }) => ({
          verdict,
          standing,
          score,
          cases: groups.flatMap(({ cases }) => cases.map(({ name, verdict: one, reason }) => [name, one, reason])),
        }));
      expect(verdicts(grown)).toEqual(verdicts(plain));
      expect(grown.code).toBe(plain.code);
      for (const report of reportsOf(plain)) expect(report).not.toHaveProperty('growth');
    }
  });
  it('gives each of several files its own receipt, in Markdown as well', async () => {
    const markdown = join(tempFolder(), 'out.md');
    const { out } = await runGrowth([fast, slow, '--markdown', markdown]);
    expect(out.match(/^Growth +\S+/gm)).toEqual(['Growth     n', 'Growth     n²']);
    expect(readFileSync(markdown, 'utf8').match(/^- Growth: \S+/gm)).toEqual(['- Growth: n', '- Growth: n²']);
  });
});

describe('a receipt is left out', () => {
  it('for a problem without a ladder, which is said', async () => {
    const ran = await inBank(['run', 'twins', fast, '--only', 'sample', '--growth', '--json']);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('no growth: the problem files no ladder of sizes in judge.yaml');
    expect(reportsOf(ran)[0]).not.toHaveProperty('growth');
  });
  it('for a solution that does not compile', async () => {
    const ran = await runGrowth([written('function solution( {'), '--json']);
    expect(ran.code).toBe(1);
    expect(ran.err).not.toContain('no growth');
    expect(reportsOf(ran).map(({ verdict, growth }) => [verdict, growth])).toEqual([['CE', undefined]]);
  });
  it('for a solution that never returns, which is said', async () => {
    const ran = await runGrowth([written('function solution() { throw new Error("never"); }'), '--json']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('no growth: the solution could not be run at enough sizes');
    expect(reportsOf(ran)[0]).not.toHaveProperty('growth');
  });
  it('for an input of one’s own: there is no report that it could stand in', async () => {
    const { code, err } = await inBank(['run', 'twins', fast, '--input', fast, '--growth']);
    expect(code).toBe(2);
    expect(err).toMatchInlineSnapshot(`
      "olsol: --input and --growth cannot be used together.
      "
    `);
  });
});
