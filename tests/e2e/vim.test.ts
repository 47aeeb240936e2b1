// Vim keys are switched on and off while code is being written.
import { expect } from 'vitest';
import { chooseCommand, codeOf, openProblem, saved } from './desk.ts';
import { openSite } from './site.ts';
import { en } from './words.ts';

const claim = openSite('fixtures');
const { commands } = en.problem;

claim('with Vim keys what is typed is commands, and without them it is text again', async ({ page }) => {
  await openProblem(page, 'hello');
  await codeOf(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  const status = page.getByText('--NORMAL--');
  const lines = page.locator('.monaco-editor .view-lines');
  const written = (text: string) =>
    expect.poll(async () => (await lines.textContent())?.replaceAll('\u00a0', ' '), { timeout: 30_000 }).toBe(text);

  await chooseCommand(page, commands.vimOn);
  await status.waitFor();
  await codeOf(page).focus();
  await page.keyboard.type('ihello');
  await page.keyboard.press('Escape');
  await written('hello');
  await page.keyboard.type('x0iO');
  await page.keyboard.press('Escape');
  await written('Ohell');
  await saved(page).waitFor();

  await chooseCommand(page, commands.vimOff);
  await status.waitFor({ state: 'hidden' });
  await codeOf(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' ix');
  await written('Ohell ix');
});
