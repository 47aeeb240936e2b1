// The bank as a whole: finding, listing, checking own inputs, making new problems, exporting them.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checkWithTool,
  exportPackage,
  findProblem,
  listProblems,
  loadProblem,
  newProblem,
  openPackage,
  readPackage,
  validateInput,
} from '../../../judge/bank/index.ts';
import { WORDS } from '../../../judge/words/words.ts';
import { type FakeProgram, fakeSandbox } from './fake-sandbox.ts';
import { type Files, OURS, PLAIN, read, temporary, told, writePackage } from './packages.ts';

function bankOf(problems: Readonly<Record<string, Files>>) {
  const folder = temporary();
  for (const [slug, files] of Object.entries(problems)) {
    cpSync(writePackage(files, slug), join(folder, slug), { recursive: true });
  }
  return { folder, cache: temporary() };
}

describe('finding a problem', () => {
  const bank = bankOf({ stampfree: PLAIN, chairgrid: PLAIN });
  test('by slug or by place', () => {
    expect(findProblem('stampfree', bank).slug).toBe('stampfree');
    expect(findProblem(join(bank.folder, 'chairgrid'), bank).slug).toBe('chairgrid');
  });
  test('that is not there names the nearest', async () => {
    const find = (arg: string) => told(() => findProblem(arg, bank));
    expect(await find('stampfre')).toBe(`There is no problem 'stampfre' in ${bank.folder}. Did you mean 'stampfree'?`);
    expect(await find('zzz')).toBe(`There is no problem 'zzz' in ${bank.folder}.`);
    expect(await find('./zzz')).toBe("'./zzz' does not exist. A slug, a folder or a .zip/.kpp file is expected.");
    expect(await find(bank.folder)).toBe(`'${bank.folder}' holds no problem.yaml, so it is not a problem package.`);
  });
});

test('the list goes on past a problem that is broken', () => {
  const bank = bankOf({ good: OURS, broken: { ...PLAIN, 'problem.yaml': 'name: [\n' } });
  writeFileSync(join(bank.folder, 'README.md'), 'x');
  expect(
    listProblems(bank).map((each) => (each.kind === 'broken' ? [each.slug, each.error(WORDS.en).split(':')[0]] : each)),
  ).toEqual([
    ['broken', 'problem.yaml'],
    { kind: 'problem', slug: 'good', name: { en: 'Double' }, level: 1, topics: ['math'], mode: 'function' },
  ]);
});

test('somebody’s own input is checked by types, then by the validators', async () => {
  const sandbox = fakeSandbox({
    'input_validators/validate.ts': ([, input]) => {
      if (Number(input) > 9) throw new Error('n is too large');
      return '';
    },
  });
  const pkg = await read(OURS);
  const check = async (text: string, expected: string) =>
    expect(await told(() => validateInput(pkg, { sandbox }, text, 'my.txt'))).toBe(expected);
  await check('9\n', 'fine');
  await check('10\n', 'my.txt: not a legal input: n is too large (input_validators/validate.ts)');
  await check('"9"\n', 'my.txt:1: n: expected int (an integer of 32 bits), found "9"');
});

describe('a custom checker', () => {
  const source = { file: 'output_validator/check.ts', language: 'typescript', text: '' } as const;
  const run = (program: FakeProgram) =>
    checkWithTool(fakeSandbox({ [source.file]: program }), {
      source,
      args: ['x'],
      input: 'i',
      answer: 'a',
      output: 'o',
    });

  test('is given arguments, input, answer and output', async () => {
    let seen: unknown;
    await run((texts, { entry }) => {
      seen = [entry, texts];
      return 'true';
    });
    expect(seen).toEqual([{ kind: 'tool', call: 'check' }, ['["x"]', 'i', 'a', 'o']]);
  });
  test('accepts, rejects, says why, gives a part of the points', async () => {
    expect(await run(() => 'true')).toEqual({ accepted: true });
    expect(await run(() => 'false')).toEqual({ accepted: false, reason: { code: 'wrong' } });
    expect(await run(() => '{"accepted":false,"message":"no"}')).toEqual({
      accepted: false,
      reason: { code: 'checker', message: 'no' },
    });
    expect(await run(() => '{"accepted":true,"multiplier":0.5}')).toEqual({ accepted: true, multiplier: 0.5 });
  });
  test('that answers otherwise, or fails, is the problem’s fault', async () => {
    for (const answer of ['1', '"yes"', '{"accepted":true,"multiplier":2}', '{"!":"undefined"}', 'not JSON']) {
      expect(await told(() => run(() => answer))).toBe(
        `output_validator/check.ts: the checker returned ${answer}, expected true, false or { accepted, message?, multiplier? }.`,
      );
    }
    const fails = () => {
      throw new Error('oops');
    };
    expect(await told(() => run(fails))).toBe('output_validator/check.ts: the checker failed: oops');
  });
});

