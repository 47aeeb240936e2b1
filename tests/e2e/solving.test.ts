// One problem after another, from the empty editor to the verdict.
import { expect } from 'vitest';
import { keepReceipts } from './api.ts';
import { complaintsOf } from './axe.ts';
import { codeOf, concluded, openProblem, resultOf, runCode, submitCode, tabOf, writeCode } from './desk.ts';
import { openSite } from './site.ts';
import { solutionOf } from './solutions.ts';
import { en, ko } from './words.ts';

const claim = openSite('real');
const { problem: words, names } = en;

claim('a problem is solved from an empty editor by typing, running and submitting', async ({ page, server }) => {
  await keepReceipts(server, false);
  await openProblem(page, 'stampfree');
  await codeOf(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  // What the editor closes by itself is typed over; only a block over lines would be left for it to close.
  await page.keyboard.type('function solution(visits, k) {}');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('\nconst seen = new Map();\nconst free = [];\n');
  await page.keyboard.type('visits.forEach((customer, index) => { const earlier = seen.get(customer) ?? 0; ');
  await page.keyboard.type('if (earlier % (k + 1) === k) free.push(index + 1); seen.set(customer, earlier + 1); });\n');
  await page.keyboard.type('return free;');
  await runCode(page);
  const result = resultOf(page);
  await result.getByText(words.work.passed(3, 3)).waitFor();
  expect(await result.getByRole('tab', { name: words.marks.passed }).count()).toBe(3);

  await submitCode(page);
  await concluded(page, 'solved');
  await result.getByText(names.points('100', '100')).waitFor();
  await result.getByText(words.judged.solvedAll).waitFor();
  for (const group of ['correctness', 'efficiency'] as const) {
    const table = result.getByRole('region', { name: names.groups[group] }).getByRole('row');
    const rows = await table.count();
    expect(rows).toBeGreaterThan(2);
    expect(await table.filter({ hasText: names.verdicts.AC }).count()).toBe(rows - 1);
  }
});

claim('a slow solution loses the efficiency points, and the receipt names the line', async ({ page, server }) => {
  await keepReceipts(server, true);
  await openProblem(page, 'evenstairs');
  const source = solutionOf('evenstairs', 'time_limit_exceeded/slow.js');
  await writeCode(page, source);
  await submitCode(page);
  await concluded(page, 'efficiency-loss');
  const result = resultOf(page);
  await result.getByText(words.judged.efficiencyLoss).waitFor();
  const correctness = result.getByRole('region', { name: names.groups.correctness });
  expect(await correctness.getByText(names.verdicts.TLE).count()).toBe(0);
  await result.getByRole('region', { name: names.groups.efficiency }).getByText(names.verdicts.TLE).first().waitFor();

  const receipt = result.getByRole('region', { name: words.receipt.title });
  const plot = receipt.getByRole('figure', { name: en.plots.growth.title('n') });
  await plot.getByRole('img').first().waitFor();
  await plot.getByText(en.plots.classes['n^3'], { exact: false }).first().waitFor();
  const complaints = await complaintsOf(page, 'receipt, light');
  await page.getByRole('button', { name: en.shell.toDark }).click();
  await page.locator('html[data-theme=dark]').waitFor();
  await plot.getByRole('img').first().waitFor();
  complaints.push(...(await complaintsOf(page, 'receipt, dark')));
  expect(complaints).toEqual([]);

  await plot.getByRole('button', { name: en.plots.showTable }).click();
  await plot.getByRole('table').waitFor();

  const inner = source.split('\n').findIndex((line) => line.includes('sorted[j] - sorted[i]')) + 1;
  await plot.getByRole('button', { name: en.plots.blameLine(inner) }).click();
  await page.locator('.monaco-editor.focused').waitFor();
  await page.getByText(en.editor.heat.blamedNote).first().waitFor();
  await keepReceipts(server, false);
});

claim('a compile error lands on its line, as a mark and as a way to it', async ({ page }) => {
  await openProblem(page, 'evenstairs');
  await writeCode(page, 'function solution(heights) {\n  const x = ;\n  return 0;\n}\n');
  await runCode(page);
  const result = resultOf(page);
  await result.getByText(words.work.notCompiled).waitFor();
  const place = result.getByRole('button', { name: /^line 2, column \d+$/ });
  await place.waitFor();
  await page.locator('.monaco-editor .squiggly-error').waitFor();
  await place.click();
  await page.locator('.monaco-editor.focused').waitFor();

  await submitCode(page);
  await result.getByRole('heading', { level: 2, name: names.verdicts.CE }).waitFor();
  await result.getByText(words.judged.compileError).waitFor();
});

claim('a runtime error of a sample is told with its line', async ({ page }) => {
  await openProblem(page, 'evenstairs');
  await writeCode(page, 'function solution(heights) {\n  return heights.missing.length;\n}\n');
  await runCode(page);
  const result = resultOf(page);
  await result.getByText(words.work.passed(0, 3)).waitFor();
  await result.getByText(names.verdicts.RE).waitFor();
  await result
    .getByText(/Cannot read properties of undefined/)
    .first()
    .waitFor();
  await result
    .getByRole('button', { name: /^line 2/ })
    .first()
    .waitFor();
});

claim('a wrong answer shows what was expected beside what came, and what was printed apart', async ({ page }) => {
  await openProblem(page, 'stampfree');
  await writeCode(page, "function solution() {\n  console.log('looking');\n  return [7, 7];\n}\n");
  await runCode(page);
  const result = resultOf(page);
  await result.getByText(names.verdicts.WA).waitFor();
  expect(await result.getByRole('region', { name: words.output.returned }).textContent()).toContain('[7,7]');
  expect(await result.getByRole('region', { name: words.output.expected }).textContent()).not.toContain('[7,7]');
  expect(await result.getByRole('region', { name: words.output.printed }).textContent()).toBe('looking\n');
});

claim(
  'in Korean a solved problem reads 해결, and the history of it 올솔',
  async ({ page }) => {
    await page.goto('/problems/chairgrid');
    await writeCode(page, solutionOf('chairgrid', 'accepted/fast.js'), codeOf(page, 'javascript', ko));
    await submitCode(page);
    await concluded(page, 'solved', ko);
    await page.goto('/history?problem=chairgrid');
    await page.getByText('올솔', { exact: true }).waitFor();
  },
  { locale: 'ko-KR' },
);

claim('own cases are run, refused when the problem forbids them, and kept', async ({ page }) => {
  await openProblem(page, 'stampfree');
  await writeCode(page, solutionOf('stampfree', 'accepted/fast.js'));
  const result = resultOf(page);
  await result.getByRole('tab', { name: words.resultTabs.cases, exact: true }).click();
  await result.getByRole('button', { name: words.cases.add }).click();
  await result.getByRole('textbox', { name: words.cases.name }).fill('one customer');
  await result.getByRole('textbox', { name: words.cases.input }).fill('[5,5,5]\n1');
  await result.getByRole('button', { name: words.cases.runOne }).click();
  await result.getByText(names.verdicts.AC).waitFor();
  expect(await result.getByRole('region', { name: words.output.returned }).textContent()).toBe('[2]');
  await result.getByText(words.output.expectedBy.model).waitFor();
  await result.getByRole('button', { name: words.cases.keep, exact: true }).click();
  await result.getByText(words.cases.kept, { exact: true }).waitFor();

  await page.reload();
  await tabOf(page, 'one customer').click();
  expect(await result.getByRole('textbox', { name: words.cases.input }).inputValue()).toBe('[5,5,5]\n1');
  await page.getByText('stamps.get(customer)').first().waitFor();

  await result.getByRole('textbox', { name: words.cases.input }).fill('[]\n1');
  await result.getByRole('button', { name: words.cases.runOne }).click();
  await result.getByText(words.output.refused).waitFor();
});
