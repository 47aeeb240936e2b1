// `olsol mutate`: the real command on small banks.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MutationFile } from '../../../judge/schema/mutation.ts';
import { BANK, inBank, olsol, tempFolder } from './command.ts';

/** A bank in which the only correctness case left is one with a single number. */
function weakened(): string {
  const problems = tempFolder();
  const twins = join(problems, 'twins');
  cpSync(join(BANK, 'twins'), twins, { recursive: true });
  for (const ending of ['in', 'ans']) rmSync(join(twins, `data/secret/correctness/02-large-values.${ending}`));
  const yaml = join(twins, 'judge.yaml');
  writeFileSync(
    yaml,
    readFileSync(yaml, 'utf8').replace(/ {2}secret\/correctness\/03(?:.*\n)+?(?= {2}secret\/efficiency)/, ''),
  );
  return problems;
}

describe('mutate', () => {
  it('is content with cases that notice nearly all of the changes', async () => {
    const { code, out } = await inBank(['mutate', 'twins']);
    expect(out).toMatch(/^✓ accepted\/fast\.js {2}mutants: 100\.0 % die, \d+ of \d+/);
    expect(code).toBe(0);
  });

  it('lists what weak cases let pass, each with an input that would notice it', async () => {
    const problems = weakened();
    const { code, out } = await olsol(['mutate', 'twins', '--json', '--problems', problems]);
    expect(code).toBe(1);
    const { score, mutants } = MutationFile.parse(JSON.parse(out));
    expect(score).toBeLessThan(0.95);
    const survivors = mutants.filter(({ end }) => end === 'survived');
    expect(survivors.length).toBeGreaterThan(0);
    for (const { input } of survivors) expect(input).toMatch(/^\[.*\]\n$/);
  });
});
