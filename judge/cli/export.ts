// `olsol export`: a complete package for other tools.
import { exportPackage } from '../bank/export-package.ts';
import { bankOf, type Context, EXIT } from './context.ts';
import { problemsOption } from './options.ts';
import type { AddCommand } from './program.ts';
import { inRoom } from './room.ts';

type Options = { readonly problems?: string; readonly force?: boolean };

export const addExport: AddCommand = (program, context, done) => {
  const { cli } = context.words;
  program
    .command('export')
    .description(cli.export.about)
    .argument('<problem>', cli.argProblem)
    .argument('<target>', cli.export.argTarget)
    .option('--force', cli.export.force)
    .addOption(problemsOption(context.words))
    .action(async (problem: string, target: string, options: Options) => {
      done(await exportTo(context, problem, target, options));
    });
};

async function exportTo(
  context: Context,
  problem: string,
  target: string,
  { problems, force = false }: Options,
): Promise<number> {
  return inRoom(context, bankOf(context, problems), 1, async (room) => {
    const { pkg } = await room.open(problem);
    const exported = await exportPackage(pkg, room.tools, { target, overwrite: force });
    const { out, words } = context;
    out(`${words.cli.export.done(exported.target)}\n`);
    if (exported.onlyHere.length > 0) out(`${words.cli.export.foreign}\n`);
    for (const say of exported.onlyHere) out(`- ${say(words)}\n`);
    return EXIT.earned;
  });
}
