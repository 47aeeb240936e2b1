// The problem page as a person uses it: write code, run it, submit it, read the result.

import type { Locator, Page } from 'playwright-core';
import { LANGUAGE_NAMES } from '#judge/report/names';
import { en } from './words.ts';

type Language = keyof typeof LANGUAGE_NAMES;
type Standing = keyof typeof en.names.standings;
type Words = typeof en;

const { problem: words } = en;

/** Waits until it can be typed into. */
export async function openProblem(page: Page, slug: string): Promise<void> {
  await page.goto(`/problems/${slug}`);
  await codeOf(page).waitFor({ state: 'attached' });
  await saved(page).waitFor();
}

/** The editor's text, as the keyboard meets it. */
export function codeOf(page: Page, language: Language = 'javascript', { problem }: Words = en): Locator {
  return page.getByRole('textbox', { name: problem.editorLabel(LANGUAGE_NAMES[language]) });
}

/** Pastes over all that is written: what is typed would be indented and closed by the editor. */
export async function writeCode(page: Page, source: string, place: Locator = codeOf(page)): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), source);
  await place.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
}

export const saved = (page: Page): Locator => page.getByText(words.saveStatus.saved, { exact: true });

export const runCode = (page: Page): Promise<void> => page.keyboard.press('Control+Enter');
export const submitCode = (page: Page): Promise<void> => page.keyboard.press('Control+Shift+Enter');

/** In the command palette. */
export async function chooseCommand(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog', { name: en.shell.palette }).waitFor();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

/** The lower right part of the page. */
export const resultOf = (page: Page, { problem }: Words = en): Locator =>
  page.getByRole('region', { name: problem.panels.result, exact: true });

/** Waits for the judge's conclusion. */
export async function concluded(page: Page, standing: Standing, spoken: Words = en): Promise<void> {
  const heading = resultOf(page, spoken).getByRole('heading', { level: 2 });
  await heading.filter({ hasText: spoken.names.standings[standing] }).waitFor();
}

/** A tab of the page, by its name. */
export const tabOf = (page: Page, name: string | RegExp): Locator => page.getByRole('tab', { name });
