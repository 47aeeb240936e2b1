// A breach of what submissions.yaml expects, as a sentence.
import type { Breach } from './breaches.ts';
import type { Say } from './package-files.ts';

/** "wrong_answer/* (secret/correctness): no case got WA, only AC". */
export function sayBreach(breach: Breach): Say {
  const { from, cases } = breach.expected;
  const where = cases === undefined ? from : `${from} (${cases})`;
  const text = textOf(breach);
  return (words) => words.bank.breach(where, text(words));
}

function textOf(breach: Breach): Say {
  const { permitted = [], required = [], score = [0, 0], message = '' } = breach.expected;
  switch (breach.kind) {
    case 'not-permitted':
      return (words) => words.bank.notPermitted(breach.case, breach.verdict, permitted);
    case 'not-required':
      return (words) => words.bank.notRequired(required, breach.found);
    case 'score':
      return (words) => words.bank.scoreOutside(breach.group, breach.earned, score[0], score[1]);
    case 'message':
      return (words) => words.bank.noMessage(message);
    case 'no-cases':
      return (words) => words.bank.noMatchingCases();
  }
}
