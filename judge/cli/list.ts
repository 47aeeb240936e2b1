// `olsol list`: the problems of the bank.
import { BadInput } from '../bad-input.ts';
import { listProblems } from '../bank/index.ts';
import { topicName } from '../report/topic-name.ts';
import { padTo } from '../report/width.ts';
import { WORDS } from '../words/words.ts';
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
  const meant = topic === undefined ? undefined : topicMeant(topic, topics);
  if (all.length === 0) throw new BadInput((words) => words.cli.emptyBank(bank.folder));
  let exitCode: number = EXIT.earned;
  for (const one of all) {
    if (one.kind === 'broken') {
      err(`olsol: ${one.slug}: ${one.error(words)}\n`);
      exitCode = EXIT.unable;
      continue;
    }
    if (wanted !== undefined && one.level !== wanted) continue;
    if (meant !== undefined && !one.topics.includes(meant)) continue;
    const name = one.name[tongue] ?? one.name.en ?? Object.values(one.name)[0] ?? one.slug;
    const level = one.level === undefined ? '    ' : `Lv.${one.level}`;
    const row = `${padTo(one.slug, 16)}${level}  ${padTo(one.mode, 9)} ${padTo(name, 34)}`;
    const about = one.topics.map((each) => topicName(each, words)).join(', ');
    out(`${`${row} ${colors.dim(about)}`.trimEnd()}\n`);
  }
  return exitCode;
}

/** The topic of that key, or of that name in any of our languages. */
function topicMeant(typed: string, topics: ReadonlySet<string>): string {
  const isCalled = (topic: string) =>
    topic === typed || Object.values(WORDS).some((words) => topicName(topic, words) === typed);
  const found = [...topics].find(isCalled);
  if (found !== undefined) return found;
  throw new BadInput((words) =>
    words.cli.noSuchTopic(
      typed,
      [...topics].sort().map((one) => topicName(one, words)),
    ),
  );
}
