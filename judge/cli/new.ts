// `olsol new`: a complete skeleton of a problem.
import { Option } from 'commander';
import { newProblem } from '../bank/new-problem.ts';
import { bankOf, EXIT } from './context.ts';
import { problemsOption } from './options.ts';
import type { AddCommand } from './program.ts';

type Options = { readonly problems?: string; readonly mode: 'function' | 'stdio' };

export const addNew: AddCommand = (program, context, done) => {
  const { cli } = context.words;
  program
    .command('new')
    .description(cli.new.about)
    .argument('<slug>', cli.new.argSlug)
    .addOption(new Option('--mode <mode>', cli.new.mode).choices(['function', 'stdio']).default('function'))
    .addOption(problemsOption(context.words))
    .action((slug: string, { mode, problems }: Options) => {
      const { folder } = newProblem(slug, { mode, folder: bankOf(context, problems).folder });
      const bank = problems === undefined ? '' : ` --problems ${problems}`;
      context.out(`${cli.new.done(folder, `npx olsol verify ${slug}${bank}`)}\n`);
      done(EXIT.earned);
    });
};
