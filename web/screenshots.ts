// Takes the pictures that the README shows: `npm run screenshots`. The server, the judge and the bank are the real ones, the data folder is not.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Draft } from '#server/schema/desk';
import type { Settings } from '#server/schema/settings';

const web = fileURLToPath(new URL('.', import.meta.url));
const root = join(web, '..');
const pictures = join(web, 'screenshots');

/** The slow one whose receipt is shown. */
const SHOWN = { problem: 'kiteladder', file: 'time_limit_exceeded/slow.js' };
/** What was handed in before it, oldest first. */
const EARLIER = [
  ['chairgrid', 'time_limit_exceeded/slow.js'],
  ['chairgrid', 'wrong_answer/square-twice.js'],
  ['chairgrid', 'accepted/fast.js'],
  ['evenstairs', 'wrong_answer/sorted-as-text.js'],
  ['evenstairs', 'accepted/fast.ts'],
  ['quietbell', 'run_time_error/letters-then-digits.js'],
  ['quietbell', 'accepted/fast.js'],
  ['cargoclose', 'wrong_answer/greedy-starts.js'],
  ['stampfree', 'time_limit_exceeded/slow.js'],
  ['stampfree', 'accepted/fast.js'],
  ['kiteladder', 'wrong_answer/always-higher.js'],
] as const;

/** What is handed in during an exam. */
const EXAM = {
  template: 'a-fundamentals',
  handedIn: [
    ['gondolaline', 'accepted/fast.js'],
    ['dropmerge', 'time_limit_exceeded/slow.js'],
    ['shadewalk', 'accepted/fast.js'],
  ],
} as const;

const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

type Shot = {
  readonly name: string;
  readonly path: string;
  readonly options: BrowserContextOptions;
  /** Until it shows what it is to show. */
  readonly ready: (page: Page) => Promise<unknown>;
};

const SHOTS: readonly Shot[] = [
  { name: 'list', path: '/', options: DESKTOP, ready: (page) => page.locator('.problems-table').waitFor() },
  { name: 'history', path: '/history', options: DESKTOP, ready: (page) => page.locator('.history-table').waitFor() },
  { name: 'problem-light', path: `/problems/${SHOWN.problem}`, options: DESKTOP, ready: showReceipt },
  {
    name: 'problem-dark',
    path: `/problems/${SHOWN.problem}`,
    options: { ...DESKTOP, colorScheme: 'dark' },
    ready: showReceipt,
  },
  {
    name: 'exam',
    path: '/exams',
    options: DESKTOP,
    ready: async (page) => {
      await page.locator('.exams-past a').first().click();
      await page.locator('.sitting-line').waitFor();
    },
  },
  { name: 'records', path: '/records', options: DESKTOP, ready: showHeading },
  { name: 'review', path: '/review', options: DESKTOP, ready: showHeading },
  { name: 'month', path: `/records/months/${thisMonth()}`, options: DESKTOP, ready: showHeading },
  { name: 'phone', path: `/problems/${SHOWN.problem}`, options: PHONE, ready: showResultOnPhone },
];

const data = mkdtempSync(join(tmpdir(), 'olsol-screenshots-'));
const server = spawn(process.execPath, ['server/cli/olsol.ts', 'serve', '--port', '0', '--data', data], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const url = await addressOf();
  await seed(url);
  await takeAll(url);
} finally {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  if (server.kill('SIGTERM')) await ended;
  rmSync(data, { recursive: true, force: true });
}

function addressOf(): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (url !== undefined) resolve(url);
    });
  });
}

async function seed(url: string): Promise<void> {
  // Of the earlier ones no receipt is shown.
  await keepReceipts(url, false);
  for (const [problem, file] of EARLIER) await handIn(url, problem, file);
  const { id } = (await call(`${url}/api/sittings`, 'POST', { template: EXAM.template })) as { id: string };
  for (const [problem, file] of EXAM.handedIn) await handIn(url, problem, file);
  await call(`${url}/api/sittings/${id}/finish`, 'POST', {});
  await keepReceipts(url, true);
  await handIn(url, SHOWN.problem, SHOWN.file);
  const draft = `${url}/api/problems/${SHOWN.problem}/drafts/javascript`;
  const { version } = (await call(draft)) as Draft;
  await call(draft, 'PUT', { source: sourceOf(SHOWN.problem, SHOWN.file), version });
}

async function keepReceipts(url: string, receipts: boolean): Promise<void> {
  const settings = (await call(`${url}/api/settings`)) as Settings;
  await call(`${url}/api/settings`, 'PUT', { ...settings, receipts });
}

async function handIn(url: string, problem: string, file: string): Promise<void> {
  const language = file.endsWith('.ts') ? 'typescript' : 'javascript';
  const source = sourceOf(problem, file);
  const { id } = (await call(`${url}/api/submissions`, 'POST', { problem, language, source })) as { id: string };
  // The stream ends when there is nothing more to come.
  await (await fetch(`${url}/api/submissions/${id}/events`)).text();
  console.log(`judged ${problem}/${file}`);
}

function sourceOf(problem: string, file: string): string {
  return readFileSync(join(root, 'problems', problem, 'submissions', file), 'utf8');
}

async function call(url: string, method = 'GET', body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function takeAll(url: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const [tongue, locale] of [
      ['en', 'en-US'],
      ['ko', 'ko-KR'],
    ] as const)
      for (const shot of SHOTS) await take(browser, { ...shot, name: `${shot.name}-${tongue}` }, { url, locale });
  } finally {
    await browser.close();
  }
}

async function take(browser: Browser, shot: Shot, { url, locale }: { url: string; locale: string }): Promise<void> {
  const context = await browser.newContext({ ...shot.options, locale, baseURL: url, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(shot.path, { waitUntil: 'networkidle' });
  await shot.ready(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(pictures, `${shot.name}.png`) });
  console.log(`taken ${shot.name}.png`);
  await context.close();
}

function thisMonth(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
}

async function showHeading(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function showReceipt(page: Page): Promise<void> {
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await page.locator('.problem-part-result [role=tab]').nth(1).click();
  await page.locator('.receipt figure svg').first().waitFor();
  // More room for the result than for the code.
  const separator = page.locator('.problem-separator-wide');
  await separator.focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowUp');
  await separator.blur();
  await page.locator('.receipt').evaluate((receipt) => receipt.scrollIntoView());
}

async function showResultOnPhone(page: Page): Promise<void> {
  await page.locator('.problem-panes > .tabs-row [role=tab]').nth(2).click();
  await page.locator('.problem-part-result [role=tab]').nth(1).click();
  await page.locator('.judged-head').waitFor();
}
