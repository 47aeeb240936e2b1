// `olsol show`: one problem as a candidate reads it.
import { BadInput } from '../bad-input.ts';
import { type Article, type ProblemPackage, readSamples, type Sample } from '../bank/index.ts';
import { readNamed } from '../room.ts';
import { bankOf, type Context, EXIT } from './context.ts';
import { problemsOption, wholeNumber } from './options.ts';
import type { AddCommand } from './program.ts';
import { inRoom } from './room.ts';

type Options = { readonly problems?: string; readonly hints?: string; readonly editorial?: boolean };

export const addShow: AddCommand = (program, context, done) => {
  const { cli } = context.words;
  program
    .command('show')
    .description(cli.show.about)
    .argument('<problem>', cli.argProblem)
    .option('--hints <n>', cli.show.hints)
    .option('--editorial', cli.show.editorial)
    .addOption(problemsOption(context.words))
    .action(async (name: string, options: Options) => done(await show(context, name, options)));
};

async function show(context: Context, name: string, { problems, hints, editorial }: Options): Promise<number> {
  const bank = bankOf(context, problems);
  const pkg = await readNamed(name, bank);
  const shownHints = hintTexts(pkg, hints, context);
  const samples = await inRoom(context, bank, 1, (room) => readSamples(pkg, room.tools));
  const { out, colors, tongue } = context;
  const level = pkg.extension === undefined ? '' : ` · Lv.${pkg.extension.level}`;
  const title = pkg.about.name[tongue] ?? Object.values(pkg.about.name)[0] ?? pkg.slug;
  out(`${colors.bold(`# ${title}`)} (${pkg.slug}${level} · ${pkg.mode.kind}${limitsText(pkg, context)})\n\n`);
  out(`${withSamples(articleIn(pkg.statements, tongue), sampleTexts(pkg, samples)).trimEnd()}\n`);
  for (const hint of shownHints) out(`\n${hint}\n`);
  if (editorial) out(`\n${articleIn(pkg.editorials, tongue).trimEnd()}\n`);
  return EXIT.earned;
}

/** A limit that the package does not give is not made up here. */
function limitsText({ about }: ProblemPackage, { words }: Context): string {
  const { time_limit: seconds, memory } = about.limits;
  const { limitSeconds, limitMiB } = words.cli.show;
  return `${seconds === undefined ? '' : ` · ${limitSeconds(seconds)}`}${memory === undefined ? '' : ` · ${limitMiB(memory)}`}`;
}

function hintTexts(
  { slug, hints }: ProblemPackage,
  count: string | undefined,
  { words, colors, tongue }: Context,
): readonly string[] {
  if (count === undefined) return [];
  const all = inTongue(hints, tongue) ?? [];
  if (all.length === 0) throw new BadInput(({ cli }) => cli.show.noHints(slug));
  const shown = all.slice(0, wholeNumber('--hints', count, 1, all.length, 0));
  return shown.map(({ text }, i) => `${colors.bold(words.cli.show.hint(i + 1, all.length))}\n\n${text}`);
}

/** In the reader's language, else English, else whatever there is. */
function inTongue<T>(texts: Readonly<Record<string, T>>, tongue: string): T | undefined {
  return texts[tongue] ?? texts.en ?? Object.values(texts)[0];
}

function articleIn(articles: Readonly<Record<string, Article>>, tongue: string): string {
  const article = inTongue(articles, tongue);
  return article?.text ?? article?.file ?? '';
}

/** Puts the samples where the statement wants them, else at its end. */
function withSamples(statement: string, shown: readonly string[]): string {
  let next = 0;
  const placed = statement.replace(/\{\{(nextsample|remainingsamples)\}\}/g, (_, which: string) => {
    const from = next;
    next = which === 'nextsample' ? next + 1 : shown.length;
    return shown.slice(from, next).join('\n');
  });
  return next < shown.length ? `${placed}\n${shown.slice(next).join('\n')}` : placed;
}

function sampleTexts({ mode }: ProblemPackage, samples: readonly Sample[]): string[] {
  const texts = samples.map(({ input, answer }) => ({ input: input.trimEnd(), answer: answer.trimEnd() }));
  if (mode.kind === 'stdio') {
    return texts.map(({ input, answer }) => `\`\`\`\n${input}\n\`\`\`\n→\n\`\`\`\n${answer}\n\`\`\`\n`);
  }
  const names = [...mode.signature.params.map((param) => param.name), 'result'];
  const rows = texts.map(({ input, answer }) => `| ${[...input.split('\n'), answer].join(' | ')} |`);
  const [first = '', ...rest] = rows;
  return [`| ${names.join(' | ')} |\n|${' --- |'.repeat(names.length)}\n${first}`, ...rest];
}
