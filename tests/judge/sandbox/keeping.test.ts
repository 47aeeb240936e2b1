// What takes long to make is made once, and whoever waits for it is told.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createPool } from '../../../judge/sandbox/pool.ts';

const cache = mkdtempSync(join(tmpdir(), 'olsol-kept-'));
afterAll(() => rmSync(cache, { recursive: true }));

/** What a pool makes that compiles these sources. */
async function madeFor(...languages: readonly ('javascript' | 'python')[]): Promise<readonly string[]> {
  const made: string[] = [];
  const pool = createPool(1, { cache, onMake: (runtime) => made.push(runtime) });
  try {
    for (const language of languages) {
      await pool.lease((worker) => worker.compile({ file: `any.${language}`, language, text: '' }));
    }
  } finally {
    await pool.close();
  }
  return made;
}

it('Python is made ready by the first pool that needs it, and by no later one', async () => {
  expect(await madeFor('javascript')).toEqual([]);
  expect(await madeFor('python', 'python')).toEqual(['python']);
  expect(await madeFor('python')).toEqual([]);
});