describe('a new problem', () => {
  test.each(['function', 'stdio'] as const)('in %s mode is complete', async (mode) => {
    const folder = temporary();
    const { files } = newProblem('mine', { mode, folder });
    const pkg = await readPackage(openPackage(join(folder, 'mine'), temporary()));
    expect(pkg.warnings).toEqual([]);
    expect(pkg.obstacles).toEqual([]);
    expect(pkg.mode.kind).toBe(mode);
    expect(pkg.groups.map(({ name, cases }) => [name, cases.length])).toEqual([
      ['sample', 3],
      ['correctness', 13],
      ['efficiency', 5],
    ]);
    expect(pkg.references.map(({ language }) => language)).toEqual(['javascript', 'typescript']);
    expect([Object.keys(pkg.statements), Object.keys(pkg.editorials), Object.keys(pkg.templates)]).toEqual([
      ['en', 'ko'],
      ['en', 'ko'],
      ['javascript', 'typescript'],
    ]);
    expect(files.filter((file) => file.endsWith('.template'))).toEqual([]);
    expect(files.map((file) => readFileSync(join(folder, 'mine', file), 'utf8')).join()).not.toMatch(/__[A-Z]+__/);
  });
  test('has an identity of its own', () => {
    const folder = temporary();
    const uuid = (slug: string) => {
      newProblem(slug, { mode: 'stdio', folder });
      return /uuid: (.*)/.exec(readFileSync(join(folder, slug, 'problem.yaml'), 'utf8'))?.[1];
    };
    expect(uuid('one')).not.toBe(uuid('two'));
  });
  test('never replaces one that is there, and has a name that the format allows', async () => {
    const folder = temporary();
    mkdirSync(join(folder, 'mine'));
    const make = (slug: string) => told(() => newProblem(slug, { mode: 'stdio', folder }));
    expect(await make('mine')).toBe(`${join(folder, 'mine')} exists already. Choose another slug.`);
    expect(await make('Mine!')).toMatch(/^'Mine!' is not a problem's name/);
    expect(readdirSync(folder)).toEqual(['mine']);
  });
});

describe('an export', () => {
  const programs: Record<string, FakeProgram> = {
    'generators/large.ts': () => '7\n',
    'input_validators/validate.ts': () => '',
    'accepted/fast.js': ([input]) => String(Number(input) * 2),
  };
  const setUp = async (more: Record<string, FakeProgram> = {}) => {
    const tools = { sandbox: fakeSandbox({ ...programs, ...more }), cache: temporary() };
    return { tools, pkg: await read(OURS), out: temporary() };
  };

  test.each(['tiny', 'tiny.zip'])('as %s holds all data and reads like the original', async (name) => {
    const { tools, pkg, out } = await setUp();
    const { target } = await exportPackage(pkg, tools, { target: join(out, name), overwrite: false });
    const again = await readPackage(openPackage(target, tools.cache));
    const problem = await loadProblem(again, { ...tools, sandbox: fakeSandbox({}) });
    expect(await problem.groups[2]?.cases[0]?.load('javascript')).toMatchObject({ input: '7\n', answer: '14\n' });
    expect(again.groups[2]?.cases[0]?.description).toBe('a large number');
    expect(again.groups.map(({ name: group, cases }) => [group, cases.length])).toEqual(
      pkg.groups.map(({ name: group, cases }) => [group, cases.length]),
    );
    expect(readdirSync(out)).toEqual([name]);
  });
  test('names what other tools cannot run', async () => {
    const { tools, pkg, out } = await setUp();
    const { onlyHere } = await exportPackage(pkg, tools, { target: out, overwrite: false });
    expect(onlyHere.map((say) => say(WORDS.en))).toMatchInlineSnapshot(`
      [
        "judge.yaml: level, growth and the efficiency limits that follow the reference's time",
        "function mode: submissions define solution() instead of reading standard input",
        "the checker 'exact'; others compare by tokens",
        "the input validator input_validators/validate.ts, written in TypeScript",
      ]
    `);
  });
  test('overwrites only when asked, and leaves the old one when it fails', async () => {
    const { tools, pkg, out } = await setUp();
    const target = join(out, 'tiny.zip');
    writeFileSync(target, 'old');
    expect(await told(() => exportPackage(pkg, tools, { target, overwrite: false }))).toBe(
      `${target} exists already. Name another place, or replace it with --force.`,
    );
    const failing = { ...(await setUp({ 'accepted/fast.js': () => ({ kind: 'out-of-memory' }) })).tools };
    expect(await told(() => exportPackage(pkg, failing, { target, overwrite: true }))).toMatch(/memory/);
    expect([readFileSync(target, 'utf8'), readdirSync(out)]).toEqual(['old', ['tiny.zip']]);
    await exportPackage(pkg, tools, { target, overwrite: true });
    expect(readFileSync(target, 'utf8')).not.toBe('old');
    expect(existsSync(target)).toBe(true);
  });
  test('replaces a folder as a whole', async () => {
    const { tools, pkg, out } = await setUp();
    const target = join(out, 'tiny');
    cpSync(writePackage({ ...OURS, 'old.txt': 'x' }), target, { recursive: true });
    await exportPackage(pkg, tools, { target, overwrite: true });
    expect([existsSync(join(target, 'old.txt')), readdirSync(out)]).toEqual([false, ['tiny']]);
  });
  test('is named after its slug', async () => {
    const { tools, pkg, out } = await setUp();
    expect(await told(() => exportPackage(pkg, tools, { target: join(out, 'x.zip'), overwrite: false }))).toMatch(
      /a package must be named after its slug, 'tiny' or 'tiny.zip'\.$/,
    );
  });
});

test('what cannot be judged is refused with all its reasons', async () => {
  const pkg = await read({ ...PLAIN, 'output_validator/a.java': 'x\n', 'include/default/x.h': 'x\n' });
  const load = () => loadProblem(pkg, { sandbox: fakeSandbox({}), cache: temporary() });
  expect(await told(load)).toBe(
    'tiny cannot be judged here: included files (include/default/x.h) are not supported; its output validator output_validator/a.java cannot be run: it must be a single file in Python, C or C++, or one in TypeScript that judge.yaml names.',
  );
});
