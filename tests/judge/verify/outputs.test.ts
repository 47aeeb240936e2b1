// Outputs that an author files to prove the checker: data/valid_output and data/invalid_output.
import { describe, expect, test } from 'vitest';
import { check } from '../../../judge/checkers/index.ts';
import { verifyOutputs } from '../../../judge/verify/verify-outputs.ts';
import { WORDS } from '../../../judge/words/words.ts';
import { type Files, PLAIN, read, told } from '../bank/packages.ts';

/** Files `<folder>/1` with this output to the answer `b`, and what the checker `tokens` makes of it. */
async function findings(folder: string, output: string, more: Files = {}): Promise<string[]> {
  const files = { [`data/${folder}/1.in`]: 'b\n', [`data/${folder}/1.ans`]: 'b\n', [`data/${folder}/1.out`]: output };
  const pkg = await read({ ...PLAIN, ...files, ...more });
  const found = await verifyOutputs(pkg, async (texts) => check('tokens', { kind: 'stdio' }, texts));
  return found.map(({ say }) => say(WORDS.en));
}

describe('a filed output', () => {
  test('is no finding when the checker agrees', async () => {
    expect(await findings('valid_output', 'B\n')).toEqual([]);
    expect(await findings('invalid_output', 'c\n')).toEqual([]);
  });

  test('is a finding when the checker disagrees', async () => {
    expect(await findings('valid_output', 'c\n')).toEqual([
      'valid_output/1.out is filed as valid, but the checker rejects it',
    ]);
    expect(await findings('invalid_output', 'b\n')).toEqual([
      'invalid_output/1.out is filed as invalid, but the checker accepts it',
    ]);
  });

  test('is checked with the flags of its folder', async () => {
    const sensitive = { 'data/valid_output/test_group.yaml': 'output_validator_args: [case_sensitive]\n' };
    expect(await findings('valid_output', 'B\n', sensitive)).toHaveLength(1);
  });

  test('must be there', async () => {
    const without: Files = { ...PLAIN, 'data/valid_output/1.in': 'b\n', 'data/valid_output/1.ans': 'b\n' };
    expect(await told(() => read(without))).toBe(
      'data/valid_output/1.in is filed to prove the checker, but data/valid_output/1.out is missing.',
    );
  });
});
