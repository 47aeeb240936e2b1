// What is typed is never lost: not by a server that dies, and not by a second tab.
import { expect } from 'vitest';
import { complaintsOf } from './axe.ts';
import { codeOf, openProblem, saved, writeCode } from './desk.ts';
import { openSite, type Visit } from './site.ts';
import { en } from './words.ts';

const claim = openSite('fixtures');
const { problem: words, shell } = en;

/** What the server holds. */
async function draftOf({ server }: Visit, slug: string): Promise<string> {
  const response = await fetch(`${server.url}/api/problems/${slug}/drafts/javascript`);
  return ((await response.json()) as { source: string }).source;
}

const eventually = (value: () => Promise<string>) => expect.poll(value, { timeout: 60_000, interval: 100 });

claim('a draft survives kill -9 of the server, and so does what is typed while it is gone', async (visit) => {
  const { page, server, allow } = visit;
  allow(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET/);
  await openProblem(page, 'twins');
  await writeCode(page, '// before\n');
  await eventually(() => draftOf(visit, 'twins')).toBe('// before\n');

  await server.kill();
  await page.keyboard.type('// while it is gone');
  await page.getByText(words.saveStatus.away).waitFor();
  await page.getByText(shell.offline).waitFor();

  await server.restart();
  await page.getByText(shell.offline).waitFor({ state: 'hidden' });
  await saved(page).waitFor();
  await eventually(() => draftOf(visit, 'twins')).toBe('// before\n// while it is gone');

  await page.reload();
  await page.getByText('// while it is gone').first().waitFor();
});

claim('what was typed while the server was gone survives closing the tab as well', async (visit) => {
  const { page, server, allow, openTab } = visit;
  allow(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET/);
  await openProblem(page, 'split');
  await writeCode(page, '// saved\n');
  await saved(page).waitFor();
  await server.kill();
  await page.keyboard.type('// not saved');
  await page.getByText(words.saveStatus.away).waitFor();
  await page.close();
  await server.restart();
  const next = await openTab();
  await openProblem(next, 'split');
  await next.getByText('// not saved').first().waitFor();
  await eventually(() => draftOf(visit, 'split')).toContain('// not saved');
});

claim('a second tab does not overwrite what the first one saved, unless it is told to', async (visit) => {
  const { page, openTab, allow } = visit;
  // The browser itself notes an answer of 409.
  allow(/409 \(Conflict\)/);
  await openProblem(page, 'hello');
  const other = await openTab();
  await openProblem(other, 'hello');
  await writeCode(page, '// the first tab');
  await eventually(() => draftOf(visit, 'hello')).toBe('// the first tab');

  await other.bringToFront();
  await writeCode(other, '// the second tab');
  const dialog = other.getByRole('dialog', { name: words.conflict.title });
  await dialog.waitFor();
  expect(await draftOf(visit, 'hello')).toBe('// the first tab');
  await dialog.getByText('// the first tab').first().waitFor();
  await dialog.getByText('// the second tab').first().waitFor();
  const complaints = await complaintsOf(other, 'conflict, light');
  await other.emulateMedia({ colorScheme: 'dark' });
  await other.locator('html[data-theme=dark]').waitFor();
  complaints.push(...(await complaintsOf(other, 'conflict, dark')));
  expect(complaints).toEqual([]);
  await dialog.getByRole('button', { name: words.conflict.keepMine }).click();
  await eventually(() => draftOf(visit, 'hello')).toBe('// the second tab');
});

claim('a reset to the template can be taken back', async ({ page }) => {
  await openProblem(page, 'twins');
  await writeCode(page, '// my work');
  await page.getByRole('button', { name: words.resetShort }).click();
  await page.getByText('// my work').first().waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: words.undo }).click();
  await page.getByText('// my work').first().waitFor();
});

claim('each language has a draft of its own', async (visit) => {
  const { page } = visit;
  await openProblem(page, 'twins');
  await writeCode(page, '// in JavaScript');
  await saved(page).waitFor();
  await page.getByRole('combobox', { name: words.language }).selectOption('typescript');
  await codeOf(page, 'typescript').waitFor({ state: 'attached' });
  await page.getByText('// in JavaScript').first().waitFor({ state: 'hidden' });
  await writeCode(page, '// in TypeScript', codeOf(page, 'typescript'));
  await saved(page).waitFor();
  await page.getByRole('combobox', { name: words.language }).selectOption('javascript');
  await page.getByText('// in JavaScript').first().waitFor();
});
