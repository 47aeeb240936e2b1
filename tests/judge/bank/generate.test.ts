// Generated cases: built once, rebuilt when what they are made from changes, and proved legal before they count.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf, unusable } from '../../../judge/bank/cache.ts';
import { type BuildStep, loadProblem } from '../../../judge/bank/index.ts';
import type { Language } from '../../../judge/schema/language.ts';
import { type FakeProgram, fakeSandbox } from './fake-sandbox.ts';
import { type Files, OURS, read, temporary, told } from './packages.ts';

/** The input is its size; the answer twice that. Odd sizes only. */
const PROGRAMS: Record<string, FakeProgram> = {
  'generators/large.ts': ([args]) => `${JSON.parse(args ?? '').n}\n`,
  'input_validators/validate.ts': ([, input]) => {
    if (Number(input) % 2 === 0) throw new Error(`${input?.trim()} is even`);
    return '{"!":"undefined"}';
  },
  'accepted/fast.js': ([input]) => String(Number(input) * 2),
};

async function setUp({
  changes = {},
  programs = {},
  cache = temporary(),
}: {
  changes?: Files;
  programs?: Record<string, FakeProgram>;
  cache?: string;
}) {
  const sandbox = fakeSandbox({ ...PROGRAMS, ...programs });
  const steps: BuildStep[] = [];
  const pkg = await read({ ...OURS, ...changes });
  const problem = await loadProblem(pkg, { sandbox, cache, onBuild: (step) => steps.push(step) });
  const large = problem.groups[2]?.cases[0];
  const load = (language: Language = 'javascript') => large?.load(language);
  return { load, sandbox, steps, cache, problem };
}

const ALL = ['generators/large.ts', 'input_validators/validate.ts', 'accepted/fast.js'];

test('a generated case is built, validated, answered and announced on first need', async () => {
  const { load, sandbox, steps } = await setUp({});
  expect(await load()).toMatchObject({ input: '7\n', answer: '14\n' });
  expect(sandbox.runs).toEqual(ALL);
  expect(steps).toEqual([{ slug: 'tiny', case: 'secret/efficiency/1-large', index: 1, total: 1 }]);
});

test('tools are called as authors are told', async () => {
  const calls: unknown[] = [];
  const noted =
    (program: FakeProgram): FakeProgram =>
    (texts, request) => {
      calls.push([request.entry, texts, request.seed]);
      return program(texts, request);
    };
  const programs = Object.fromEntries(Object.entries(PROGRAMS).map(([file, program]) => [file, noted(program)]));
  const changes = { 'data/secret/efficiency/test_group.yaml': 'max_score: 40\ninput_validator_args: [big]\n' };
  await (await setUp({ programs, changes })).load();
  expect(calls).toEqual([
    [{ kind: 'tool', call: 'generate' }, ['{"k":3,"n":7}'], 5],
    [{ kind: 'tool', call: 'validate' }, ['["big"]', '7\n'], 0],
    [{ kind: 'function', signature: { params: [{ name: 'n', type: 'int' }], returns: 'int' } }, ['7\n'], 1],
  ]);
});

test('a second load, and a second language of the same sizes, run nothing', async () => {
  const { load, sandbox, steps } = await setUp({});
  const first = await load();
  expect(await load('typescript')).toEqual(first);
  expect(sandbox.runs).toHaveLength(3);
  expect(steps).toHaveLength(1);
});

test('a language with sizes of its own has data of its own', async () => {
  const yaml = String(OURS['judge.yaml']).replace(
    'javascript: { n: 7 }',
    'javascript: { n: 7 }\n      typescript: { n: 9 }',
  );
  const { load } = await setUp({ changes: { 'judge.yaml': yaml } });
  expect([(await load('javascript'))?.input, (await load('typescript'))?.input]).toEqual(['7\n', '9\n']);
});

test('without sizes the arguments are those of the case', async () => {
  const yaml = String(OURS['judge.yaml'])
    .replace(/ {4}sizes:\n.*\n/, '')
    .replace('{ k: 3 }', '{ n: 11 }');
  const { load } = await setUp({ changes: { 'judge.yaml': yaml } });
  expect((await load())?.input).toBe('11\n');
});

describe('of a change only that is built again which depends on it', () => {
  const check = async (changes: Files, expected: readonly string[]) => {
    const { load, cache } = await setUp({});
    await load();
    const again = await setUp({ changes, cache });
    await again.load();
    expect(again.sandbox.runs).toEqual(expected);
  };
  test('nothing', () => check({}, []));
  test('the statement', () => check({ 'statement/problem.en.md': 'Anew.\n' }, []));
  test('the generator: the same bytes again are not validated and answered again', () =>
    check({ 'generators/large.ts': 'generate otherwise\n' }, ['generators/large.ts']));
  test('the validator', () => check({ 'input_validators/validate.ts': 'more\n' }, ['input_validators/validate.ts']));
  test('the reference', () => check({ 'submissions/accepted/fast.js': 'faster\n' }, ['accepted/fast.js']));
  test('the seed', () =>
    check({ 'judge.yaml': String(OURS['judge.yaml']).replace('seed: 5', 'seed: 6') }, ['generators/large.ts']));
  test('the sizes', () => check({ 'judge.yaml': String(OURS['judge.yaml']).replace('n: 7', 'n: 9') }, ALL));
});

