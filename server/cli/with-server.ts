// The server that a command of the shell talks to: the one that runs, or one of its own for as long as the command takes.
import { BadInput } from '#judge';
import { bankOf, type Context } from '#judge/cli';
import { SERVER_WORDS } from '../words/words.ts';
import { findServer, NotOlsol, Refused } from './client.ts';
import { DEFAULT_PORT, folderOf } from './options.ts';
import { mendable } from './said-of.ts';

export type ServerOptions = {
  readonly server?: string;
  readonly data?: string;
  readonly problems?: string;
};

/** Calls `use` with the address of a server that keeps the wanted data. What that refuses is the user's to mend. */
export async function withServer<T>(
  context: Context,
  options: ServerOptions,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const words = SERVER_WORDS[context.tongue].cli.submit;
  return withSomeServer(context, options, use).catch((error: unknown) => {
    if (error instanceof Refused) throw new BadInput(() => words.refused(error.message), { cause: error });
    throw error;
  });
}

async function withSomeServer<T>(
  context: Context,
  options: ServerOptions,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const words = SERVER_WORDS[context.tongue].cli.submit;
  const url = options.server ?? `http://127.0.0.1:${DEFAULT_PORT}`;
  if (!URL.canParse(url) || !/^https?:/.test(url)) throw new BadInput(() => words.badServer(url));
  const folder = folderOf(context, options.data);
  const about = await findServer(url).catch((error: unknown) => {
    if (!(error instanceof NotOlsol)) throw error;
    if (options.server === undefined) return undefined;
    throw new BadInput(() => words.notOlsol(url), { cause: error });
  });
  if (about !== undefined && (options.server !== undefined || about.dataFolder === folder)) return use(url);
  if (options.server !== undefined) throw new BadInput(() => words.noServer(url));
  return withOwnServer(context, { folder, problems: options.problems }, use);
}

async function withOwnServer<T>(
  context: Context,
  { folder, problems }: { readonly folder: string; readonly problems: string | undefined },
  use: (url: string) => Promise<T>,
): Promise<T> {
  const { startServing } = await import('../serving.ts');
  const { root } = context;
  const onBug = (error: unknown) => context.err(`olsol: ${String(error)}\n`);
  const bank = bankOf(context, problems);
  const serving = await startServing({ bank, folder, port: 0, root, assets: undefined, onBug }).catch((error) => {
    throw mendable(error, context, 0);
  });
  const unlisten = context.stops.add(() => serving.stop());
  try {
    return await use(serving.url);
  } finally {
    unlisten();
    await serving.stop();
  }
}
