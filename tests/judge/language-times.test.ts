// Solutions are timed against a reference of their own language, else against another one's by a stated multiplier.
import { describe, expect, it } from 'vitest';
import { type Calibration, combineRatios, timesOf, USUAL_TIMES } from '../../judge/language-times.ts';
import { chooseReference } from '../../judge/reference.ts';
import type { Language } from '../../judge/schema/language.ts';
import { tinyProblem } from './tiny-problem.ts';

const engine = { olsol: '0', node: '24', platform: 'test' };
const measuredAt = '2026-11-24T00:00:00.000Z';

function calibrated(languages: Calibration['languages']) {
  return timesOf({ schema: 1, measuredAt, engine, languages });
}

/** The language and the multiplier of the reference that a candidate is timed against. */
function chosen(candidate: Language, filed: readonly Language[], times = USUAL_TIMES) {
  const references = filed.map((language) => ({ file: `accepted/a.${language}`, language, text: '' }));
  const found = chooseReference({ ...tinyProblem({ groups: [] }), references }, candidate, times);
  return found && [found.language, found.languageTimes];
}

describe('the reference', () => {
  it('is of the candidate’s own language when there is one', () =>
    expect(chosen('python', ['javascript', 'python'])).toEqual(['python', 1]));
  it('is of JavaScript for a Python candidate otherwise, multiplied', () =>
    expect(chosen('python', ['cpp', 'javascript'])).toEqual(['javascript', USUAL_TIMES.times.python]));
  it('is of C for a C++ candidate before any other', () =>
    expect(chosen('cpp', ['javascript', 'c'])).toEqual(['c', 1]));
  it('may be slower than the candidate: the limit is then a part of its time', () =>
    expect(chosen('javascript', ['python'])).toEqual(['python', 1 / USUAL_TIMES.times.python]));
  it('is none without any', () => expect(chosen('python', [])).toBeUndefined());
  it('is multiplied by what was measured here', () => {
    const times = calibrated({ python: { times: 30, spread: 0.2, problems: 8 } });
    expect(times.measuredAt).toBe(measuredAt);
    expect(chosen('python', ['javascript'], times)).toEqual(['javascript', 30]);
  });
});

describe('ratios of problems', () => {
  it('are combined by their geometric mean', () =>
    expect(combineRatios([10, 40])).toMatchObject({ times: expect.closeTo(20), problems: 2 }));
  it('of one problem have no spread', () => expect(combineRatios([7])).toMatchObject({ spread: 0 }));
  it('of no problem are nothing', () => expect(combineRatios([])).toBeUndefined());
});
