// What of the package format we cannot run: found when a package is read, refused by name when it is to be judged.
import type { JudgeYaml } from '../schema/judge-yaml.ts';
import { Language } from '../schema/language.ts';
import type { ProblemYaml } from '../schema/package.ts';
import { beneath, type PackageFiles, type Say } from './package-files.ts';
import type { PackageGroup } from './problem-package.ts';
import type { TestData } from './test-data.ts';

export type Readable = {
  readonly files: PackageFiles;
  readonly about: ProblemYaml;
  readonly extension: JudgeYaml | undefined;
  readonly data: TestData;
  readonly groups: readonly PackageGroup[];
};

/** Each reason why the package cannot be judged here. */
export function findObstacles(readable: Readable): readonly Say[] {
  return [...typeObstacles(readable), ...programObstacles(readable), ...dataObstacles(readable)];
}

/** The languages of ours that the problem may be solved in. */
export function languagesOf({ languages }: Pick<ProblemYaml, 'languages'>): readonly Language[] {
  return languages.includes('all')
    ? Language.options
    : Language.options.filter((language) => languages.includes(language));
}

function* typeObstacles({ about }: Readable): Iterable<Say> {
  for (const type of about.type) {
    if (type !== 'pass-fail' && type !== 'scoring') yield (words) => words.bank.cannotType(type);
  }
  if (languagesOf(about).length === 0) yield (words) => words.bank.cannotLanguages(about.languages);
}

function* programObstacles({ files, extension }: Readable): Iterable<Say> {
  const included = beneath(files, 'include')[0];
  if (included !== undefined) yield (words) => words.bank.cannotInclude(included);
  const fixed = beneath(files, 'static_validator')[0];
  if (fixed !== undefined) yield (words) => words.bank.cannotStaticValidator(fixed);
  const custom = typeof extension?.checker === 'object';
  const validator = beneath(files, 'output_validator')[0];
  if (validator !== undefined && !custom) yield (words) => words.bank.cannotOutputValidator(validator);
}

function* dataObstacles({ data, groups }: Readable): Iterable<Say> {
  for (const { path, yaml } of [data.sample, data.secret, ...data.groups]) {
    const file = `data/${path}/test_group.yaml`;
    if (yaml.static_validation_score !== undefined) yield (words) => words.bank.cannotStaticValidator(file);
  }
  for (const { path, maxScore, cases } of groups) {
    if (maxScore === 'unbounded') yield (words) => words.bank.cannotUnbounded(`data/${path}`);
    const withFiles = cases.find(({ hasFiles }) => hasFiles);
    if (withFiles !== undefined) yield (words) => words.bank.cannotFiles(`data/${withFiles.path}.files`);
  }
}
