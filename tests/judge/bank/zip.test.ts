// Zip files from anywhere: what is honest opens as the folder does, what is not is refused before it is unpacked.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPackage, readPackage } from '../../../judge/bank/index.ts';
import { readZip } from '../../../judge/bank/zip.ts';
import { WORDS } from '../../../judge/words/words.ts';
import { PLAIN, temporary, told, writePackage } from './packages.ts';

function zipOf(files: Readonly<Record<string, unknown>>, prefix = 'tiny/'): Zippable {
  const present = Object.entries(files).filter(([, text]) => text !== undefined);
  return Object.fromEntries(present.map(([path, text]) => [prefix + path, strToU8(String(text))]));
}

function write(zip: Uint8Array, name = 'tiny.zip'): string {
  const file = join(temporary(), name);
  writeFileSync(file, zip);
  return file;
}

/** What opening says, and that nothing was left in the cache when it was refused. */
async function check(zip: Uint8Array, expected: string, name = 'tiny.zip') {
  const cache = temporary();
  expect(await told(() => openPackage(write(zip, name), cache))).toBe(expected);
  if (expected === 'fine') return;
  const kept = existsSync(join(cache, 'packages')) ? readdirSync(join(cache, 'packages')) : [];
  expect(kept).toEqual([]);
}

describe('a zip that is honest', () => {
  test('opens as the folder does', async () => {
    const cache = temporary();
    const zipped = await readPackage(openPackage(write(zipSync(zipOf(PLAIN))), cache));
    const folder = await readPackage(openPackage(writePackage(PLAIN), cache));
    expect(zipped.hash).toBe(folder.hash);
    expect(zipped.warnings).toEqual([]);
  });
  test('may be a .kpp, may hold the bare contents, and what systems add', async () => {
    await check(zipSync(zipOf(PLAIN)), 'fine', 'tiny.kpp');
    await check(zipSync(zipOf(PLAIN, '')), 'fine');
    await check(zipSync({ ...zipOf(PLAIN), ...zipOf({ '._x': 'x' }, '__MACOSX/'), '.DS_Store': strToU8('x') }), 'fine');
  });
  test('with another name than its problem opens with a warning', () => {
    const { slug, warnings } = openPackage(write(zipSync(zipOf(PLAIN)), 'other.zip'), temporary());
    expect([slug, ...warnings.map((say) => say(WORDS.en))]).toEqual([
      'tiny',
      "other.zip holds the problem 'tiny'; the format wants both to be named alike.",
    ]);
  });
  test('gives back the bytes that were put in', () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), bytes, { maxKeys: 8 }),
        fc.constantFrom(0, 6),
        (files, level) => {
          const entries = readZip(Buffer.from(zipSync(files as Zippable, { level } as never)), 'x.zip');
          expect(Object.fromEntries(entries.map(({ path, read }) => [path, [...read()]]))).toEqual(
            Object.fromEntries(Object.entries(files).map(([path, content]) => [path, [...content]])),
          );
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a zip is refused', () => {
  const withEntry = (path: string, content: Zippable[string] = strToU8('x')) =>
    zipSync({ ...zipOf(PLAIN), [path]: content });

  for (const path of [
    '../evil',
    'tiny/../../evil',
    '/etc/evil',
    'C:/evil',
    'tiny\\..\\evil',
    'tiny//x',
    'tiny/\u001b[2J',
  ]) {
    test(`for an entry ${JSON.stringify(path)}`, () =>
      check(withEntry(path), `tiny.zip: refused, its entry ${JSON.stringify(path)} does not stay inside the package.`));
  }
  test('for a link', () =>
    check(
      withEntry('tiny/link', [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }]),
      'tiny.zip: refused, its entry tiny/link is a link or a device, not a file.',
    ));
  test('for names that differ only in case', () =>
    check(
      withEntry('tiny/PROBLEM.yaml'),
      'tiny.zip: tiny/problem.yaml and tiny/PROBLEM.yaml differ only in upper and lower case, or not at all. Rename one.',
    ));
  test('for a folder around the package', () =>
    check(
      zipSync(zipOf(PLAIN, 'outer/tiny/')),
      'tiny.zip: one folder with problem.yaml directly in it is expected, found outer/tiny/problem.yaml.',
    ));
  test('for two folders', () =>
    check(
      zipSync({ ...zipOf(PLAIN), ...zipOf(PLAIN, 'other/') }),
      'tiny.zip: one folder with problem.yaml directly in it is expected, found tiny/problem.yaml.',
    ));
  test('for too many files', () =>
    check(
      zipSync(Object.fromEntries(Array.from({ length: 20_001 }, (_, n) => [`tiny/${n}`, new Uint8Array()])), {
        level: 0,
      }),
      'tiny.zip: more than 20000 files. A package may not hold so many.',
    ));
  test('for folders without end', () =>
    check(withEntry(`tiny/${'a/'.repeat(20)}x`), `tiny/${'a/'.repeat(20)}x: more than 12 folders within each other.`));
});

describe('a zip that lies about itself is damaged', () => {
  const honest = () => Buffer.from(zipSync({ 'tiny/problem.yaml': strToU8('x'.repeat(100_000)) }));
  const central = (zip: Buffer) => zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const damaged = 'tiny.zip: the zip file is damaged. Download or make it again.';
  const damagedAt = 'tiny.zip: the zip file is damaged at tiny/problem.yaml. Download or make it again.';

  test('when more comes out than it announces: a bomb stops at its announced size', async () => {
    const zip = honest();
    zip.writeUInt32LE(10, central(zip) + 24);
    await check(zip, damaged);
  });
  test('when less comes out', async () => {
    const zip = honest();
    zip.writeUInt32LE(200_000, central(zip) + 24);
    await check(zip, damagedAt);
  });
  test('when it announces more than is unpacked at all', async () => {
    const zip = honest();
    zip.writeUInt32LE(0x7fffffff, central(zip) + 24);
    await check(zip, 'tiny/problem.yaml: larger than 256 MiB, the most that is read.');
  });
  test('when a checksum is wrong', async () => {
    const zip = honest();
    zip.writeUInt32LE(1, central(zip) + 16);
    await check(zip, damagedAt);
  });
  test('when it is cut short', () => check(honest().subarray(0, -30), damaged));
  test('when it is no zip', () => check(strToU8('not a zip at all, though long enough to be one'), damaged));
  test('whatever byte is changed, it is refused or read as it was: never read wrong, never a crash', () => {
    const content = 'The same text, the same text, again and again. '.repeat(5);
    const zip = Buffer.from(zipSync({ 'tiny/a': strToU8(content) }));
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), (at, byte) => {
        const changed = Buffer.from(zip);
        changed[at] = byte;
        try {
          for (const { read } of readZip(changed, 'x.zip')) expect(read().toString()).toBe(content);
        } catch (error) {
          expect((error as Error).name).toBe('BadInput');
        }
      }),
      { numRuns: 500 },
    );
  });
});
