// Everything is found again: filtered, tallied, compared, measured once more; and taken along.
import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { judged } from './api.ts';
import { concluded, openProblem, resultOf, saved, submitCode, writeCode } from './desk.ts';
import { openSite } from './site.ts';
import { solutionOf } from './solutions.ts';
import { en } from './words.ts';

const claim = openSite('fixtures');
const { history: words, settings, names, problem } = en;
const { comparison } = words;
/** A part of what it says. */
const EDITORIAL = /Keep a count of each value/;
const twins = (name: string) => solutionOf('twins', name, 'tests/fixtures/bank');

// Before the problem is solved: then it opens by itself.
claim('the editorial stays closed until it is asked for twice', async ({ page }) => {
  const { editorial } = problem;
  await page.goto('/problems/twins?tab=editorial');
  await page.getByText(editorial.hidden).waitFor();
  await page.getByRole('button', { name: editorial.ask }).click();
  await page.getByText(editorial.askAgain).waitFor();
  expect(await page.getByText(EDITORIAL).count()).toBe(0);
  await page.getByRole('button', { name: editorial.confirm }).click();
  await page.getByText(EDITORIAL).first().waitFor();
});

claim('hints are shown one by one', async ({ page }) => {
  const { hints } = problem;
  await page.goto('/problems/twins?tab=editorial');
  await page.getByRole('button', { name: hints.show(1, 2) }).click();
  await page.getByText('How often has this value been seen before?').waitFor();
  expect(await page.getByText('answers that at once').count()).toBe(0);
  await page.getByRole('button', { name: hints.show(2, 2) }).click();
  await page.getByText('answers that at once').waitFor();
  expect(await page.getByRole('button', { name: hints.show(2, 2) }).count()).toBe(0);
});

