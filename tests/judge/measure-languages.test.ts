// What `olsol calibrate` measures of one problem: its model solutions in turns on the same inputs.
import { describe, expect, it } from 'vitest';
import { measureLanguages } from '../../judge/measure-languages.ts';
import { fakeSandbox } from '../../judge/sandbox/fake.ts';
import type { Language } from '../../judge/schema/language.ts';
import type { Run } from '../../judge/schema/outcome.ts';
import { testGroup, tinyProblem } from './tiny-problem.ts';

/** The ratios of model solutions whose runs take these milliseconds, one after the other. */
async function ratios(times: Readonly<Partial<Record<Language, readonly number[]>>>, groups = ['efficiency']) {
  const runs = new Map<string, number>();
  const sandbox = fakeSandbox({
    run: ({ program }): Run => {
      const language = String(program.code) as Language;
      const run = runs.get(language) ?? 0;
      runs.set(language, run + 1);
      const cpuMs = times[language]?.[run % (times[language]?.length ?? 1)] ?? 1;
      return {
        outcome: { kind: 'returned', output: '' },
        measurement: { cpuMs, wallMs: cpuMs, peakMiB: 1 },
        printed: '',
      };
    },
  });
  const languages = Object.keys(times) as Language[];
  const references = languages.map((language) => ({ file: `accepted/a.${language}`, language, text: language }));
  const problem = { ...tinyProblem({ groups: groups.map((name) => testGroup(name, ['1', '2'])) }), references };
  const engine = { olsol: '0', node: '24', platform: 'test' };
  const around = { sandbox, engine, now: () => new Date(0), check: async () => ({ accepted: true }) };
  return measureLanguages(problem, around);
}

describe('a problem’s model solutions', () => {
  it('are compared with the one in JavaScript', async () =>
    expect(await ratios({ javascript: [100], python: [2000], cpp: [50] })).toEqual([
      { language: 'python', ratio: 20 },
      { language: 'cpp', ratio: 0.5 },
    ]));
  it('by the median of their runs, so that one stall is nothing', async () =>
    expect(await ratios({ javascript: [100], python: [1000, 9000, 1000] })).toEqual([
      { language: 'python', ratio: 10 },
    ]));
  it('are not compared when JavaScript takes next to no time', async () =>
    expect(await ratios({ javascript: [5], python: [100] })).toEqual([]));
  it('are not compared without one in JavaScript, or without efficiency cases', async () => {
    expect(await ratios({ python: [100], cpp: [100] })).toEqual([]);
    expect(await ratios({ javascript: [100], python: [100] }, ['correctness'])).toEqual([]);
  });
});
