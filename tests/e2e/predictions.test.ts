// Predictions in the browser: stated before submitting, compared with the result, looked back on in the records.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { judged, keepReceipts } from './api.ts';
import { complaintsOf } from './axe.ts';
import { chooseCommand, concluded, openProblem, resultOf, submitCode, writeCode } from './desk.ts';
import { openSite } from './site.ts';
import { solutionOf } from './solutions.ts';
import { en, ko } from './words.ts';

const claim = openSite('fixtures');
const { predictions: words } = en;
const FAST = solutionOf('twins', 'accepted/fast.js', 'tests/fixtures/bank');
const SLOW = solutionOf('twins', 'time_limit_exceeded/slow.js', 'tests/fixtures/bank');

const popover = (page: Page) => page.getByRole('dialog', { name: words.title });
const line = (page: Page) => resultOf(page).getByRole('region', { name: words.result });

claim('a prediction is stated by keyboard, and the result says how it went', async ({ page }) => {
  await openProblem(page, 'twins');
  await writeCode(page, SLOW);
  await chooseCommand(page, words.command);
  await popover(page).getByRole('radio', { name: en.names.standings.solved }).press('Space');
  await popover(page).getByLabel(words.confidence).selectOption('80');
  await popover(page).getByLabel(words.growth).selectOption('n');
  expect(await complaintsOf(page, 'stating a prediction')).toEqual([]);
  await page.keyboard.press('Enter');
  await popover(page).waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: words.predicted(en.names.standings.solved, '80%') }).waitFor();
  await submitCode(page);
  await concluded(page, 'efficiency-loss');
  await line(page).getByText(words.wrong).first().waitFor();
  await line(page)
    .getByText(words.was(words.predicted(en.names.standings.solved, '80%'), en.names.standings['efficiency-loss']))
    .waitFor();
  // This problem has no receipt.
  await line(page).getByText(words.was('n', words.unmeasured)).waitFor();
  expect(await complaintsOf(page, 'a prediction beside its result')).toEqual([]);

  // Nothing is remembered for the next one.
  await page.getByRole('button', { name: words.predict, exact: true }).waitFor();
  await writeCode(page, FAST);
  await submitCode(page);
  await concluded(page, 'solved');
  expect(await line(page).count()).toBe(0);
});

claim('each number of the records leads to its predictions', async ({ page, server }) => {
  await keepReceipts(server, false);
  const right = { standing: 'solved', confidencePercent: 90 } as const;
  const id = await judged(server, { problem: 'twins', source: FAST, prediction: right });
  await page.goto('/records/predictions');
  await page.getByText(words.page.sum(1, 2)).waitFor();
  await page.locator('.plot svg').first().waitFor();
  await page.getByRole('link', { name: `85–94%, ${words.page.made}: 1` }).click();
  await page.getByText(words.page.chosen('85–94%')).waitFor();
  const list = page.getByRole('region', { name: words.page.list }).first();
  await list.getByText('Counting Twins').waitFor();
  expect(await list.getByRole('row').count()).toBe(2);
  const [solved, loss] = [en.names.standings.solved, en.names.standings['efficiency-loss']];
  await page.getByRole('link', { name: `${words.page.expected} ${solved}, ${words.page.measured} ${loss}: 1` }).click();
  await list.getByText('· n').waitFor();
  await page.getByRole('link', { name: words.page.clear }).click();
  await list.getByRole('link').nth(0).waitFor();
  await page.locator(`a[href="/submissions/${id}"]`).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/submissions/${id}`);
});

claim('the button can be switched off', async ({ page }) => {
  const box = page.getByRole('checkbox', { name: en.settings.predictions });
  const saved = () =>
    page.waitForResponse((answer) => answer.url().endsWith('/api/settings') && answer.request().method() === 'PUT');
  await page.goto('/settings');
  await Promise.all([saved(), box.uncheck()]);
  await openProblem(page, 'hello');
  expect(await page.getByRole('button', { name: words.predict, exact: true }).count()).toBe(0);
  await page.goto('/settings');
  await Promise.all([saved(), box.check()]);
});

claim(
  'predictions fit on a phone, in Korean and in the dark',
  async ({ page }) => {
    await page.goto('/records/predictions');
    await page.getByRole('heading', { name: ko.predictions.page.list }).waitFor();
    expect(await complaintsOf(page, 'predictions on a phone')).toEqual([]);
    await page.goto('/problems/twins');
    await page.getByRole('tab', { name: ko.problem.panels.editor }).click();
    await page.getByRole('button', { name: ko.predictions.predict, exact: true }).click();
    await page.getByRole('dialog', { name: ko.predictions.title }).waitFor();
    expect(await complaintsOf(page, 'stating a prediction on a phone')).toEqual([]);
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(Number(screen));
  },
  { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'ko-KR', colorScheme: 'dark' },
);
