// Python in the editor: what helps to write it, marks beside the judge's, and the judge itself.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { missingPackage } from '#judge';
import { keepReceipts } from './api.ts';
import { codeOf, concluded, resultOf, runCode, saved, submitCode, writeCode } from './desk.ts';
import { openSite } from './site.ts';
import { solutionOf } from './solutions.ts';
import { en } from './words.ts';

const claim = openSite('real');
const { problem: words, names, settings } = en;
const isInstalled = missingPackage('pyright') === undefined;
const TEMPLATE = 'def solution(visits: list[int], k: int) -> list[int]:';

const python = (page: Page) => codeOf(page, 'python');
const suggestion = (page: Page, name: string) =>
  page.locator('.suggest-widget.visible').getByRole('option', { name: new RegExp(`^${name}\\b`) });
const squiggle = (page: Page) => page.locator('.monaco-editor .squiggly-error');

/** Waits until it can be typed into. */
async function openPython(page: Page, slug: string): Promise<void> {
  await page.goto(`/problems/${slug}?lang=python`);
  await python(page).waitFor({ state: 'attached' });
  await saved(page).waitFor();
}

/** Types a name that is nowhere, and waits for what is said of it: then the assistant is at work. */
async function assisted(page: Page): Promise<void> {
  await writeCode(page, 'nowhere\n', python(page));
  await squiggle(page).first().waitFor();
  await writeCode(page, '# known\n', python(page));
  await squiggle(page).first().waitFor({ state: 'hidden' });
}

async function chooseLanguage(page: Page, language: 'python' | 'javascript'): Promise<void> {
  await page.getByRole('combobox', { name: words.language }).selectOption(language);
  await codeOf(page, language).waitFor({ state: 'attached' });
}

if (isInstalled) {
  claim('names are completed, parameters and descriptions shown, and what was completed runs', async ({ page }) => {
    await openPython(page, 'stampfree');
    await page.getByText(TEMPLATE).first().waitFor();
    await assisted(page);
    await page.keyboard.type('import heapq\nheapq.');
    await suggestion(page, 'heappush').waitFor();
    await page.keyboard.type('heappus');
    await page.keyboard.press('Tab');
    await page.keyboard.type('(');
    await page.locator('.parameter-hints-widget.visible').getByText('Push item onto heap').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.type('[], 1)\ndequ');
    await suggestion(page, 'deque').first().waitFor();
    await page.keyboard.press('Tab');
    await page.getByText('from collections import deque').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('def solution(visits, k):');
    // A line is indented after one that has been coloured, which takes a moment when lines came in above it.
    await page.locator('.view-line span span', { hasText: /^def$/ }).waitFor();
    await page.keyboard.type('\nreturn [heapq.heappop([1])]');
    await runCode(page);
    await resultOf(page).getByRole('region', { name: words.output.returned }).getByText('[1]').waitFor();
    expect(await squiggle(page).count()).toBe(0);
  });

  claim('a name that is nowhere is marked beside the judge’s own marks', async ({ page }) => {
    await openPython(page, 'stampfree');
    await writeCode(page, `${TEMPLATE}\n    return visits.missing + nowhere\n`, python(page));
    await squiggle(page).first().waitFor();
    await runCode(page);
    await resultOf(page).getByText(names.verdicts.RE).waitFor();
    // The judge has marked the line's other half.
    await expect.poll(() => squiggle(page).count()).toBe(2);
    const place = await squiggle(page).last().boundingBox();
    if (place !== null) await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
    await page.locator('.monaco-hover').getByText(en.editor.unknownName('nowhere')).waitFor();
  });

  claim('the types of the template are known', async ({ page }) => {
    await openPython(page, 'stampfree');
    await assisted(page);
    await page.keyboard.type(`${TEMPLATE}\nvisits.`);
    await suggestion(page, 'append').waitFor();
  });

  claim('another language and back, and a second tab', async ({ page, openTab }) => {
    await openPython(page, 'evenstairs');
    await chooseLanguage(page, 'javascript');
    await chooseLanguage(page, 'python');
    await assisted(page);
    await saved(page).waitFor();
    const other = await openTab();
    await openPython(other, 'stampfree');
    await assisted(other);
    await page.bringToFront();
    await assisted(page);
  });

  claim('after the server was away, it helps again', async ({ page, server, allow }) => {
    allow(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET|WebSocket/);
    // The editor loads workers at times of its own; one that the server is not there for is an event without words.
    allow(/^: Event$/);
    await openPython(page, 'evenstairs');
    await assisted(page);
    await server.kill();
    await page.keyboard.type('still_typing = 1\n');
    await page.getByText(en.shell.offline).waitFor();
    await server.restart();
    await page.getByText(en.shell.offline).waitFor({ state: 'hidden' });
    await assisted(page);
  });

  claim('switched off, nothing is connected to', async ({ page }) => {
    const opened: string[] = [];
    page.on('websocket', (socket) => opened.push(socket.url()));
    await page.goto('/settings');
    const choice = page.getByRole('checkbox', { name: settings.pythonAssist });
    await choice.uncheck();
    await openPython(page, 'stampfree');
    await writeCode(page, 'nowhere\n', python(page));
    await saved(page).waitFor();
    expect(opened).toEqual([]);
    await page.goto('/settings');
    await choice.check();
    await page.goto('/problems/stampfree?lang=javascript');
    await codeOf(page).waitFor({ state: 'attached' });
    expect(opened).toEqual([]);
  });
}

claim('where the package is missing, the settings say how to get it, and the editor is as it was', async ({ page }) => {
  const command = 'npm install --no-save pyright';
  await page.route('**/api/about', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), assist: { missing: command } } });
  });
  await page.goto('/settings');
  await page.getByText(settings.pythonAssistMissing).waitFor();
  await page.getByText(command).waitFor();
  const choice = page.getByRole('checkbox', { name: settings.pythonAssist });
  expect([await choice.isChecked(), await choice.isDisabled()]).toEqual([false, true]);
  await openPython(page, 'stampfree');
  await writeCode(page, '# alone\n', python(page));
  await page.keyboard.type('import heapq\nheapq.heappu');
  await suggestion(page, 'heappush').waitFor();
});

claim('a problem is solved in Python from the template', async ({ page, server }) => {
  await keepReceipts(server, false);
  await openPython(page, 'stampfree');
  await page.getByRole('button', { name: words.resetShort }).click();
  await page.getByText(TEMPLATE).first().waitFor();
  await writeCode(page, solutionOf('stampfree', 'accepted/fast.py'), python(page));
  await submitCode(page);
  await concluded(page, 'solved');
  await resultOf(page).getByText(names.points('100', '100')).waitFor();
});

claim('a SyntaxError of Python lands on its line', async ({ page }) => {
  await openPython(page, 'stampfree');
  await writeCode(page, `${TEMPLATE}\n    answer = []\n    answer.append(1\n    return answer\n`, python(page));
  await runCode(page);
  const result = resultOf(page);
  await result.getByText(words.work.notCompiled).waitFor();
  await result
    .getByText(/SyntaxError: '\(' was never closed/)
    .first()
    .waitFor();
  const place = result.getByRole('button', { name: /^line 3, column \d+$/ });
  await place.first().waitFor();
  await squiggle(page).first().waitFor();
});
