// Tests taken elsewhere, as a person logs them: a result that is read at once, stages, another tab, a table that comes back.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { logged } from './api.ts';
import { complaintsOf } from './axe.ts';
import { openSite } from './site.ts';
import { en, ko } from './words.ts';

const claim = openSite('fixtures');
const { tests: words } = en;

const dialog = (page: Page) => page.getByRole('dialog');
const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

async function chooseFile(page: Page, text: string): Promise<void> {
  const file = { name: 'tests.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

claim(
  'a test is logged, its result is read while it is typed, and it is changed and deleted with a way back',
  async ({ page }) => {
    await page.goto('/records/tests');
    await page.getByText(words.empty).waitFor();
    await page.getByRole('button', { name: words.add }).click();
    await dialog(page).getByLabel(words.name).fill('Naver');
    await dialog(page).getByLabel(words.day).fill('2026-11-14');
    await dialog(page).getByLabel(words.result).fill('good enough');
    await dialog(page).getByText(words.notRead).waitFor();
    await dialog(page).getByLabel(words.result).fill('2솔 3효율성 감점');
    await dialog(page).getByText(words.readAs('2 solved, 3 lost efficiency points')).waitFor();
    await dialog(page).getByLabel(words.problems).fill('6');
    await dialog(page).getByLabel(words.stage.interview).selectOption(words.outcome.pending);
    expect(await complaintsOf(page, 'the form of a test')).toEqual([]);
    await page.keyboard.press('Enter');
    await row(page, 'Naver').getByText('6 problems: 2 solved, 3 lost efficiency points, 1 unsolved').waitFor();

    await page.getByRole('button', { name: words.editOf('Naver') }).click();
    await dialog(page).getByLabel(words.notes).fill('no array as a queue');
    await dialog(page).getByRole('button', { name: words.save }).click();
    await row(page, 'Naver').getByText('no array as a queue').waitFor();

    await page.getByRole('button', { name: words.removeOf('Naver') }).click();
    await page.getByText(words.empty).waitFor();
    await page.getByRole('button', { name: words.undo }).click();
    await row(page, 'Naver').getByText('no array as a queue').waitFor();
    await page.getByRole('button', { name: words.removeOf('Naver') }).click();
    await page.getByText(words.empty).waitFor();
  },
);

claim('what another tab saved meanwhile is not overwritten unasked', async ({ page, openTab, server, allow }) => {
  allow(/409/);
  await logged(server, { name: 'Toss' });
  await page.goto('/records/tests');
  await page.getByRole('button', { name: words.editOf('Toss') }).click();
  const other = await openTab();
  await other.goto('/records/tests');
  await other.getByRole('button', { name: words.editOf('Toss') }).click();
  await dialog(other).getByLabel(words.result).fill('5/5');
  await dialog(other).getByRole('button', { name: words.save }).click();
  await row(other, 'Toss').getByText('5 problems: all solved').waitFor();

  await dialog(page).getByLabel(words.notes).fill('mine');
  await dialog(page).getByRole('button', { name: words.save }).click();
  await dialog(page).getByText(words.conflict).waitFor();
  await dialog(page).getByRole('button', { name: words.takeTheirs }).click();
  expect(await dialog(page).getByLabel(words.result).inputValue()).toBe('5/5');
  await dialog(page).getByLabel(words.notes).fill('both');
  await dialog(page).getByRole('button', { name: words.save }).click();
  await row(page, 'Toss').getByText('both').waitFor();
  await row(page, 'Toss').getByText('5 problems: all solved').waitFor();
});

claim(
  'a table is looked at before it is taken: nothing of a wrong one, and nothing twice',
  async ({ page, server }) => {
    await logged(server, { name: 'Line', day: '2026-10-01', result: '4솔', stages: {}, notes: '' });
    await page.goto('/records/tests');
    await row(page, 'Line').waitFor();
    await chooseFile(
      page,
      'Date,Name,Result,Interview\n2026-10-01,Line,4솔,\n2026-13-01,Wrong,,\n2026-10-02,Coupang,3/4,passed\n',
    );
    await dialog(page).getByText(words.wrong('1')).waitFor();
    await dialog(page).getByText(words.known('1', '2')).waitFor();
    expect(
      await dialog(page)
        .getByRole('button', { name: words.importNow('1') })
        .isDisabled(),
    ).toBe(true);
    expect(await complaintsOf(page, 'the preview of a table')).toEqual([]);
    await chooseFile(page, '\ufeff날짜,회사,결과,면접\r\n2026. 10. 2.,Coupang,3/4,합격\r\n');
    await dialog(page)
      .getByRole('button', { name: words.importNow('1') })
      .click();
    await row(page, 'Coupang').getByText('4 problems: 3 solved, 1 unsolved').waitFor();

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: words.exportCsv }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toContain('2026-10-02,Coupang,3/4');
    await chooseFile(page, text);
    await dialog(page).getByText(words.willAdd('0')).waitFor();
  },
);

claim(
  'many are searched, by name and by how they ended, on a phone',
  async ({ page, server }) => {
    for (let at = 0; at < 9; at++)
      await logged(server, { name: `회사 ${at}`, stages: { test: at === 4 ? 'fail' : 'pass' } });
    await page.goto('/records/tests');
    await page.getByLabel(ko.tests.outcomeFilter).selectOption(ko.tests.outcome.fail);
    await page.getByRole('heading', { name: '회사 4' }).waitFor();
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(1);
    await page.getByLabel(ko.tests.search).fill('없는 회사');
    await page.getByText(ko.tests.noneMatch).waitFor();
    expect(await complaintsOf(page, 'tests on a phone')).toEqual([]);
  },
  { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'ko-KR', colorScheme: 'dark' },
);
