// Builds the page: `node web/build.ts`. With `--if-changed` only when something that it is made of has changed since;
// with `--check` it fails when the list of problems has to load too much.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressAll } from './build/compress.ts';
import { printSizes, sizesOf } from './build/sizes.ts';
import { stampOf } from './build/stamp.ts';

const web = fileURLToPath(new URL('.', import.meta.url));
const [dist, next, old] = ['dist', `dist.new-${process.pid}`, `dist.old-${process.pid}`].map((name) =>
  join(web, name),
) as [string, string, string];
const STAMP = 'stamp.txt';
/** Of the JavaScript that the list of problems needs, compressed by gzip; the editor comes later. */
const MOST_INITIAL_KB = 120;

// Whatever the shell says: a page that is served is never one for developing React.
process.env.NODE_ENV = 'production';

const stamp = stampOf(web);
if (!process.argv.includes('--if-changed') || !isBuilt(stamp)) await buildPage();
// Too much to load is our mistake: the checks say so, and nobody's server stays without its page for it.
if (process.argv.includes('--check')) checkSize();

async function buildPage(): Promise<void> {
  rmSync(next, { recursive: true, force: true });
  await build({
    configFile: join(web, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: next, emptyOutDir: true },
  });
  await compressAll(next);
  printSizes(sizesOf(next));
  writeFileSync(join(next, STAMP), stamp);
  replace();
}

function checkSize(): void {
  const kB = sizesOf(dist).initialJs / 1000;
  if (kB <= MOST_INITIAL_KB) return;
  console.error(`The initial JavaScript is ${kB.toFixed(1)} kB, and larger than ${MOST_INITIAL_KB} kB.`);
  process.exitCode = 1;
}

function isBuilt(wanted: string): boolean {
  const path = join(dist, STAMP);
  return existsSync(path) && readFileSync(path, 'utf8') === wanted;
}

/** A server that runs sees the old build or the new one, never half of one; so does another build at the same time. */
function replace(): void {
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(next, dist);
  rmSync(old, { recursive: true, force: true });
}
