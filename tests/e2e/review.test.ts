// Reviews in the browser, from a failure to the next time: the server's clock goes from day to day.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { judged, keepReceipts } from './api.ts';
import { complaintsOf } from './axe.ts';
import { startClockServer } from './clock-server.ts';
import { chooseCommand, concluded, openProblem, resultOf, submitCode, writeCode } from './desk.ts';
import { openSite } from './site.ts';
import { solutionOf } from './solutions.ts';
import { en, ko } from './words.ts';

const DAY = 86_400_000;
const ahead = { ms: 0 };
const moment = () => ({ wallMs: Date.now() + ahead.ms, monotonicMs: performance.now() });
const claim = openSite('fixtures', (bank) => startClockServer(bank, moment));
const { review: words } = en;
const FAST = solutionOf('twins', 'accepted/fast.js', 'tests/fixtures/bank');
const WRONG = solutionOf('twins', 'wrong_answer/small-values.js', 'tests/fixtures/bank');

const part = (page: Page) => resultOf(page).getByRole('region', { name: words.title });
const rating = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const start = (page: Page, name: string) => page.getByRole('link', { name: words.startNamed(name) });

claim('a failed problem is due the next day, is reviewed and rated, and moves', async ({ page, server }) => {
  await keepReceipts(server, false);
  await page.goto('/review');
  await page.getByText(words.nothingYet).waitFor();
  await openProblem(page, 'twins');
  await writeCode(page, WRONG);
  await submitCode(page);
  await concluded(page, 'partial');
  await part(page).getByText(words.firstHint).waitFor();
  await part(page).getByText(words.because.partial).waitFor();
  expect(await rating(page, words.ratings.again).textContent()).toContain(words.in(1));

  ahead.ms += DAY;
  await page.goto('/review');
  await page.getByText(words.why(en.names.standings.partial, 1)).waitFor();
  expect(await complaintsOf(page, 'the day’s queue')).toEqual([]);
  await start(page, 'Counting Twins').click();
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  await openProblem(page, 'twins');
  await writeCode(page, FAST);
  await submitCode(page);
  await concluded(page, 'solved');
  await part(page).getByRole('heading', { name: words.question }).waitFor();
  expect(await complaintsOf(page, 'a review that waits for its rating')).toEqual([]);

  // Left unrated it is not lost.
  await page.goto('/review');
  await page.getByRole('heading', { name: words.waiting }).waitFor();
  await openProblem(page, 'twins');
  await rating(page, words.ratings.good).click();
  await part(page)
    .getByText(/^Rated Good\. It comes back in \d+ days\.$/)
    .waitFor();
  await part(page).getByRole('button', { name: words.undo }).click();
  await part(page).getByRole('heading', { name: words.question }).waitFor();
  await chooseCommand(page, words.rateCommand(words.ratings.hard));
  await part(page)
    .getByText(/^Rated Hard\./)
    .waitFor();

  await page.goto('/review');
  await page.getByText(words.done(1)).waitFor();
  await page.getByText(words.nothing).waitFor();
  expect(await start(page, 'Counting Twins').count()).toBe(0);
});

claim('a problem is kept from coming back, and comes back again', async ({ page, server }) => {
  await judged(server, { problem: 'hello', source: 'console.log("x")' });
  ahead.ms += DAY;
  await page.goto('/review');
  await page.getByRole('button', { name: words.suspendNamed('Hello') }).click();
  await start(page, 'Hello').waitFor({ state: 'hidden' });
  await page.getByText(words.suspended).click();
  await page.getByRole('button', { name: words.resumeNamed('Hello') }).click();
  await start(page, 'Hello').waitFor();
});

claim(
  'the queue fits on a phone, in Korean and in the dark',
  async ({ page }) => {
    ahead.ms += 3 * DAY;
    await page.goto('/review');
    await page.getByRole('heading', { name: ko.review.next }).waitFor();
    await page.getByText(ko.review.overdue(3)).waitFor();
    expect(await complaintsOf(page, 'reviews on a phone')).toEqual([]);
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(Number(screen));
  },
  { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'ko-KR', colorScheme: 'dark' },
);
