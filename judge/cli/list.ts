// `olsol list`: the problems of the bank.
import { BadInput } from '../bad-input.ts';
import { listProblems } from '../bank/index.ts';
import { padTo } from '../report/width.ts';
import { bankOf, type Context, EXIT } from './context.ts';
import { problemsOption, wholeNumber } from './options.ts';
import type { AddCommand } from './program.ts';

type Options = {
  readonly problems?: string;
  readonly level?: string;
  readonly topic?: string;
  readonly json?: boolean;
};

export const addList: AddCommand = (program, context, done) => {
  const { cli } = context.words;
  program
    .command('list')
    .description(cli.list.about)
    .option('--level <n>', cli.list.level)
    .option('--topic <name>', cli.list.topic)
    .addOption(problemsOption(context.words))
    .action((options: Options) => done(list(context, options)));
};

function list(context: Context, { problems, level, topic }: Options): number {
  const { out, err, words, colors, tongue } = context;
  const wanted = level === undefined ? undefined : wholeNumber('--level', level, 1, 5, 1);
  const bank = bankOf(context, problems);
  const all = listProblems(bank);
  const topics = new Set(all.flatMap((one) => (one.kind === 'problem' ? one.topics : [])));
  if (topic !== undefined && !topics.has(topic)) {
    throw new BadInput((words) => words.cli.noSuchTopic(topic, [...topics].sort()));
  }
  if (all.length === 0) throw new BadInput((words) => words.cli.emptyBank(bank.folder));
  let exitCode: number = EXIT.earned;
  for (const one of all) {
    if (one.kind === 'broken') {
      err(`olsol: ${one.slug}: ${one.error(words)}\n`);
      exitCode = EXIT.unable;
      continue;
    }
    if (wanted !== undefined && one.level !== wanted) continue;
    if (topic !== undefined && !one.topics.includes(topic)) continue;
    const name = one.name[tongue] ?? one.name.en ?? Object.values(one.name)[0] ?? one.slug;
    const level = one.level === undefined ? '    ' : `Lv.${one.level}`;
    const row = `${padTo(one.slug, 16)}${level}  ${padTo(one.mode, 9)} ${padTo(name, 34)}`;
    out(`${`${row} ${colors.dim(one.topics.join(', '))}`.trimEnd()}\n`);
  }
  return exitCode;
}