describe('the cache', () => {
  test('tells apart the same letters in other parts', () => {
    expect(hashOf('ab', 'c')).not.toBe(hashOf('a', 'bc'));
    expect(hashOf('ab', 'c')).toBe(hashOf('ab', 'c'));
  });

  const entries = (cache: string) =>
    readdirSync(cache, { recursive: true, encoding: 'utf8' })
      .map((name) => join(cache, name))
      .filter((path) => statSync(path).isFile());

  test('notices entries that were cut short or changed, and builds them anew', async () => {
    const { load, cache, sandbox } = await setUp({});
    const data = await load();
    for (const damage of [
      (bytes: Buffer) => bytes.subarray(0, -1),
      (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')]),
      () => Buffer.alloc(0),
    ]) {
      for (const path of entries(cache)) writeFileSync(path, damage(readFileSync(path)));
      sandbox.runs.length = 0;
      expect(await load()).toEqual(data);
      expect(sandbox.runs).toEqual(ALL);
    }
  });

  test('holds whole entries only, also when many build the same at once', async () => {
    const { load, cache, sandbox } = await setUp({});
    const all = await Promise.all(Array.from({ length: 8 }, () => load()));
    expect(new Set(all.map((data) => JSON.stringify(data))).size).toBe(1);
    expect(sandbox.runs.filter((file) => file === 'generators/large.ts')).toHaveLength(1);
    expect(entries(cache).filter((path) => path.endsWith('.tmp'))).toEqual([]);
  });

  test('in a folder that cannot be written is an error that says so', async () => {
    const file = join(temporary(), 'file');
    writeFileSync(file, '');
    const { load } = await setUp({ cache: join(file, 'inside') });
    expect(await told(load)).toBe(
      `${join(file, 'inside')}: generated test data cannot be stored there; the folder is not writable.`,
    );
  });

  test('on a full disk is an error that says so', async () => {
    const work = () => {
      throw unusable('.cache', Object.assign(new Error(), { code: 'ENOSPC' }));
    };
    expect(await told(work)).toBe('.cache: no space is left for generated test data. Free some, or delete the folder.');
  });
});

describe('what fails is named, with what to mend', () => {
  const check = async (programs: Record<string, FakeProgram>, expected: string) => {
    const { load } = await setUp({ programs });
    expect(await told(load)).toBe(expected);
    // A failure is not remembered as a result.
    expect(await told(load)).toBe(expected);
  };
  const fail = (message: string) => () => {
    throw new Error(message);
  };
  test('a generator that throws', () =>
    check(
      { 'generators/large.ts': fail('no room') },
      'secret/efficiency/1-large: its generator generators/large.ts:1 failed: no room',
    ));
  test('a generator that returns nothing', () =>
    check(
      { 'generators/large.ts': () => '{"!":"undefined"}' },
      'secret/efficiency/1-large: its generator generators/large.ts returned {"!":"undefined"}, expected the text of the .in file.',
    ));
  test('a generator that never ends', () =>
    check(
      { 'generators/large.ts': () => ({ kind: 'timed-out' }) },
      'generators/large.ts: did not finish within the time limit of its own (60 s, 2048 MiB, 100 MiB of output).',
    ));
  test('an input that is not of the signature', () =>
    check(
      { 'generators/large.ts': () => '1.5\n' },
      'data/secret/efficiency/1-large.in:1: n: expected int (an integer of 32 bits), found 1.5',
    ));
  test('an input that a validator rejects', () =>
    check(
      { 'generators/large.ts': () => '8\n' },
      'secret/efficiency/1-large: input_validators/validate.ts rejects what generators/large.ts made: 8 is even',
    ));
  test('a reference that throws', () =>
    check(
      { 'accepted/fast.js': fail('oops') },
      'secret/efficiency/1-large: the reference accepted/fast.js:1 failed: oops',
    ));
  test('a reference that returns another type', () =>
    check(
      { 'accepted/fast.js': () => '"a"' },
      'accepted/fast.js (secret/efficiency/1-large):1: return: expected int (an integer of 32 bits), found "a"',
    ));
});

test('a tool that does not compile is named with the line', async () => {
  const pkg = await read(OURS);
  const problem = await loadProblem(pkg, { sandbox: fakeSandbox({}), cache: temporary() });
  expect(await told(() => problem.groups[2]?.cases[0]?.load('javascript'))).toBe(
    'generators/large.ts:3: not a program',
  );
});
