// A hash of everything that the page is made of.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const PARTS = [
  'src',
  'public',
  'build',
  'index.html',
  'build.ts',
  'proxy.ts',
  'vite.config.ts',
  '../package.json',
  '../package-lock.json',
  '../judge/report',
  '../judge/words',
];

/** `web` is the folder of the page. */
export function stampOf(web: string): string {
  const hash = createHash('sha256');
  for (const file of PARTS.flatMap((part) => filesOf(join(web, part)))) {
    const bytes = readFileSync(file);
    hash.update(`${relative(web, file)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted();
  return names.map((name) => join(path, name)).filter((file) => statSync(file).isFile());
}
