import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveInput } from '../../../judge/cli/save-input.ts';
import { told } from '../bank/packages.ts';
import { tempFolder } from './command.ts';

describe('saving an input', () => {
  it('never overwrites a file: it takes the next free number', () => {
    const folder = tempFolder();
    const file = join(folder, 'new/a.stress.in');
    const names = ['1\n', '2\n', '3\n'].map((text) => saveInput(file, text));
    expect(names).toEqual([file, join(folder, 'new/a.stress.2.in'), join(folder, 'new/a.stress.3.in')]);
    expect(names.map((name) => readFileSync(name, 'utf8'))).toEqual(['1\n', '2\n', '3\n']);
    expect(readdirSync(join(folder, 'new'))).toHaveLength(3);
  });

  it('numbers names without an extension, and steps over folders', () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'mine'), 'kept\n');
    mkdirSync(join(folder, 'mine.2'));
    expect(saveInput(join(folder, 'mine'), 'x\n')).toBe(join(folder, 'mine.3'));
    expect(readFileSync(join(folder, 'mine'), 'utf8')).toBe('kept\n');
  });

  it('says why it cannot write, and leaves nothing behind', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'file'), '');
    expect((await told(() => saveInput(join(folder, 'file/a.in'), 'x'))).replaceAll(folder, '')).toMatchInlineSnapshot(
      `"'/file/a.in' cannot be written: a part of the path is no folder."`,
    );
    expect(existsSync(join(folder, 'file/a.in'))).toBe(false);
  });
});