claim('the history is filtered, tallied, and two submissions are compared and measured', async ({ page, server }) => {
  await judged(server, { problem: 'hello', source: "console.log('Hello, World')" });
  await judged(server, { problem: 'twins', source: twins('time_limit_exceeded/slow.js') });
  await judged(server, { problem: 'twins', source: twins('accepted/fast.js') });

  // As fast, to the judge; whether it is faster, only the measurement may say.
  await judged(server, { problem: 'twins', source: `// the same\n${twins('accepted/fast.js')}` });

  await page.goto('/history');
  const rows = page.getByRole('table', { name: words.tableTitle }).locator('tbody').getByRole('row');
  await rows.nth(3).waitFor();
  await page.getByText('2 problems: 1 solved, 1 unsolved').waitFor();

  await page.getByRole('search', { name: words.filters }).getByLabel(words.problem).selectOption('twins');
  await page.getByText('1 problem: all solved').waitFor();
  await expect.poll(() => rows.count(), { timeout: 30_000 }).toBe(3);
  expect(new URL(page.url()).searchParams.get('problem')).toBe('twins');
  await page.reload();
  await page.getByText('1 problem: all solved').waitFor();

  await rows.nth(0).getByRole('checkbox').check();
  await rows.nth(2).getByRole('checkbox').check();
  await page.getByRole('button', { name: words.compare, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: comparison.of('Counting Twins') }).waitFor();
  const diff = page.getByRole('region', { name: comparison.code });
  await diff.getByText('if (nums[j] === nums[i]) pairs++').first().waitFor();
  await diff.getByText('seen.set(num, before + 1)').first().waitFor();
  await page.getByRole('region', { name: comparison.tests, exact: true }).getByText('01-many').waitFor();

  await page.getByRole('button', { name: comparison.swap }).click();
  await expect.poll(() => diff.textContent(), { timeout: 30_000 }).toMatch(/seen\.set[\s\S]*pairs\+\+/);

  await page.goto('/history?problem=twins');
  for (const at of [0, 1]) await rows.nth(at).getByRole('checkbox').check();
  await page.getByRole('button', { name: words.compare, exact: true }).click();
  await page.getByRole('button', { name: comparison.measure }).click();
  await page.getByText(/^(After is .+ (faster|slower) \(between|No difference can be measured: )/).waitFor();

  await page.goto('/timing/twins');
  await page.getByRole('table', { name: words.timingPage.table }).getByText('01-many').waitFor();
});

claim('an old submission is opened at its problem, and restored', async ({ page, server }) => {
  await judged(server, { problem: 'hello', source: "console.log('the old one')" });
  await openProblem(page, 'hello');
  await page.getByRole('tab', { name: problem.tabs.submissions }).click();
  await page
    .getByRole('button', { name: /^Open the submission/ })
    .first()
    .click();
  await page.getByText("console.log('the old one')").first().waitFor();
  await page.getByRole('button', { name: problem.shown.restore }).click();
  await page.getByRole('button', { name: problem.shown.back }).waitFor({ state: 'hidden' });
  await page.getByText("console.log('the old one')").first().waitFor();
});

claim('who comes back to code as it was judged sees its result, and to other code the cases', async ({ page }) => {
  const { resultTabs } = problem;
  const tab = (name: string) => page.getByRole('tab', { name, exact: true, selected: true });
  await openProblem(page, 'hello');
  await writeCode(page, "console.log('Hello, World')");
  await submitCode(page);
  await concluded(page, 'failed');
  await saved(page).waitFor();
  await page.reload();
  await tab(resultTabs.judged).waitFor();
  await concluded(page, 'failed');

  await writeCode(page, '// something else');
  await saved(page).waitFor();
  await page.reload();
  await page.getByText('// something else').first().waitFor();
  await tab(resultTabs.cases).waitFor();
});

claim('a failing secret test is shown only when the settings allow it', async ({ page }) => {
  await openProblem(page, 'twins');
  await writeCode(page, twins('wrong_answer/small-values.js'));
  await submitCode(page);
  await concluded(page, 'partial');
  const result = resultOf(page);
  await result.getByText(problem.next.revealHint).waitFor();
  expect(await result.getByRole('button', { name: problem.next.reveal }).count()).toBe(0);

  await result.getByRole('link', { name: problem.next.settings }).click();
  const reveal = page.getByRole('checkbox', { name: settings.reveal });
  await reveal.click();
  await reveal.and(page.locator(':checked')).waitFor();
  await page.goBack();
  await result.getByRole('tab', { name: problem.resultTabs.judged, exact: true }).click();
  await result.getByRole('button', { name: problem.next.reveal }).click();
  await result.getByText(names.verdicts.WA).waitFor();
  await result.getByRole('region', { name: problem.output.expected }).waitFor();
  await result.getByRole('button', { name: problem.next.makeOwn }).click();
  await page.getByText(problem.cases.made).waitFor();
});

claim('everything is exported, deleted after asking, and imported again', async ({ page, server }) => {
  await judged(server, { problem: 'hello', source: "console.log('to be kept')" });
  await page.goto('/settings');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: settings.exportJson }).click();
  const file = await (await download).path();
  expect(await readFile(file, 'utf8')).toContain('to be kept');
  const zipped = page.waitForEvent('download');
  await page.getByRole('link', { name: settings.exportZip }).click();
  const zip = await zipped;
  expect(zip.suggestedFilename()).toMatch(/\.zip$/);
  expect((await readFile(await zip.path())).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');

  await page.getByRole('button', { name: settings.removeButton }).click();
  const dialog = page.getByRole('dialog', { name: settings.removeTitle });
  const now = dialog.getByRole('button', { name: settings.removeNow });
  expect(await now.isDisabled()).toBe(true);
  await dialog.getByLabel(settings.removeType(settings.removeWord)).fill(settings.removeWord);
  await now.click();
  await page.getByText(settings.removed).waitFor();
  await page.goto('/history');
  await page.getByText(words.empty).waitFor();

  await page.goto('/settings');
  await page.locator('input[type=file]').setInputFiles({
    name: 'export.json',
    mimeType: 'application/json',
    buffer: await readFile(file),
  });
  await page.getByText(/^Imported [1-9]\d* submissions/).waitFor();
  await page.goto('/history');
  await page.getByRole('table', { name: words.tableTitle }).getByRole('link', { name: 'Hello' }).first().waitFor();
});

claim('who goes on while a search is being typed is not called back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: en.problems.search }).fill('twins');
  await page.getByRole('link', { name: en.shell.history, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: en.history.title }).waitFor();
  // Longer than what was typed waits for more.
  await page.waitForTimeout(500);
  expect(new URL(page.url()).pathname).toBe('/history');
});
