// The page in a real browser: from a click to the editor, and from a click to the verdict.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { browserPath, launchBrowser } from '../../e2e/browser.ts';
import { resultOf, runCode, saved, writeCode } from '../../e2e/desk.ts';
import { en } from '../../e2e/words.ts';
import { percentiles } from '../percentiles.ts';
import { serveForBench } from './serve.ts';

const PROBLEM = 'stampfree';
const SAMPLES = 3;
const ROOT = join(import.meta.dirname, '../../..');
const RIGHT = readFileSync(join(ROOT, `problems/${PROBLEM}/submissions/accepted/fast.js`), 'utf8');
const WRONG = 'function solution() { return [0]; }\n';
const OPENED = 10;
const RUNS = 20;

type Row = Readonly<Record<string, string | number>>;

/** Undefined without a browser. */
export async function pageBench(): Promise<readonly Row[] | undefined> {
  if (browserPath === undefined) return undefined;
  const served = await serveForBench({ page: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1440, height: 900 } });
    await openProblem(page, served.url); // fills the cache
    const ready = await timesOf(OPENED, () => openProblem(page, served.url));
    const verdicts = await timesOf(RUNS, (i) => runSamples(page, i));
    return [
      row('editor ready after a click, warm cache', ready),
      row('verdicts of three samples after Ctrl+Enter', verdicts),
    ];
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** From the click on a problem in the list; everything before is not counted. */
async function openProblem(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/`);
  const link = page.locator(`a[href^="/problems/${PROBLEM}"]`).first();
  await link.waitFor();
  await page.waitForLoadState('networkidle');
  const from = performance.now();
  await link.click();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  return performance.now() - from;
}

/** Right and wrong programs in turns, so that each result differs from the one before. */
async function runSamples(page: Page, i: number): Promise<number> {
  const isRight = i % 2 === 0;
  await writeCode(page, isRight ? RIGHT : WRONG);
  await saved(page).waitFor();
  const passed = resultOf(page).getByText(en.problem.work.passed(isRight ? SAMPLES : 0, SAMPLES), { exact: true });
  const from = performance.now();
  await runCode(page);
  await passed.waitFor();
  return performance.now() - from;
}

function row(what: string, times: readonly number[]): Row {
  const { p50Ms, p95Ms } = percentiles(times);
  return { what, p50: p50Ms.toFixed(0), p95: p95Ms.toFixed(0) };
}

async function timesOf(count: number, once: (i: number) => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) times.push(await once(i));
  return times;
}
