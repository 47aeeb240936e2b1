// What of the package format we cannot run: found when a package is read, refused by name when it is to be judged.
import type { Checker } from '../problem.ts';
import type { ProblemYaml } from '../schema/package.ts';
import { beneath, type PackageFiles, type Say } from './package-files.ts';
import { languagesOf } from './package-languages.ts';
import type { PackageGroup } from './problem-package.ts';
import type { TestData } from './test-data.ts';

export type Readable = {
  readonly files: PackageFiles;
  readonly about: ProblemYaml;
  readonly checker: Checker;
  readonly data: TestData;
  readonly groups: readonly PackageGroup[];
};

/** Each reason why the package cannot be judged here. */
export function findObstacles(readable: Readable): readonly Say[] {
  return [...typeObstacles(readable), ...programObstacles(readable), ...dataObstacles(readable)];
}

function* typeObstacles({ about }: Readable): Iterable<Say> {
  for (const type of about.type) {
    if (type !== 'pass-fail' && type !== 'scoring') yield (words) => words.bank.cannotType(type);
  }
  if (languagesOf(about).length === 0) yield (words) => words.bank.cannotLanguages(about.languages);
}

function* programObstacles({ files, checker }: Readable): Iterable<Say> {
  const included = beneath(files, 'include')[0];
  if (included !== undefined) yield (words) => words.bank.cannotInclude(included);
  const fixed = beneath(files, 'static_validator')[0];
  if (fixed !== undefined) yield (words) => words.bank.cannotStaticValidator(fixed);
  const validator = beneath(files, 'output_validator')[0];
  if (validator !== undefined && checker.kind !== 'custom')
    yield (words) => words.bank.cannotOutputValidator(validator);
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
