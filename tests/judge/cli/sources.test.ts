import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN_BANK, filed, inBank, olsol, tempFolder } from './command.ts';

const fast = filed('twins/accepted/fast.js');

type Source = { readonly name: string; readonly content?: string | Uint8Array };

/** A file that cannot be judged is told in one line, before anything is built or run. */
async function check({ name, content }: Source, expected: Readonly<{ en: string; ko: string }>) {
  const cwd = tempFolder();
  if (content !== undefined) writeFileSync(join(cwd, name), content);
  else if (name.startsWith('folder')) mkdirSync(join(cwd, name));
  for (const lang of ['en', 'ko'] as const) {
    // The good file comes first: it must not be judged either.
    const ran = await inBank(['run', 'twins', fast, name, '--lang', lang], { cwd });
    expect(ran).toEqual({ code: 2, out: '', err: `olsol: ${expected[lang]}\n` });
  }
}

describe.concurrent('a file that cannot be judged is named with what is wrong', () => {
  it('when it is missing', () =>
    check({ name: 'nope.js' }, { en: 'nope.js does not exist.', ko: 'nope.js 파일이 없습니다.' }));

  it('before its problem is even opened', async () => {
    const { code, err } = await olsol(['run', 'noanswer', 'nope.js', '--problems', BROKEN_BANK]);
    expect({ code, err }).toEqual({ code: 2, err: 'olsol: nope.js does not exist.\n' });
  });

  it('when it is a folder', () =>
    check(
      { name: 'folder.js' },
      {
        en: 'folder.js is not a file; a solution file is expected.',
        ko: 'folder.js은(는) 파일이 아닙니다. 풀이 파일을 지정하세요.',
      },
    ));

  it('when it is empty, or holds white space only', async () => {
    const expected = {
      en: 'a.js is empty: there is nothing to judge.',
      ko: 'a.js 파일이 비어 있어 채점할 것이 없습니다.',
    };
    await check({ name: 'a.js', content: '' }, expected);
    await check({ name: 'a.js', content: ' \n\t\n' }, expected);
  });

  it('when it is 10 MB', () =>
    check(
      { name: 'big.ts', content: 'x'.repeat(10 * 1024 * 1024) },
      {
        en: 'big.ts has 10240 KiB; a source may have 128 KiB at most.',
        ko: 'big.ts 파일의 크기는 10240 KiB입니다. 소스는 128 KiB 이하여야 합니다.',
      },
    ));

  it('when it is no text', () =>
    check(
      { name: 'image.js', content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0, 0) },
      { en: 'image.js is not UTF-8 text.', ko: 'image.js 파일은 UTF-8 텍스트가 아닙니다.' },
    ));

  it('when it is in no known language', () =>
    check(
      { name: 'a.kt', content: 'fun main() {}' },
      {
        en: "a.kt: '.kt' is no extension of a language that olsol knows. Expected .js, .cjs, .mjs, .ts, .mts, .cts, .py, .py3, .cpp, .cc, .cxx, .c++, .c.",
        ko: "a.kt: '.kt'은(는) 채점할 수 있는 언어의 확장자가 아닙니다. .js, .cjs, .mjs, .ts, .mts, .cts, .py, .py3, .cpp, .cc, .cxx, .c++, .c 중 하나여야 합니다.",
      },
    ));

  it.skipIf(process.getuid?.() === 0)('when reading is not allowed', async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, 'a.js'), 'x');
    chmodSync(join(cwd, 'a.js'), 0);
    const { code, err } = await inBank(['run', 'twins', 'a.js'], { cwd });
    expect({ code, err }).toEqual({ code: 2, err: 'olsol: a.js cannot be read: permission denied.\n' });
  });
});

describe.concurrent('a file for a report that cannot be written', () => {
  it('is told before anything is judged', async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, 'file'), '');
    const error = async (...args: string[]) => {
      const { code, out, err } = await inBank(['run', 'twins', fast, ...args], { cwd });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      return err;
    };
    expect(await error('--junit', '.')).toBe("olsol: '.' cannot be written: it is a folder.\n");
    expect(await error('--junit', '')).toBe("olsol: '' cannot be written: it is a folder.\n");
    const below = "olsol: 'file/a.md' cannot be written: a part of the path is no folder.\n";
    expect(await error('--markdown', 'file/a.md')).toBe(below);
    const korean = "olsol: '.' 파일을 쓸 수 없습니다: 폴더입니다.\n";
    expect(await error('--markdown', '.', '--lang', 'ko')).toBe(korean);
  });
});
