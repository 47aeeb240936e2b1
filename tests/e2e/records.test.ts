// The records: every number leads to the submissions behind it, by mouse and by keyboard.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { judged } from './api.ts';
import { openSite } from './site.ts';
import { solutionOf } from './solutions.ts';
import { en } from './words.ts';

const claim = openSite('fixtures');
const { records: words, history, causes } = en;
const twins = (name: string) => solutionOf('twins', name, 'tests/fixtures/bank');

const rowsOf = (page: Page) => page.getByRole('table', { name: history.tableTitle }).locator('tbody').getByRole('row');

/** The history shows so many submissions, and its address says why. */
async function shown(page: Page, count: number, search: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('heading', { level: 1, name: history.title }).waitFor();
  await expect.poll(() => rowsOf(page).count(), { timeout: 30_000 }).toBe(count);
  const { searchParams } = new URL(page.url());
  for (const [name, value] of Object.entries(search)) expect(searchParams.get(name)).toBe(value);
}

claim('before anything is handed in the page says how to begin', async ({ page }) => {
  await page.goto('/records');
  await page.getByText(words.empty).waitFor();
  await page.getByRole('link', { name: words.emptyAction }).click();
  await page.getByRole('heading', { level: 1, name: en.problems.title }).waitFor();
});

claim('every number leads to the submissions behind it', async ({ page, server }) => {
  await judged(server, { problem: 'twins', source: twins('time_limit_exceeded/slow.js') });
  await judged(server, { problem: 'twins', source: twins('wrong_answer/small-values.js') });
  await judged(server, { problem: 'twins', source: twins('accepted/fast.js') });

  await page.goto('/');
  await page.getByRole('link', { name: 'Counting Twins' }).waitFor();
  await page.getByRole('link', { name: en.shell.records, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();

  await page.getByRole('link', { name: `${words.submissionsInYear}: 3` }).click();
  await shown(page, 3, {});

  await page.goto('/records');
  const wrong = causes['secret-wrong'];
  await page.getByRole('link', { name: words.causes.count(wrong, '1') }).click();
  await shown(page, 1, { cause: 'secret-wrong' });
  await page.getByRole('search', { name: history.filters }).getByLabel(history.cause).selectOption('');
  await shown(page, 3, {});

  await page.goto('/records');
  await page.getByRole('link', { name: words.languages.label('JavaScript', words.languages.solved, '1') }).click();
  await shown(page, 1, { language: 'javascript', standing: 'solved' });

  await page.goto('/records');
  const level = page.getByRole('region', { name: words.progress.byLevel });
  await level.getByRole('link', { name: /the submissions that solved 1$/ }).click();
  await shown(page, 1, { standing: 'solved' });
  expect(new URL(page.url()).searchParams.get('level')).toMatch(/^[1-5]$/);
});

claim('the calendar and the bars are there for the keyboard, and as tables', async ({ page, server }) => {
  await judged(server, { problem: 'hello', source: "console.log('Hello, World')" });
  await page.goto('/records');
  const grid = page.getByRole('group', { name: words.calendar.grid });
  const today = grid.getByRole('link').last();
  await today.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: history.title }).waitFor();
  expect(new URL(page.url()).searchParams.get('from')).toMatch(/^\d+$/);
  await rowsOf(page).first().waitFor();

  await page.goto('/records');
  const activity = page.getByRole('region', { name: words.calendar.title, exact: true });
  await activity.getByRole('button', { name: words.showTable }).click();
  await activity.getByRole('region', { name: words.calendar.grid }).getByRole('row').nth(1).waitFor();

  await page.getByRole('button', { name: words.causes.spans.all }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('span'), { timeout: 30_000 }).toBe('all');
});
