// Language, theme and sizes of the screen; and axe, which has to find nothing on any page.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { judged, logged, sat } from './api.ts';
import { complaintsOf } from './axe.ts';
import { chooseCommand, codeOf, concluded, openProblem, submitCode, writeCode } from './desk.ts';
import { openSite, type Visit } from './site.ts';
import { solutionOf } from './solutions.ts';
import { en, ko } from './words.ts';

const claim = openSite('fixtures');
const SLOW = solutionOf('twins', 'time_limit_exceeded/slow.js', 'tests/fixtures/bank');
const WRONG = solutionOf('twins', 'wrong_answer/small-values.js', 'tests/fixtures/bank');

type Place = { readonly name: string; readonly path: string };

/** Every page, with something on it. */
async function pagesOf({ server }: Visit): Promise<readonly Place[]> {
  const before = await judged(server, { problem: 'twins', source: SLOW });
  const prediction = { standing: 'solved', growth: 'n', confidencePercent: 80 } as const;
  const after = await judged(server, { problem: 'twins', source: WRONG, prediction });
  await logged(server);
  return [
    { name: 'problems', path: '/' },
    { name: 'problem', path: '/problems/twins' },
    { name: 'my submissions', path: '/problems/twins?tab=submissions' },
    { name: 'editorial', path: '/problems/twins?tab=editorial' },
    { name: 'notes', path: '/problems/twins?tab=notes' },
    { name: 'an old submission at its problem', path: `/problems/twins?submission=${before}` },
    { name: 'history', path: '/history' },
    { name: 'submission', path: `/submissions/${before}` },
    { name: 'comparison', path: `/compare?before=${before}&after=${after}` },
    { name: 'timing', path: '/timing/twins' },
    { name: 'review', path: '/review' },
    { name: 'predictions', path: '/records/predictions' },
    { name: 'exams', path: '/exams' },
    { name: 'result of an exam', path: `/exams/${await sat(server)}` },
    { name: 'records', path: '/records' },
    { name: 'history by cause', path: '/history?cause=secret-wrong&level=1' },
    { name: 'tests taken elsewhere', path: '/records/tests' },
    { name: 'months', path: '/records/months' },
    { name: 'a month', path: `/records/months/${new Date().toISOString().slice(0, 7)}` },
    { name: 'settings', path: '/settings' },
    { name: 'no such page', path: '/nowhere' },
  ];
}

/** Until what the page asks for has come. */
async function visited(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
}

for (const colorScheme of ['light', 'dark'] as const)
  claim(
    `axe finds nothing on any page in the ${colorScheme} theme`,
    async (visit) => {
      const { page } = visit;
      const complaints: string[] = [];
      for (const { name, path } of await pagesOf(visit)) {
        await visited(page, path);
        complaints.push(...(await complaintsOf(page, name)));
      }
      await visited(page, '/problems/twins');
      await page.keyboard.press('Control+K');
      await page.getByRole('dialog', { name: en.shell.palette }).waitFor();
      complaints.push(...(await complaintsOf(page, 'palette')));
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: en.shell.shortcuts }).waitFor();
      complaints.push(...(await complaintsOf(page, 'shortcuts')));
      expect(complaints).toEqual([]);
    },
    { colorScheme },
  );

for (const [width, height] of [
  [390, 844],
  [1024, 768],
] as const)
  claim(
    `no page scrolls sideways at ${width} by ${height}`,
    async (visit) => {
      const { page } = visit;
      const wide: string[] = [];
      for (const { name, path } of await pagesOf(visit)) {
        await visited(page, path);
        const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        if (Number(content) > Number(screen)) wide.push(`${name}: ${content} > ${screen}`);
        if (width < 500) wide.push(...(await complaintsOf(page, name)));
      }
      expect(wide).toEqual([]);
    },
    { viewport: { width, height } },
  );

claim(
  'on a small screen the parts are tabs, and a submission is judged',
  async ({ page }) => {
    const { panels } = en.problem;
    await page.goto('/problems/hello');
    await page.getByRole('heading', { name: 'Description' }).or(page.locator('.article')).first().waitFor();
    await page.getByRole('tab', { name: panels.editor }).click();
    await codeOf(page).waitFor({ state: 'attached' });
    await writeCode(page, solutionOf('hello', 'accepted/hello.js', 'tests/fixtures/bank'));
    await page.getByRole('button', { name: en.problem.submit }).click();
    expect(
      await page.getByRole('tab', { name: panels.result, exact: true }).first().getAttribute('aria-selected'),
    ).toBe('true');
    await concluded(page, 'solved');
    const frames = page.locator('.group[open] .table-frame');
    const widths = await frames.evaluateAll((all) => all.map((one) => [one.scrollWidth, one.clientWidth] as const));
    expect(widths.length).toBeGreaterThan(0);
    for (const [content, room] of widths) expect(content).toBeLessThanOrEqual(room);
  },
  { viewport: { width: 390, height: 844 }, hasTouch: true },
);

claim('language and theme change at once, and stay', async ({ page }) => {
  await openProblem(page, 'twins');
  await writeCode(page, '// kept\n');
  // A mark that a reload would wipe away.
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.getByRole('button', { name: en.shell.otherTongue }).click();
  await page.getByRole('tab', { name: ko.problem.tabs.statement }).waitFor();
  await page.getByRole('article').getByText('쌍둥이 세기').first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ko');
  await page.getByRole('button', { name: ko.shell.toDark }).click();
  await page.locator('html[data-theme=dark]').waitFor();
  await page.getByText('// kept').first().waitFor();
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);

  await page.reload();
  await page.locator('html[data-theme=dark][lang=ko]').waitFor();
  await page.getByRole('button', { name: ko.shell.toLight }).click();
  await page.getByRole('button', { name: ko.shell.otherTongue }).click();
  await page.locator('html[data-theme=light][lang=en]').waitFor();
  await codeOf(page).focus();
  await page.keyboard.press('Control+S');
});

claim('the verdict of a submission comes by keyboard alone, from the list on', async ({ page }) => {
  await page.goto('/');
  // Not the one that is proposed beside the list.
  await page
    .getByRole('region', { name: en.problems.title, exact: true })
    .getByRole('link', { name: 'Hello' })
    .waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('hello');
  await page.getByText(en.problems.shown('1', '3')).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await codeOf(page).waitFor({ state: 'attached' });
  await page.keyboard.press('2');
  await page.locator('.monaco-editor.focused').waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type("console.log('Hello, World')");
  await submitCode(page);
  await concluded(page, 'failed');
  await chooseCommand(page, 'history');
  await page.getByRole('heading', { level: 1, name: en.history.title }).waitFor();
  await chooseCommand(page, '쌍둥이');
  await page.getByRole('heading', { level: 1, name: 'Counting Twins' }).waitFor({ state: 'attached' });
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: en.shell.shortcuts });
  await sheet.getByText(en.problem.commands.submit).waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
});
