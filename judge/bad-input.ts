// The one error for what a person gave us and can mend: a file, a flag, a problem. Edges print it as one line, exit code 2.
import { WORDS, type Words } from './words/words.ts';

export class BadInput extends Error {
  readonly say: (words: Words) => string;

  /** `say` words the error in the reader's language: what, where, what was expected, what to do. */
  constructor(say: (words: Words) => string, options?: ErrorOptions) {
    super(say(WORDS.en), options);
    this.name = 'BadInput';
    this.say = say;
  }
}
