// What a problem package offers to make inputs from: its generators with their filed arguments, its hand-written inputs.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../bad-input.ts';
import type { PackageCase, PackageGroup, ProblemPackage } from '../bank/index.ts';
import { readData } from '../bank/package-files.ts';
import type { Source } from '../problem.ts';
import type { CaseYaml } from '../schema/judge-yaml.ts';
import type { Language } from '../schema/language.ts';
import type { Args, Family } from './draw-args.ts';

export type FiledInput = { readonly text: string; readonly isSample: boolean };

/** Larger hand-written inputs are no start for small ones. */
const LARGEST_FILED_BYTES = 2000;

/** Each generator with all its cases. Typescript takes javascript's sizes unless it has its own. */
export function familiesOf(pkg: ProblemPackage, language: Language): readonly Family[] {
  const generated = pkg.groups.flatMap(({ cases }) => cases.flatMap((each) => each.generated ?? []));
  return [...new Set(generated.map(({ generator }) => generator))].map((generator) => {
    const cases = generated.filter((one) => one.generator === generator);
    const growth = pkg.extension?.growth;
    const variable = growth?.generator === generator ? [growth.variable] : [];
    return {
      generator,
      filed: cases.map((one) => filedArgs(one, language)),
      sizes: new Set([...cases.flatMap((one) => Object.keys(sizesOf(one, language))), ...variable]),
    };
  });
}

export function sizesOf({ sizes }: CaseYaml, language: Language): Args {
  return sizes?.[language] ?? sizes?.javascript ?? {};
}

export function filedArgs(generated: CaseYaml, language: Language): Args {
  return { ...generated.args, ...sizesOf(generated, language) };
}

/** The small inputs that lie in the package as files. */
export async function filedInputs({ files, groups }: ProblemPackage): Promise<readonly FiledInput[]> {
  const filed: FiledInput[] = [];
  for (const { name, efficiency, cases } of groups) {
    for (const { generated, path } of efficiency ? [] : cases) {
      const file = `data/${path}.in`;
      if (generated !== undefined || statSync(join(files.root, file)).size > LARGEST_FILED_BYTES) continue;
      filed.push({ text: await readData(files, file), isSample: name === 'sample' });
    }
  }
  return filed;
}

/** Whose arguments and flags hold for small inputs: those of the first secret group that is not timed. */
export function settingsOf(pkg: ProblemPackage): Pick<PackageCase, 'args' | 'validatorArgs' | 'checkerArgs'> {
  const secret = pkg.groups.filter(({ name }) => name !== 'sample');
  const isUsual = ({ efficiency, cases }: PackageGroup) => !efficiency && cases.length > 0;
  const first = (secret.find(isUsual) ?? pkg.groups.find(isUsual) ?? secret[0])?.cases[0];
  return first ?? { args: [], validatorArgs: [], checkerArgs: [] };
}

/** The model solution in this language, else another one, else any that is filed as accepted. */
export function modelOf(pkg: ProblemPackage, language: Language): Source {
  const accepted = pkg.submissions.flatMap(({ folder, source }) => (folder === 'accepted' ? (source ?? []) : []));
  const inTurn = [...pkg.references, ...accepted];
  const model = pkg.references.find((one) => one.language === language) ?? inTurn[0];
  if (model !== undefined) return model;
  throw new BadInput((words) => words.stress.noModel(pkg.slug));
}
