// What a data folder or a port refuses, as the one line that a person reads.
import { BadInput } from '#judge';
import type { Context } from '#judge/cli';
// Not through the door: what only says words need not wait for a database to load.
import { StoreError, sayTrouble } from '../store/store-error.ts';
import { SERVER_WORDS } from '../words/words.ts';

/** The error as it is to be thrown on: in the reader's language when somebody can mend it. */
export function mendable(error: unknown, { tongue }: Context, port: number): unknown {
  const words = SERVER_WORDS[tongue];
  if (error instanceof StoreError) return new BadInput(() => sayTrouble(error.trouble, words.store), { cause: error });
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new BadInput(() => words.cli.serve.portTaken(port), { cause: error });
  if (code === 'EACCES') return new BadInput(() => words.cli.serve.portForbidden(port), { cause: error });
  return error;
}
