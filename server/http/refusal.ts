// Thrown by whatever handles a request: a failure that the client can be told of.
import type { ProblemDetails } from '../schema/problem-details.ts';
import { SERVER_WORDS, type ServerWords } from '../words/words.ts';

type Code = ProblemDetails['code'];

export class Refusal extends Error {
  readonly code: Code;
  readonly say: ((words: ServerWords) => string) | undefined;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  /** `extra` are further members of the answer, such as `current` of a conflict. */
  constructor(
    code: Code,
    say?: (words: ServerWords) => string,
    more: { readonly extra?: Record<string, unknown>; readonly headers?: Record<string, string> } = {},
  ) {
    super(say?.(SERVER_WORDS.en) ?? code);
    this.name = 'Refusal';
    this.code = code;
    this.say = say;
    this.extra = more.extra ?? {};
    this.headers = more.headers ?? {};
  }
}
