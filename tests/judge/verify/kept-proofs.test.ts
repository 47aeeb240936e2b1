// Which proof still holds: of the same files, by the same judge, at least so deep.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPackage } from '../../../judge/bank/index.ts';
import type { Language } from '../../../judge/schema/language.ts';
import { type Depth, openProofs, type Proof } from '../../../judge/verify/kept-proofs.ts';
import { PLAIN, writePackage } from '../bank/packages.ts';

const PROOF: Proof = { at: '2026-11-28T00:00:00.000Z', inputs: 2, invalid: 0, rows: [] };

/** A judge of one file, without a lock file; and whether a proof of this depth is found after what was done to the place. */
function place() {
  const root = mkdtempSync(join(tmpdir(), 'olsol-proofs-'));
  mkdirSync(join(root, 'judge'));
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  write('package.json', '{}');
  write('judge/index.ts', 'one');
  const folder = writePackage(PLAIN, 'echo');
  const files = () => openPackage(folder, join(root, 'cache'));
  const open = (languages: readonly Language[] = ['javascript', 'cpp']) =>
    openProofs({ root, cache: join(root, 'cache'), languages });
  const finds = async (depth: Depth, languages?: readonly Language[]) =>
    (await open(languages).find(files(), depth)) !== undefined;
  return { write, folder, finds, keep: (depth: Depth) => open().keep(files(), depth, PROOF) };
}

it('is as deep as what is asked for, or deeper', async () => {
  const { keep, finds } = place();
  expect(await finds('correctness')).toBe(false);
  await keep('everything');
  expect([await finds('correctness'), await finds('everything'), await finds('stress')]).toEqual([true, true, false]);
});

it('ends with any change of the problem, its statement too', async () => {
  const { keep, finds, folder } = place();
  await keep('stress');
  writeFileSync(join(folder, 'statement/problem.en.md'), 'Say it twice.\n');
  expect(await finds('correctness')).toBe(false);
});

it.each(['judge/index.ts', 'judge/other.ts', 'package.json', 'package-lock.json'])(
  'ends with a change of %s',
  async (file) => {
    const { keep, finds, write } = place();
    await keep('stress');
    write(file, 'two');
    expect(await finds('correctness')).toBe(false);
  },
);

it('says nothing of solutions in a language that did not run', async () => {
  const { keep, finds } = place();
  await keep('stress');
  expect([await finds('stress'), await finds('stress', ['javascript'])]).toEqual([true, false]);
});
