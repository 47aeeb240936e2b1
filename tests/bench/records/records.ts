// What the pages of the records take with years of practice behind them: every request of theirs, and the history with their filters.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../server/store/index.ts';
import { requester } from '../server/api-calls.ts';
import { timeCall } from '../server/history.ts';
import { fill, STEP_MS } from '../server/seed.ts';
import { print } from '../table.ts';
import { REQUESTS } from './requests.ts';

const SUBMISSIONS = 100_000;
const CASES_EACH = 8;
/** Above this a page is felt to wait. */
const TARGET_MS = 50;

const folder = mkdtempSync(join(tmpdir(), 'olsol-records-'));
const store = await openStore({ kind: 'sqlite', folder });
try {
  const get = requester(store);
  const { problems } = (await get('/api/problems')) as { readonly problems: readonly { readonly slug: string }[] };
  const slugs = problems.map(({ slug }) => slug);
  const from = performance.now();
  const since = Date.now() - SUBMISSIONS * STEP_MS;
  await fill(store, { submissions: SUBMISSIONS, casesEach: CASES_EACH, problems: slugs.length, slugs, since });
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.versions.node}`);
  const seconds = ((performance.now() - from) / 1000).toFixed(0);
  console.log(`${SUBMISSIONS} submissions to ${slugs.length} problems, seeded in ${seconds} s`);
  const rows = [];
  for (const [what, pathOf] of REQUESTS) {
    const { p50Ms, p95Ms, cpuMs } = await timeCall((round) => get(pathOf({ round, slugs, now: Date.now() })));
    rows.push({ what, p50: p50Ms.toFixed(1), p95: p95Ms.toFixed(1), cpu: cpuMs.toFixed(1), slow: p95Ms > TARGET_MS });
  }
  print(
    `Requests, ms (slow: p95 above ${TARGET_MS})`,
    rows.map(({ slow, ...row }) => ({ ...row, slow: slow ? 'yes' : '' })),
  );
  if (rows.some(({ slow }) => slow)) process.exitCode = 1;
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
// Threads that render articles and the judge's room would keep the process alive.
process.exit();
