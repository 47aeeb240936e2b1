// The browser: Debian's chromium, with a fresh profile. Without one the tests of the page cannot be run.
import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

export const INSTALL = 'sudo apt-get install chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where it lies; undefined when there is none. */
export const browserPath = whereIs('chromium') ?? whereIs('chromium-browser');

export function launchBrowser(): Promise<Browser> {
  if (browserPath === undefined) throw new Error(`The page's tests need a browser: ${INSTALL}`);
  return chromium.launch({ executablePath: browserPath, args: FLAGS });
}

function whereIs(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
