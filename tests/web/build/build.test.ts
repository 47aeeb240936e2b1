import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { compressAll } from '../../../web/build/compress.ts';
import { sizesOf } from '../../../web/build/sizes.ts';
import { stampOf } from '../../../web/build/stamp.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'olsol-build-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) write(join(folder, name), text);
  return folder;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

describe('compressAll', () => {
  test('texts that are worth it get copies that say the same', async () => {
    const text = 'const answer = 42;\n'.repeat(100);
    const folder = folderOf({ 'assets/a.js': text, 'small.js': '1', 'font.woff2': text });
    await compressAll(folder);
    expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(
      ['assets', 'assets/a.js', 'assets/a.js.br', 'assets/a.js.gz', 'font.woff2', 'small.js'].toSorted(),
    );
    expect(gunzipSync(readFileSync(join(folder, 'assets/a.js.gz'))).toString()).toBe(text);
    expect(brotliDecompressSync(readFileSync(join(folder, 'assets/a.js.br'))).toString()).toBe(text);
  });
});

describe('stampOf', () => {
  const PAGE = {
    'web/src/main.tsx': '1',
    'web/public/icon.svg': '2',
    'web/build/sizes.ts': '3',
    'web/index.html': '4',
    'web/build.ts': '5',
    'web/proxy.ts': '6',
    'web/vite.config.ts': '7',
    'package.json': '8',
    'package-lock.json': '9',
    'judge/report/reason-text.ts': '10',
    'judge/words/reasons.en.ts': '11',
  };
  const stamp = (files: Readonly<Record<string, string>>) => stampOf(join(folderOf(files), 'web'));
  test('is the same for the same files, wherever they are', () => expect(stamp(PAGE)).toBe(stamp(PAGE)));
  test.each(Object.keys(PAGE))('changes with %s', (name) => {
    expect(stamp({ ...PAGE, [name]: 'changed' })).not.toBe(stamp(PAGE));
  });
  test('changes when a file has another name, or is new', () => {
    const { 'web/src/main.tsx': text, ...rest } = PAGE;
    expect(stamp({ ...rest, 'web/src/other.tsx': text })).not.toBe(stamp(PAGE));
    expect(stamp({ ...PAGE, 'web/src/new.ts': '' })).not.toBe(stamp(PAGE));
  });
});

describe('sizesOf', () => {
  const BUILD = {
    'index.html':
      '<script src="/theme.js"></script><script type="module" crossorigin src="/assets/first.js"></script>' +
      '<link rel="stylesheet" crossorigin href="/assets/first.css"><link rel="icon" href="/icon.svg">',
    'theme.js': 't',
    'assets/first.js': 'f',
    'assets/first.css': 'c',
    'assets/runtime.js': 'r',
    'assets/ko.js': 'k',
    'assets/page.js': 'p',
    '.vite/manifest.json': JSON.stringify({
      '_first.js': { file: 'assets/first.js', imports: ['_runtime.js'], dynamicImports: ['src/page.tsx'] },
      '_runtime.js': { file: 'assets/runtime.js' },
      'src/words/first.ko.ts': { file: 'assets/ko.js' },
      'src/page.tsx': { file: 'assets/page.js', imports: ['_first.js'] },
    }),
  };
  test('what is loaded at first is what index.html names, what that imports, and the words', () => {
    const { lazy, initialJs, initialCss } = sizesOf(folderOf(BUILD));
    expect(lazy.map(({ file }) => file)).toEqual(['assets/page.js']);
    // A file of one letter is the same size wherever it is: four scripts against one style.
    expect(initialJs).toBe(4 * initialCss);
  });
  test('a build without a script, or without words, is a mistake and not a small build', () => {
    expect(() => sizesOf(folderOf({ ...BUILD, 'index.html': '<p>' }))).toThrow('names no script');
    expect(() => sizesOf(folderOf({ ...BUILD, '.vite/manifest.json': '{}' }))).toThrow('first.ko.ts');
  });
});
