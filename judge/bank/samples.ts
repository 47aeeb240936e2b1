// The samples as a statement shows them.
import type { Language } from '../schema/language.ts';
import { loadCase } from './load-problem.ts';
import { readData } from './package-files.ts';
import type { ProblemPackage } from './problem-package.ts';
import type { Tools } from './run-tool.ts';

export type Sample = { readonly name: string; readonly input: string; readonly answer: string };

const LANGUAGE: Language = 'javascript';

/** All samples in order; files meant for the statement go before what is judged. */
export async function readSamples(pkg: ProblemPackage, tools: Tools): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for (const each of pkg.groups.find(({ name }) => name === 'sample')?.cases ?? []) {
    const { input, answer } = await loadCase(pkg, each, { language: LANGUAGE, tools });
    const { shown } = each;
    samples.push({
      name: each.name,
      input: shown.input === undefined ? input : await readData(pkg.files, shown.input),
      answer: shown.answer === undefined ? answer : await readData(pkg.files, shown.answer),
    });
  }
  return samples;
}
