// `olsol mutate`: how many small mistakes in a solution a problem's correctness cases would let pass.
import { measureMutants } from '../mutants/measure-mutants.ts';
import { LEAST_SCORE, scoreOf } from '../mutants/mutation-score.ts';
import { mutationLines } from '../report/mutation-text.ts';
import { defaultJobs } from '../room.ts';
import type { MutationFile } from '../schema/mutation.ts';
import { bankOf, type Context, EXIT } from './context.ts';
import { jobsOption, MAX_JOBS, problemsOption, wholeNumber } from './options.ts';
import type { AddCommand } from './program.ts';
import { progressLine } from './progress.ts';
import { inRoom } from './room.ts';
import { pageOf } from './stress-page.ts';

type Options = { readonly problems?: string; readonly jobs?: string; readonly json?: boolean };

export const addMutate: AddCommand = (program, context, done) => {
  const { cli, mutation } = context.words;
  program
    .command('mutate')
    .description(mutation.about)
    .argument('<problem>', cli.argProblem)
    .option('--json', mutation.optionJson)
    .addOption(jobsOption(context.words))
    .addOption(problemsOption(context.words))
    .addHelpText('after', mutation.exitCodes)
    .action(async (name: string, options: Options) => done(await mutate(context, name, options)));
};

async function mutate(context: Context, name: string, options: Options): Promise<number> {
  const jobs = wholeNumber('--jobs', options.jobs, 1, MAX_JOBS, defaultJobs());
  const line = progressLine(context);
  return inRoom(context, bankOf(context, options.problems), jobs, async (room) => {
    const { pkg, problem, around } = await room.open(name);
    const onMutant = (done: number, total: number) => {
      if (context.isTerminal) {
        const { words } = context;
        line.show(words.verify.step(pkg.slug, words.mutation.progress(done, total)));
      }
    };
    const mutation = await measureMutants({ pkg, problem, around, tools: room.tools, onMutant });
    line.end();
    const { score } = scoreOf(mutation);
    const { slug, hash } = problem;
    const file: MutationFile = { schema: 1, problem: { slug, hash }, score, ...mutation };
    const text = options.json ? JSON.stringify(file, null, 2) : mutationLines(mutation, pageOf(context)).join('\n');
    context.out(`${text}\n`);
    return score >= LEAST_SCORE ? EXIT.earned : EXIT.lost;
  });
}
