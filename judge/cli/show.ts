// `olsol show`: one problem as a candidate reads it.
import { type Article, findProblem, type PackageGroup, type ProblemPackage, readPackage } from '../bank/index.ts';
import { readText } from '../bank/package-files.ts';
import { bankOf, type Context, EXIT } from './context.ts';
import { problemsOption } from './options.ts';
import type { AddCommand } from './program.ts';

type Options = { readonly problems?: string; readonly editorial?: boolean };

export const addShow: AddCommand = (program, context, done) => {
  const { cli } = context.words;
  program
    .command('show')
    .description(cli.show.about)
    .argument('<problem>', cli.argProblem)
    .option('--editorial', cli.show.editorial)
    .addOption(problemsOption(context.words))
    .action(async (name: string, options: Options) => done(await show(context, name, options)));
};

async function show(context: Context, name: string, { problems, editorial }: Options): Promise<number> {
  const pkg = await readPackage(findProblem(name, bankOf(context, problems)));
  const { out, colors, tongue } = context;
  const level = pkg.extension === undefined ? '' : ` · Lv.${pkg.extension.level}`;
  const title = pkg.about.name[tongue] ?? Object.values(pkg.about.name)[0] ?? pkg.slug;
  out(`${colors.bold(`# ${title}`)} (${pkg.slug}${level} · ${pkg.mode.kind})\n\n`);
  out(`${withSamples(articleIn(pkg.statements, tongue), pkg).trimEnd()}\n`);
  if (editorial) out(`\n${articleIn(pkg.editorials, tongue).trimEnd()}\n`);
  return EXIT.earned;
}

/** In the reader's language, else English, else whatever there is. */
function articleIn(articles: Readonly<Record<string, Article>>, tongue: string): string {
  const article = articles[tongue] ?? articles.en ?? Object.values(articles)[0];
  return article?.text ?? article?.file ?? '';
}

/** Puts the samples where the statement wants them, else at its end. */
function withSamples(statement: string, pkg: ProblemPackage): string {
  const sample = pkg.groups.find((group) => group.name === 'sample');
  const shown = sample === undefined ? [] : sampleTexts(pkg, sample);
  let next = 0;
  const placed = statement.replace(/\{\{(nextsample|remainingsamples)\}\}/g, (_, which: string) => {
    const from = next;
    next = which === 'nextsample' ? next + 1 : shown.length;
    return shown.slice(from, next).join('\n');
  });
  return next < shown.length ? `${placed}\n${shown.slice(next).join('\n')}` : placed;
}

function sampleTexts(pkg: ProblemPackage, { cases }: PackageGroup): string[] {
  const texts = cases.map(({ path, shown }) => ({
    input: readText(pkg.files, shown.input ?? `data/${path}.in`).trimEnd(),
    answer: readText(pkg.files, shown.answer ?? `data/${path}.ans`).trimEnd(),
  }));
  if (pkg.mode.kind === 'stdio') {
    return texts.map(({ input, answer }) => `\`\`\`\n${input}\n\`\`\`\n\n→\n\n\`\`\`\n${answer}\n\`\`\`\n`);
  }
  const names = [...pkg.mode.signature.params.map((param) => param.name), 'result'];
  const rows = texts.map(({ input, answer }) => `| ${[...input.split('\n'), answer].join(' | ')} |`);
  const [first = '', ...rest] = rows;
  return [`| ${names.join(' | ')} |\n|${' --- |'.repeat(names.length)}\n${first}`, ...rest];
}
