// `olsol exam`: sitting an exam from the shell. It is the same sitting as on the page: either may go on with it.
import { setTimeout as pause } from 'node:timers/promises';
import { BadInput } from '#judge';
import { type AddCommand, type Context, EXIT, problemsOption } from '#judge/cli';
import { ExamList, RunningSitting, Sitting } from '../schema/sitting.ts';
import { SERVER_WORDS } from '../words/words.ts';
import { ask } from './client.ts';
import { examList, sittingResult, sittingStatus } from './exam-text.ts';
import { handInFile } from './hand-in-file.ts';
import { dataOption } from './options.ts';
import { type ServerOptions, withServer } from './with-server.ts';

/** How often it is asked whether the rest is judged. */
const PENDING_MS = 300;

export const addExam: AddCommand = (program, context, done) => {
  const words = SERVER_WORDS[context.tongue].cli.exam;
  const exam = program.command('exam').description(words.about);
  const add = (name: string, about: string) =>
    exam
      .command(name)
      .description(about)
      .option('--server <url>', SERVER_WORDS[context.tongue].cli.submit.server)
      .addOption(dataOption(context))
      .addOption(problemsOption(context.words));
  add('list', words.list).action(async (options: ServerOptions) => done(await list(context, options)));
  add('start', words.start)
    .argument('<exam>', words.argExam)
    .action(async (key: string, options: ServerOptions) => done(await start(context, key, options)));
  add('status', words.status).action(async (options: ServerOptions) => done(await status(context, options)));
  add('submit', words.submit)
    .argument('<problem>', SERVER_WORDS[context.tongue].cli.submit.argProblem)
    .argument('<file>', SERVER_WORDS[context.tongue].cli.submit.argFile)
    .action(async (problem: string, file: string, options: ServerOptions) =>
      done(await submit(context, { problem, file }, options)),
    );
  add('finish', words.finish).action(async (options: ServerOptions) => done(await finish(context, options)));
};

async function list(context: Context, options: ServerOptions): Promise<number> {
  const exams = await withServer(context, options, (url) =>
    ask(url, context.tongue, { path: '/api/exams', schema: ExamList }),
  );
  context.out(examList(exams, context.tongue));
  return EXIT.earned;
}

async function start(context: Context, template: string, options: ServerOptions): Promise<number> {
  const sitting = await withServer(context, options, (url) =>
    ask(url, context.tongue, { path: '/api/sittings', schema: Sitting, body: { template } }),
  );
  context.out(sittingStatus(sitting, context.tongue));
  return EXIT.earned;
}

async function status(context: Context, options: ServerOptions): Promise<number> {
  context.out(sittingStatus(await withServer(context, options, (url) => running(context, url)), context.tongue));
  return EXIT.earned;
}

async function submit(
  context: Context,
  { problem, file }: { readonly problem: string; readonly file: string },
  options: ServerOptions,
): Promise<number> {
  const words = SERVER_WORDS[context.tongue].cli.exam;
  const sitting = await withServer(context, options, async (url) => {
    const { problems } = await running(context, url);
    const slugs = problems.map(({ slug }) => slug);
    if (!slugs.includes(problem)) throw new BadInput(() => words.notInExam(problem, slugs));
    await handInFile(context, url, { problem, file });
    return running(context, url);
  });
  context.out(sittingStatus(sitting, context.tongue));
  return EXIT.earned;
}

/** Solved everything or not: the exit code says so, as it does elsewhere. */
async function finish(context: Context, options: ServerOptions): Promise<number> {
  const sitting = await withServer(context, options, async (url) => {
    const { id } = await running(context, url);
    await ask(url, context.tongue, { path: `/api/sittings/${id}/finish`, schema: Sitting, body: {} });
    for (;;) {
      const ended = await ask(url, context.tongue, { path: `/api/sittings/${id}`, schema: Sitting });
      if (ended.result?.pending === 0) return ended;
      await pause(PENDING_MS);
    }
  });
  context.out(sittingResult(sitting, context.tongue));
  return sitting.problems.every(({ result }) => result?.standing === 'solved') ? EXIT.earned : EXIT.lost;
}

async function running({ tongue }: Context, url: string): Promise<Sitting> {
  const { sitting } = await ask(url, tongue, { path: '/api/sittings/running', schema: RunningSitting });
  if (sitting === undefined) throw new BadInput(() => SERVER_WORDS[tongue].cli.exam.noneRuns);
  return sitting;
}
