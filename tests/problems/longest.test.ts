// The longest inputs that are legal, and those that are longer by one: too large to lie in the repository, so they are made here.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { validateInput } from '../../judge/bank/index.ts';
import { openRoom } from '../../judge/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const cache = mkdtempSync(join(tmpdir(), 'olsol-longest-'));
const room = openRoom({ bank: { folder: join(ROOT, 'problems'), cache }, jobs: 1, root: ROOT });
afterAll(async () => {
  await room.close();
  rmSync(cache, { recursive: true, force: true });
});

describe.each([
  ['lawnrobot', 3_000_000, (length: number) => `"${'F'.repeat(length)}"\n1\n`],
  ['threefruit', 1_000_000, (length: number) => `"${'A'.repeat(length)}"\n`],
  ['gearbox', 300_000, (length: number) => `[${'2,'.repeat(length - 1)}2]\n1\n`],
] as const)('%s', (slug, longest, inputOf) => {
  it(`takes ${longest}, and not one more`, async () => {
    const { pkg } = await room.open(slug);
    await validateInput(pkg, room.tools, inputOf(longest));
    await expect(validateInput(pkg, room.tools, inputOf(longest + 1))).rejects.toThrow(/validate\.ts/);
  });
});
