// An exam from its beginning to the line that people write; a restart in the middle; and a clock that runs out.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { keepReceipts, sat } from './api.ts';
import { complaintsOf } from './axe.ts';
import { codeOf, openProblem, resultOf, saved, submitCode, writeCode } from './desk.ts';
import { openSite } from './site.ts';
import { solutionOf } from './solutions.ts';
import { en, ko } from './words.ts';

const claim = openSite('fixtures');
const { exam: words, exams, problem } = en;
const TWINS = solutionOf('twins', 'accepted/fast.js', 'tests/fixtures/bank');
const SLOW = solutionOf('twins', 'time_limit_exceeded/slow.js', 'tests/fixtures/bank');
const WRONG = solutionOf('twins', 'wrong_answer/small-values.js', 'tests/fixtures/bank');
const FAILED = 'function solution() {}';
const HELLO = solutionOf('hello', 'accepted/hello.js', 'tests/fixtures/bank');

const bar = (page: Page) => page.getByRole('region', { name: words.bar });

async function begin(page: Page, name: string): Promise<void> {
  await page.goto('/exams');
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await card.getByRole('button', { name: exams.begin, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: exams.beginNow }).click();
  await bar(page).waitFor();
  await codeOf(page).waitFor({ state: 'attached' });
  await saved(page).waitFor();
}

async function finish(page: Page): Promise<void> {
  await bar(page).getByRole('button', { name: words.finish, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.finishNow }).click();
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: /^Exam / })
    .waitFor();
}

claim('an exam is sat from its beginning to its line', async ({ page }) => {
  await begin(page, 'Exam of a Pair');
  expect(new URL(page.url()).pathname).toBe('/problems/twins');
  // Nothing that helps.
  expect(await page.getByRole('tab', { name: problem.tabs.editorial }).count()).toBe(0);

  await writeCode(page, TWINS);
  await saved(page).waitFor();
  await submitCode(page);
  await resultOf(page).getByText(words.glimpseTitle).waitFor();
  await resultOf(page).getByText(words.hiddenUntilEnd).waitFor();
  expect(await resultOf(page).getByText(en.names.standings.solved).count()).toBe(0);
  await bar(page)
    .getByRole('link', { name: /^1\..*1 submission$/ })
    .waitFor();

  await bar(page).getByRole('button', { name: words.flag }).click();
  await bar(page)
    .getByRole('link', { name: /^1\..*flagged$/ })
    .waitFor();
  expect(await complaintsOf(page, 'a problem of an exam')).toEqual([]);

  // The second one is written and never handed in.
  await bar(page).getByRole('link', { name: /^2\./ }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await codeOf(page).waitFor({ state: 'attached' });
  await saved(page).waitFor();
  await writeCode(page, HELLO);
  await saved(page).waitFor();
  await finish(page);

  await page.getByText('2 problems: all solved', { exact: true }).waitFor();
  await page.getByText(exams.ofPoints('300', '300')).first().waitFor();
  await page.getByRole('button', { name: exams.sitting.copyLine }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('2 problems: all solved');
  await page.getByRole('button', { name: exams.sitting.copyMarkdown }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^\*\*2 problems: all solved\*\* · 300 \/ 300\n\nExam of a Pair, .+\n\n\| Problem/);
  for (const [button, start] of [
    [exams.sitting.svg, '<svg'],
    [exams.sitting.png, '\u0089PNG'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const file = await readFile(await (await download).path(), 'latin1');
    expect(file.startsWith(start)).toBe(true);
  }
  // Everything is open now.
  await page.getByRole('link', { name: exams.sitting.look }).first().click();
  await page.getByText('01-many').first().waitFor();
  await page.goto('/problems/twins?tab=editorial');
  await page.getByRole('tab', { name: problem.tabs.editorial }).waitFor();
});

claim(
  'the line of a result names every standing',
  async ({ page, server }) => {
    await keepReceipts(server, false);
    const hello = { problem: 'hello', source: HELLO };
    const lines = [
      ['올솔', { problem: 'twins', source: TWINS }, hello],
      ['1솔, 1효율성감점', { problem: 'twins', source: SLOW }, hello],
      ['1솔, 1부분점수', { problem: 'twins', source: WRONG }, hello],
      ['0솔, 2미해결', { problem: 'twins', source: FAILED }],
    ] as const;
    for (const [line, ...handedIn] of lines) {
      await page.goto(`/exams/${await sat(server, handedIn)}`);
      await page.locator('.sitting-line').getByText(line, { exact: true }).waitFor();
    }
  },
  { locale: 'ko-KR' },
);

claim('an exam survives a restart of the server, and nothing of it is lost', async ({ page, server, allow }) => {
  allow(/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|ERR_EMPTY_RESPONSE|Failed to fetch/);
  await begin(page, 'Exam of a Pair');
  await writeCode(page, '// half of it\n');
  await saved(page).waitFor();
  await server.kill();
  await server.restart();
  await page.reload();
  await bar(page).waitFor();
  await page.getByText('// half of it').first().waitFor();
  const clock = bar(page).getByRole('timer', { name: words.leftLabel });
  expect(await clock.textContent()).toMatch(/^5\d:\d\d$/);
  await finish(page);
  await page.getByText('2 problems: 0 solved, 2 unsolved', { exact: true }).waitFor();
});

claim('an exam that may rest says so, and its drafts stay its own', async ({ page }) => {
  await openProblem(page, 'hello');
  await writeCode(page, '// practice\n');
  await saved(page).waitFor();
  await begin(page, 'Exam with a Rest');
  expect(await page.getByText('// practice').count()).toBe(0);
  await bar(page).getByRole('button', { name: words.pause }).click();
  await bar(page).getByText(words.paused).waitFor();
  await bar(page).getByRole('button', { name: words.resume }).click();
  await finish(page);
  await page.getByText(/1 pause, /).waitFor();
  await openProblem(page, 'hello');
  await page.getByText('// practice').first().waitFor();
});

claim(
  'an exam fits on a phone, in Korean and in the dark',
  async ({ page }) => {
    await page.goto('/exams');
    await page.getByRole('button', { name: ko.exams.begin, exact: true }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: ko.exams.beginNow }).click();
    const examBar = page.getByRole('region', { name: ko.exam.bar });
    await examBar.waitFor();
    await page.getByRole('tab', { name: ko.problem.panels.editor }).waitFor();
    expect(await complaintsOf(page, 'exam on a phone')).toEqual([]);
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(Number(screen));
    await examBar.getByRole('button', { name: ko.exam.finish, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: ko.exam.finishNow }).click();
    await page.getByText('0솔, 2미해결', { exact: true }).waitFor();
    expect(await complaintsOf(page, 'result on a phone')).toEqual([]);
  },
  { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'ko-KR', colorScheme: 'dark' },
);
