import { afterAll, describe, expect, it } from 'vitest';
import type { Source } from '../../../judge/problem.ts';
import { createPool } from '../../../judge/sandbox/pool.ts';
import { compileOnce } from '../../../judge/stress/once.ts';
import type { Attempt } from '../../../judge/stress/supply.ts';
import { openWorkshop } from '../../../judge/stress/workshop.ts';
import { told } from '../bank/packages.ts';
import { functionMode } from './inputs.ts';

const pool = createPool(1);
afterAll(() => pool.close());

const source = (file: string, text: string): Source => ({ file, language: 'typescript', text });
const GENERATOR = `import { jsonLines, type Random } from 'olsol';
let made = 0;
export default function generate(args: { n: number; hang?: boolean; endless?: boolean }, random: Random): string {
  while (args.hang) made++;
  while (args.endless) random.text(0, 'a');
  made++;
  return jsonLines(random.ints(args.n, 1, 9), made);
}`;
const VALIDATOR = `import { ensure, parameters } from 'olsol';
export default async function validate(input: string, args: readonly string[]): Promise<void> {
  const [values] = parameters(input) as [number[]];
  await null;
  ensure(values.length <= Number(args[0]), 'too many');
}`;

const open = (generator = GENERATOR) =>
  openWorkshop(compileOnce(pool), {
    mode: functionMode('int[]', 'int'),
    generators: new Map([['g.ts', source('g.ts', generator)]]),
    validators: [source('v.ts', VALIDATOR)],
    validatorArgs: { v: ['4'] },
  });
const made = (args: Record<string, unknown>, seed = 1): Attempt => ({ kind: 'made', generator: 'g.ts', args, seed });
const given = (text: string): Attempt => ({ kind: 'given', text });

describe('the workshop', () => {
  it('makes inputs and proves them and given ones, each as if it were alone', async () => {
    const workshop = await open();
    const batch = [made({ n: 2 }), made({ n: 5 }), made({ n: 2 }), given('[7]\n1\n'), given('[1,2,3,4,5]\n1\n')];
    expect(await workshop(batch, 100)).toMatchInlineSnapshot(`
      [
        {
          "text": "[6,9]
      1
      ",
        },
        {
          "refused": "too many",
        },
        {
          "text": "[6,9]
      1
      ",
        },
        {
          "text": "[7]
      1
      ",
        },
        {
          "refused": "too many",
        },
      ]
    `);
  });

  it('refuses what has not the types of the signature, and what is too long', async () => {
    const workshop = await open();
    const texts = ['["a"]\n1\n', '[1]\n', '[1,2]\n3\n', '[1,2,3]\n3\n'];
    expect(await workshop(texts.map(given), 8)).toMatchInlineSnapshot(`
      [
        {
          "refused": "input:1: p0[0]: expected int (an integer of 32 bits), found "a"",
        },
        {
          "refused": "input: 1 line, expected 2, one JSON value a line: p0, p1.",
        },
        {
          "text": "[1,2]
      3
      ",
        },
        {
          "refused": "the input is too long",
        },
      ]
    `);
  });

  it('stops a generator that draws without end, and gives up a batch that hangs', async () => {
    const workshop = await open();
    expect(await workshop([made({ n: 1, endless: true }), made({ n: 1 })], 100)).toMatchInlineSnapshot(`
      [
        {
          "refused": "the generator drew too often for a small input",
        },
        {
          "text": "[6]
      1
      ",
        },
      ]
    `);
    expect(await workshop([made({ n: 1, hang: true }), made({ n: 1 })], 100)).toBe(undefined);
    expect(await workshop([made({ n: 1 })], 100)).toHaveLength(1);
  });

  it('names the file and the line of a tool that does not compile', async () => {
    expect(await told(() => open('export default function (\n'))).toMatchInlineSnapshot(
      `"g.ts:2: SyntaxError: Expected \`)\` but found \`EOF\`"`,
    );
  });
});
