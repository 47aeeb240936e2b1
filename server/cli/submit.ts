// `olsol submit`: hands a solution in from the shell, so that the page's history has it. Without a running server, one is started for
// as long as the judging takes.
import { BadInput } from '#judge';
import {
  type AddCommand,
  bankOf,
  type Context,
  checkSource,
  checkTargets,
  EXIT,
  judgeProgress,
  printReports,
  problemsOption,
  type ReportOptions,
  readSource,
  writeReports,
} from '#judge/cli';
import { LANGUAGES } from '#judge/schema/language';
import type { Limits } from '#judge/schema/limits';
import type { Report } from '#judge/schema/report';
import { Slug } from '../schema/problem.ts';
import { MAX_SOURCE_CHARS } from '../schema/run.ts';
import type { SubmissionRow } from '../schema/submission.ts';
import { SERVER_WORDS } from '../words/words.ts';
import { eventsOf, findServer, NotOlsol, postSubmission, Refused } from './client.ts';
import { DEFAULT_PORT, dataOption, folderOf } from './options.ts';
import { mendable } from './said-of.ts';

type Options = ReportOptions & {
  readonly server?: string;
  readonly data?: string;
  readonly problems?: string;
};

export const addSubmit: AddCommand = (program, context, done) => {
  const { submit } = SERVER_WORDS[context.tongue].cli;
  const { cli } = context.words;
  program
    .command('submit')
    .description(submit.about)
    .argument('<problem>', submit.argProblem)
    .argument('<file>', submit.argFile)
    .option('--server <url>', submit.server)
    .addOption(dataOption(context))
    .option('--json', cli.optionJson)
    .option('--junit <file>', cli.optionJunit)
    .option('--markdown <file>', cli.optionMarkdown)
    .addOption(problemsOption(context.words))
    .action(async (problem: string, file: string, options: Options) =>
      done(await handIn(context, { problem, file }, options)),
    );
};

/** The server and the problem say themselves what they do not allow. */
const LIMITS: Limits = { timeMs: 1, memoryMiB: 1, outputKiB: 1, sourceKiB: MAX_SOURCE_CHARS / 1024 };

async function handIn(
  context: Context,
  { problem, file }: { readonly problem: string; readonly file: string },
  options: Options,
): Promise<number> {
  const words = SERVER_WORDS[context.tongue].cli.submit;
  if (!Slug.safeParse(problem).success) throw new BadInput(() => words.noSlug(problem));
  checkTargets(options);
  checkSource(file);
  const { language, source } = readSource(file, LIMITS, LANGUAGES);
  const report = await withServer(context, options, async (url) => {
    const row = await postSubmission(url, { problem, language, source }, context.tongue);
    return reportOf(context, url, row);
  }).catch((error: unknown) => {
    if (error instanceof Refused) throw new BadInput(() => words.refused(error.message), { cause: error });
    throw error;
  });
  printReports(context, [report], options);
  writeReports(context, [report], options);
  context.err(`${words.recorded}\n`);
  return report.standing === 'solved' ? EXIT.earned : EXIT.lost;
}

/** Calls `use` with the address of a server that keeps the wanted data. */
async function withServer<T>(context: Context, options: Options, use: (url: string) => Promise<T>): Promise<T> {
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

/** The report, once it is there; each case is told of meanwhile. */
async function reportOf(context: Context, url: string, { id, problem }: SubmissionRow): Promise<Report> {
  const words = SERVER_WORDS[context.tongue].cli.submit;
  const progress = judgeProgress(context, problem);
  try {
    for await (const event of eventsOf(url, `/api/submissions/${id}/events`)) {
      if (event.type === 'case') progress.tell(event);
      if (event.type === 'judged') return event.report;
      if (event.type !== 'ended') continue;
      const { failure } = event;
      throw new BadInput(() => (event.state === 'cancelled' ? words.cancelled : words.failed(failure ?? '')));
    }
  } finally {
    progress.end();
  }
  throw new BadInput(() => words.lost);
}
