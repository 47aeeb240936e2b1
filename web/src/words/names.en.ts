// What things are called, in English.
import { standings, verdicts } from '#judge/words/verdicts.en';

export const names = {
  standings,
  verdicts,
  modes: { function: 'function', stdio: 'standard input' },
  /** Of tests, by name in the package; others keep their names. */
  groups: {
    sample: 'Samples',
    correctness: 'Correctness tests',
    efficiency: 'Efficiency tests',
    secret: 'Secret tests',
  },
  level: (level: number) => `Level ${level}`,
  points: (earned: string, max: string) => `${earned} of ${max} points`,
};
