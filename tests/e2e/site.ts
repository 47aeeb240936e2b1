// One browser and one server for a file of tests. Every test gets a browser profile of its own, and none may leave an error in the console.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserPath, launchBrowser } from './browser.ts';
import { type Bank, type Server, startServer } from './server.ts';

export type Visit = {
  readonly server: Server;
  readonly page: Page;
  /** Another tab of the same profile. */
  openTab(): Promise<Page>;
  go(path: string): Promise<void>;
  /** Errors in the console that belong to the test, such as those of requests that a killed server does not answer. */
  allow(error: RegExp): void;
};

/** Registers the claim; it is skipped without a browser, unless CI is set. */
export type Claim = (
  name: string,
  body: (visit: Visit) => Promise<void>,
  options?: Omit<BrowserContextOptions, 'baseURL'>,
) => void;

const PROFILE: BrowserContextOptions = {
  locale: 'en-US',
  viewport: { width: 1440, height: 900 },
  colorScheme: 'light',
  // What moves cannot be clicked, nor looked at by axe.
  reducedMotion: 'reduce',
  permissions: ['clipboard-read', 'clipboard-write'],
};
/** Longer than any state of the page takes on a busy machine. */
const PATIENCE_MS = 300_000;
/** What the page looked like when a claim did not hold. */
const PICTURES = fileURLToPath(new URL('../../.cache/e2e/', import.meta.url));
const canRun = browserPath !== undefined || Boolean(process.env.CI);

export function openSite(bank: Bank, start: (bank: Bank) => Promise<Server> = startServer): Claim {
  let browser: Browser;
  let server: Server;
  beforeAll(async () => {
    if (!canRun) return;
    browser = await launchBrowser();
    server = await start(bank);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return (name, body, options = {}) =>
    test.skipIf(!canRun)(name, async () => {
      const context = await browser.newContext({ ...PROFILE, ...options, baseURL: server.url });
      context.setDefaultTimeout(PATIENCE_MS);
      const errors: string[] = [];
      try {
        await visit(context, server, errors, body);
      } catch (error) {
        await photograph(context, name);
        if (error instanceof Error) error.message += said(errors);
        throw error;
      } finally {
        await context.close();
      }
    });
}

async function visit(
  context: BrowserContext,
  server: Server,
  errors: string[],
  body: (visit: Visit) => Promise<void>,
): Promise<void> {
  const allowed: RegExp[] = [];
  context.on('console', (message) => {
    // The text alone does not say which request failed.
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (thrown) =>
    errors.push(thrown.error().stack || `${thrown.error().name}: ${thrown.error().message}`),
  );
  const page = await context.newPage();
  const go = async (path: string) => void (await page.goto(path));
  await body({ server, page, openTab: () => context.newPage(), go, allow: (error) => allowed.push(error) });
  expect(errors.filter((text) => !allowed.some((error) => error.test(text)))).toEqual([]);
}

async function photograph(context: BrowserContext, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const file = name.replaceAll(/[^\p{L}\d]+/gu, '-').slice(0, 80);
  for (const [index, page] of context.pages().entries()) {
    // A page that has crashed has no picture; the claim's own error says more.
    await page.screenshot({ path: `${PICTURES}${file}-${index + 1}.png`, timeout: 5000 }).catch(() => undefined);
  }
}

const said = (errors: readonly string[]): string =>
  errors.length === 0 ? '' : `\nThe console says:\n${errors.join('\n')}`;
