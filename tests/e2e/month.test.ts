// A month, as a person looks back at it: written from the records, edited, checked against goals, taken along.
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { judged } from './api.ts';
import { complaintsOf } from './axe.ts';
import { openSite } from './site.ts';
import { solutionOf } from './solutions.ts';
import { en, ko } from './words.ts';

const claim = openSite('fixtures');
const { month: words, goals } = en.months;
const HELLO = solutionOf('hello', 'accepted/hello.js', 'tests/fixtures/bank');
const two = (value: number) => String(value).padStart(2, '0');
const now = new Date();
const MONTH = `${now.getFullYear()}-${two(now.getMonth() + 1)}`;

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function edit(page: Page, section: string, text: string): Promise<void> {
  const [first, again] = [words.writeOf(section), words.editOf(section)].map((name) =>
    page.getByRole('button', { name }),
  );
  await first?.or(again as Locator).click();
  await page.getByRole('textbox', { name: words.textOf(section) }).fill(text);
  await part(page, section).getByRole('button', { name: words.save }).click();
}

claim('a month is written from the records, edited, and taken along', async ({ page, server }) => {
  await judged(server, { problem: 'hello', source: HELLO });
  await page.goto('/records/months');
  await page.getByRole('listitem').filter({ hasText: '1 submission' }).getByRole('link').click();
  await part(page, words.sections.done)
    .getByText(/I solved 1 of them, all for the first time/)
    .waitFor();
  await part(page, words.sections.done)
    .getByRole('img', { name: /^Submissions by day/ })
    .waitFor();
  await part(page, words.sections.done).getByText(words.asTable).click();
  await part(page, words.sections.done).getByRole('rowheader').waitFor();

  await edit(page, words.sections.remarks, 'Sleep *more*.');
  await part(page, words.sections.remarks).getByText('Sleep more.').waitFor();
  await edit(page, words.sections.done, 'A quiet month.');
  await part(page, words.sections.done).getByText('A quiet month.').waitFor();
  expect(await part(page, words.sections.done).getByText(words.newer).count()).toBe(0);

  // The records go on, the own text stays.
  await judged(server, { problem: 'hello', source: HELLO });
  await page.reload();
  await part(page, words.sections.done).getByText('A quiet month.').waitFor();
  await part(page, words.sections.done).getByText(words.newer).waitFor();
  expect(await complaintsOf(page, 'a month with newer facts')).toEqual([]);
  await page.getByRole('button', { name: words.keepMine }).click();
  await page.getByText(words.newer).waitFor({ state: 'hidden' });
  await part(page, words.sections.done).getByText('A quiet month.').waitFor();

  await page.getByRole('button', { name: words.copy }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^# Looking back at [\s\S]+## What I did\n\nA quiet month\.\n\n!\[[\s\S]+Sleep \*more\*\./);
  await page.getByLabel(words.frontMatter).check();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: words.zip }).click();
  const files = unzipSync(await readFile(await (await download).path()));
  expect(Object.keys(files)).toContain(`${MONTH}-days.svg`);
  expect(Object.keys(files).some((name) => name.endsWith('-retrospective.md'))).toBe(true);

  await page.getByRole('button', { name: words.resetOf(words.sections.done) }).click();
  await part(page, words.sections.done)
    .getByText(/submitted 2 times/)
    .waitFor();
  await page.getByRole('button', { name: words.undo }).click();
  await part(page, words.sections.done).getByText('A quiet month.').waitFor();
});

claim(
  'goals are checked by themselves, own ones are ticked, and those of the next month are set here',
  async ({ page, server }) => {
    await judged(server, { problem: 'hello', source: HELLO });
    await page.goto(`/records/months/${MONTH}`);
    const ours = part(page, goals.now);
    await ours.getByLabel(goals.count).fill('1');
    await ours.getByRole('button', { name: goals.addNow }).click();
    await ours.getByRole('listitem').filter({ hasText: 'solve 1 problem' }).getByText(goals.state.met).waitFor();
    await ours.getByRole('combobox', { name: goals.kind, exact: true }).selectOption(goals.kinds.text);
    await ours.getByLabel(goals.text).fill('Write here');
    await ours.getByRole('button', { name: goals.addNow }).click();
    await ours.getByLabel(goals.done('Write here')).check();
    await ours.getByRole('listitem').filter({ hasText: 'Write here' }).getByText(goals.state.met).waitFor();

    const next = part(page, goals.next);
    await next.getByRole('combobox', { name: goals.kind, exact: true }).selectOption(goals.kinds['no-loss']);
    await next.getByRole('button', { name: goals.addNow }).click();
    await next.getByRole('listitem').filter({ hasText: 'lose no efficiency points' }).waitFor();
    expect(await complaintsOf(page, 'goals')).toEqual([]);
    await page.getByRole('link', { name: words.after }).click();
    await part(page, goals.now).getByRole('listitem').filter({ hasText: 'lose no efficiency points' }).waitFor();
    await part(page, goals.now)
      .getByRole('button', { name: goals.removeOf('lose no efficiency points') })
      .click();
    await part(page, goals.now).getByText(goals.noneNow).waitFor();
  },
);

claim(
  'a text that another tab saved meanwhile is shown, and not overwritten unasked',
  async ({ page, openTab, allow }) => {
    allow(/409/);
    const remarks = words.sections.remarks;
    const path = '/records/months/2026-01';
    const other = await openTab();
    for (const tab of [page, other]) {
      await tab.goto(path);
      await tab.getByRole('button', { name: words.writeOf(remarks) }).click();
    }
    const write = async (tab: Page, text: string) => {
      await tab.getByRole('textbox', { name: words.textOf(remarks) }).fill(text);
      await part(tab, remarks).getByRole('button', { name: words.save }).click();
    };
    await write(other, 'theirs');
    await part(other, remarks).getByRole('paragraph').filter({ hasText: 'theirs' }).waitFor();
    await write(page, 'mine');
    await part(page, remarks).getByText(words.conflict).waitFor();
    await part(page, remarks).getByRole('button', { name: words.saveMine }).click();
    await part(page, remarks).getByRole('paragraph').filter({ hasText: 'mine' }).waitFor();
  },
);

claim(
  'a month that is none says so, and one without anything is no failure, in Korean on a phone',
  async ({ page }) => {
    await page.goto('/records/months/2026-13');
    await page.getByText(ko.months.month.missing).waitFor();
    await page.goto('/records/months/2025-02');
    await part(page, ko.months.month.sections.done).getByText('2월에는 문제를 풀지 않았다.').waitFor();
    expect(await complaintsOf(page, 'an empty month')).toEqual([]);
  },
  { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'ko-KR', colorScheme: 'dark' },
);
