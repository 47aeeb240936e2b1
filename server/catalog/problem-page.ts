// An opened problem as the page shows it. Of secret cases it tells nothing but how many there are.
import { missingFor, type OpenProblem, starterOf } from '#judge';
import { languagesOf, type PackageGroup } from '#judge/bank';
import type { Language } from '#judge/schema/language';
import { ARTICLE_WORDS, declarationsOf } from '../articles/index.ts';
import type { ProblemPage, Sample, Tongue } from '../schema/problem.ts';
import { MAX_INPUT_CHARS } from '../schema/run.ts';
import { articleHtml, choose, type Rendering } from './article-of.ts';
import { topicsOf } from './topics.ts';

type Opened = Pick<OpenProblem, 'pkg' | 'problem'>;

export async function problemPage(
  { pkg, problem }: Opened,
  samples: readonly Sample[],
  rendering: Rendering,
): Promise<ProblemPage> {
  const { about, extension, mode, statements } = pkg;
  const chosen = choose(statements, rendering.tongue);
  if (chosen === undefined) throw new Error(`${pkg.slug} was read without a statement`);
  const languages = languagesOf(about);
  return {
    slug: pkg.slug,
    hash: pkg.hash,
    name: about.name,
    ...(extension === undefined ? {} : { level: extension.level }),
    topics: topicsOf(extension?.topics ?? about.keywords),
    mode: mode.kind,
    ...(mode.kind === 'function' ? { signature: mode.signature } : {}),
    limits: problem.limits,
    languages,
    missing: missingOf(languages),
    templates: Object.fromEntries(
      languages.map((language) => [language, pkg.templates[language] ?? starterOf(mode, language)]),
    ),
    tongue: chosen.code,
    statement: await articleHtml(pkg, chosen.article, { ...rendering, samples }),
    samples: samples.map((sample) => shortened(sample, rendering.tongue)),
    groups: pkg.groups.map((group) => groupOf(group, pkg.scoring)),
    efficiency: pkg.efficiency,
    hints: Object.values(pkg.hints)[0]?.length ?? 0,
    hasEditorial: Object.keys(pkg.editorials).length > 0,
    ...growthOf(problem),
    declarations: declarationsOf(mode),
  };
}

function missingOf(languages: readonly Language[]): ProblemPage['missing'] {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const command = missingFor(language);
      return command === undefined ? [] : [[language, command]];
    }),
  );
}

/** A sample is never longer than an input of one's own may be. It is run from the package, not from this text. */
function shortened({ name, input, output }: Sample, tongue: Tongue): Sample {
  const cut = (text: string) => {
    const rest = text.length - MAX_INPUT_CHARS;
    return rest > 0 ? `${text.slice(0, MAX_INPUT_CHARS)}\n${ARTICLE_WORDS[tongue].more(rest)}\n` : text;
  };
  return { name, input: cut(input), output: cut(output) };
}

function groupOf({ name, efficiency, maxScore, cases }: PackageGroup, scoring: boolean): ProblemPage['groups'][number] {
  const isScored = scoring && name !== 'sample' && typeof maxScore === 'number';
  return { name, efficiency, ...(isScored ? { maxScore } : {}), cases: cases.length };
}

function growthOf({ growth }: Opened['problem']): Pick<ProblemPage, 'growth'> {
  const largest = growth?.sizes.at(-1);
  return growth === undefined || largest === undefined ? {} : { growth: { variable: growth.variable, largest } };
}
