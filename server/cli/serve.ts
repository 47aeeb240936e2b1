// `olsol serve`: the page and its server, until Ctrl+C.
import { slugsOf } from '#judge/bank';
import { type AddCommand, bankOf, type Context, problemsOption, wholeNumber } from '#judge/cli';
import { SERVER_WORDS } from '../words/words.ts';
import { buildPage } from './build-page.ts';
import { DEFAULT_PORT, dataOption, folderOf } from './options.ts';
import { mendable } from './said-of.ts';

type Options = {
  readonly port?: string;
  readonly data?: string;
  readonly problems?: string;
  /** Commander's name for the absence of `--no-build`. */
  readonly build: boolean;
};

const MAX_PORT = 65_535;

export const addServe: AddCommand = (program, context) => {
  const { serve } = SERVER_WORDS[context.tongue].cli;
  program
    .command('serve')
    .description(serve.about)
    .option('--port <n>', serve.port)
    .addOption(dataOption(context))
    .option('--no-build', serve.noBuild)
    .addOption(problemsOption(context.words))
    .action(async (options: Options) => serveUntilStopped(context, options));
};

async function serveUntilStopped(context: Context, options: Options): Promise<never> {
  const { out, err, root, tongue, stops } = context;
  const words = SERVER_WORDS[tongue].cli.serve;
  const port = wholeNumber('--port', options.port, 0, MAX_PORT, DEFAULT_PORT);
  const bank = bankOf(context, options.problems);
  // A page without problems helps nobody: a folder that is not there is told of now.
  slugsOf(bank.folder);
  const folder = folderOf(context, options.data);
  const assets = options.build ? await buildPage(context) : undefined;
  const onBug = (error: unknown) =>
    err(`olsol: ${words.bug(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  // Loaded only here: other commands need not wait for it.
  const { startServing } = await import('../serving.ts');
  const serving = await startServing({ bank, folder, port, root, assets, onBug }).catch((error: unknown) => {
    throw mendable(error, context, port);
  });
  stops.add(() => {
    err(`\n${words.stopping}\n`);
    return serving.stop();
  });
  out(`${words.ready(serving.url)}\n`);
  err(`${words.dataAt(folder)}\n${words.stopHint}\n`);
  if (serving.requeued > 0) err(`${words.requeued(serving.requeued)}\n`);
  return new Promise<never>(() => {});
}
