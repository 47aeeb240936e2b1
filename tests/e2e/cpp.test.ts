// C++ and C on the page: solved from the template, errors of the compiler on their lines, and what it warns of.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { missingPackage } from '#judge';
import { keepReceipts } from './api.ts';
import { codeOf, concluded, resultOf, runCode, saved, submitCode, writeCode } from './desk.ts';
import { openSite } from './site.ts';
import { solutionOf } from './solutions.ts';
import { en } from './words.ts';

const claim = openSite('real');
const { problem: words, names } = en;
const isInstalled = missingPackage('@yowasp/clang') === undefined;

async function openIn(page: Page, language: 'cpp' | 'c', slug: string): Promise<void> {
  await page.goto(`/problems/${slug}?lang=${language}`);
  await codeOf(page, language).waitFor({ state: 'attached' });
  await saved(page).waitFor();
}

if (isInstalled) {
  claim('a problem is solved in C++ from the template', async ({ page, server }) => {
    await keepReceipts(server, false);
    await openIn(page, 'cpp', 'stampfree');
    await page.getByText('vector<int> solution(').first().waitFor();
    await writeCode(page, solutionOf('stampfree', 'accepted/fast.cpp'), codeOf(page, 'cpp'));
    await submitCode(page);
    await concluded(page, 'solved');
    await resultOf(page).getByText(names.points('100', '100')).waitFor();
  });

  claim('an error of the compiler lands on its line', async ({ page }) => {
    await openIn(page, 'cpp', 'stampfree');
    const source =
      '#include <vector>\nstd::vector<int> solution(std::vector<int> visits, int k) {\n  return visist;\n}\n';
    await writeCode(page, source, codeOf(page, 'cpp'));
    await runCode(page);
    const result = resultOf(page);
    await result.getByText(words.work.notCompiled).waitFor();
    await result
      .getByText(/use of undeclared identifier 'visist'/)
      .first()
      .waitFor();
    await page.locator('.monaco-editor .squiggly-error').first().waitFor();
    await result
      .getByRole('button', { name: /^line 3, column 10$/ })
      .first()
      .click();
    await page.locator('.monaco-editor.focused').waitFor();
  });

  claim('a plain long is warned of, with a way to it', async ({ page }) => {
    await openIn(page, 'c', 'stampfree');
    const source =
      '#include <stdlib.h>\nint* solution(int* visits, size_t visits_len, int k, size_t* answer_len) {\n  long seen = 0;\n  *answer_len = seen;\n  return NULL;\n}\n';
    await writeCode(page, source, codeOf(page, 'c'));
    await submitCode(page);
    const result = resultOf(page);
    await result.getByText(en.warnings['plain-long']([3])).waitFor();
    await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
    await result.getByRole('button', { name: words.judged.at(3, undefined) }).click();
    await page.locator('.monaco-editor.focused').waitFor();
    expect(await page.locator('.line-numbers.active-line-number').textContent()).toBe('3');
  });
}
