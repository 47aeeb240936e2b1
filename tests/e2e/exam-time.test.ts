// An exam whose time runs out, by a clock that the server is given.

import { quickMoment, startClockServer } from './clock-server.ts';
import { codeOf, saved, writeCode } from './desk.ts';
import { openSite } from './site.ts';
import { solutionOf } from './solutions.ts';
import { en } from './words.ts';

/** Two minutes are over after eight seconds. */
const claim = openSite('fixtures', (bank) => startClockServer(bank, quickMoment(15)));
const { exam: words, exams } = en;

claim('when the time is up, what was written is handed in, and the page shows the result', async ({ page, server }) => {
  await page.goto('/problems/hello');
  await codeOf(page).waitFor({ state: 'attached' });
  const answer = await fetch(`${server.url}/api/sittings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ template: 'rest' }),
  });
  const { id } = (await answer.json()) as { readonly id: string };
  await page.reload();
  await page.getByRole('region', { name: words.bar }).waitFor();
  await codeOf(page).waitFor({ state: 'attached' });
  await saved(page).waitFor();
  await writeCode(page, solutionOf('hello', 'accepted/hello.js', 'tests/fixtures/bank'));
  await page.waitForURL(`**/exams/${id}`);
  await page.getByText(exams.sitting.endedBy['time-up']).waitFor();
  await page.getByText('1 problem: all solved').waitFor();
});
