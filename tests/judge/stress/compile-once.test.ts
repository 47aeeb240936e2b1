import { describe, expect, it } from 'vitest';
import type { Source } from '../../../judge/problem.ts';
import { fakeSandbox } from '../../../judge/sandbox/fake.ts';
import type { Compiled } from '../../../judge/sandbox/sandbox.ts';
import { compileOnce } from '../../../judge/stress/once.ts';

describe('a sandbox that compiles once', () => {
  it('compiles equal sources once, and others by themselves', async () => {
    const compiled: string[] = [];
    const compile = ({ file, text }: Source): Compiled => {
      compiled.push(`${file} ${text}`);
      return { kind: 'program', program: { kind: 'script', file, code: text, maps: [], async: false } };
    };
    const measurement = { cpuMs: 0, wallMs: 0, peakMiB: 0 };
    const run = () => ({ outcome: { kind: 'returned' as const, output: '' }, measurement, printed: '' });
    const sandbox = compileOnce(fakeSandbox({ run, compile }));
    const programOf = (file: string, text: string) =>
      sandbox.lease((worker) => worker.compile({ file, language: 'javascript', text }));
    const [one, again] = [await programOf('a.js', 'x'), await programOf('a.js', 'x')];
    expect(again).toEqual(one);
    await programOf('a.js', 'y');
    await programOf('b.js', 'x');
    expect(compiled).toEqual(['a.js x', 'a.js y', 'b.js x']);
  });
});
