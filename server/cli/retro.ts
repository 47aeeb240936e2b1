// `olsol retro`: a month's look back as Markdown for a blog, with its pictures, or as JSON.
import { join } from 'node:path';
import { BadInput } from '#judge';
import { type AddCommand, type Context, checkWritable, EXIT, problemsOption, writeWhole } from '#judge/cli';
import { monthOf } from '../months/calendar.ts';
import { type MonthFile, monthFiles, monthJson, monthMarkdown, type Writing } from '../months/document.ts';
import { topicNames } from '../months/topic-names.ts';
import { Month, MonthName } from '../schema/month.ts';
import { SERVER_WORDS } from '../words/words.ts';
import { ask } from './client.ts';
import { dataOption } from './options.ts';
import { type ServerOptions, withServer } from './with-server.ts';

type Options = ServerOptions & {
  readonly markdown?: boolean;
  readonly json?: boolean;
  readonly frontMatter?: boolean;
  readonly out?: string;
};

export const addRetro: AddCommand = (program, context, done) => {
  const words = SERVER_WORDS[context.tongue].cli.retro;
  program
    .command('retro')
    .description(words.about)
    .argument('[month]', words.argMonth)
    .option('--markdown', words.markdown)
    .option('--json', words.json)
    .option('--front-matter', words.frontMatter)
    .option('--out <dir>', words.out)
    .option('--server <url>', SERVER_WORDS[context.tongue].cli.submit.server)
    .addOption(dataOption(context))
    .addOption(problemsOption(context.words))
    .action(async (month: string | undefined, options: Options) => done(await retro(context, month, options)));
};

async function retro(context: Context, typed: string | undefined, options: Options): Promise<number> {
  const words = SERVER_WORDS[context.tongue].cli.retro;
  const named = MonthName.safeParse(typed ?? monthOf(Date.now()));
  if (!named.success) throw new BadInput(() => words.noMonth(typed ?? ''));
  if (options.json && options.markdown && options.out === undefined) throw new BadInput(() => words.oneOfThem);
  if (options.json && !options.markdown && options.frontMatter) throw new BadInput(() => words.noFrontMatter);
  if (options.out !== undefined) checkWritable(join(options.out, `${named.data}.md`));
  const month = await withServer(context, options, (url) =>
    ask(url, context.tongue, { path: `/api/months/${named.data}`, schema: Month }),
  );
  const writing = { tongue: context.tongue, frontMatter: options.frontMatter === true, topicName: topicNames };
  if (options.out === undefined) context.out(options.json ? monthJson(month) : monthMarkdown(month, writing));
  else write(context, options.out, filesOf(month, writing, options));
  return EXIT.earned;
}

/** What was asked for; Markdown with its pictures when nothing was. */
function filesOf(month: Month, writing: Writing, { json, markdown }: Options): readonly MonthFile[] {
  return [
    ...(markdown || !json ? monthFiles(month, writing) : []),
    ...(json ? [{ name: `${month.facts.month}.json`, text: monthJson(month) }] : []),
  ];
}

function write({ out }: Context, folder: string, files: readonly MonthFile[]): void {
  for (const { name, text } of files) {
    const file = join(folder, name);
    writeWhole(file, text);
    out(`${file}\n`);
  }
}
