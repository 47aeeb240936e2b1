// data/: the groups of a problem and their cases, filed and generated ones in one ordered list.
import { BadInput } from '../bad-input.ts';
import type { CaseYaml } from '../schema/judge-yaml.ts';
import { TestGroupYaml } from '../schema/package.ts';
import { type CaseFiles, checkCaseFiles, findCases } from './case-files.ts';
import { caseSettings, groupSettings } from './case-settings.ts';
import type { Constants } from './constants.ts';
import { replaceConstants } from './constants.ts';
import { beneath, children, exists, type PackageFiles, readText, type Say } from './package-files.ts';
import type { CaseSettings, FiledOutput, InvalidInput, PackageCase } from './problem-package.ts';
import { parseYaml } from './read-yaml.ts';

export type DataOptions = {
  readonly constants: Constants;
  /** The generated cases, by path under data/. */
  readonly generated: Readonly<Record<string, CaseYaml>>;
};

/** A group as it lies in its folder, with its own configuration. */
export type GroupData = {
  readonly path: string;
  readonly yaml: TestGroupYaml;
  readonly cases: readonly PackageCase[];
};

export type TestData = {
  readonly sample: GroupData;
  /** `data/secret` itself; it has cases only when there are no groups. */
  readonly secret: GroupData;
  readonly groups: readonly GroupData[];
  readonly invalidInputs: readonly InvalidInput[];
  readonly filedOutputs: readonly FiledOutput[];
  readonly warnings: readonly Say[];
};

/** Reads all of data/, except for the test data itself. */
export function readTestData(files: PackageFiles, options: DataOptions): TestData {
  const warnings: Say[] = [];
  const context = { files, ...options, warnings };
  const cases = [...allCases(context, 'sample'), ...allCases(context, 'secret')];
  for (const path of Object.keys(options.generated)) checkGeneratedPath(path);
  const names = secretGroups(files, cases);
  checkSecretShape(cases, names);
  const group = (path: string) => groupAt(context, path, cases);
  return {
    sample: sampleGroup(context, cases),
    secret: {
      path: 'secret',
      yaml: groupYaml(context, 'secret'),
      cases: names.length > 0 ? [] : group('secret').cases,
    },
    groups: names.map((name) => group(`secret/${name}`)),
    invalidInputs: invalidInputs(context),
    filedOutputs: [...filedOutputs(context, 'valid_output'), ...filedOutputs(context, 'invalid_output')],
    warnings,
  };
}

type Context = DataOptions & { readonly files: PackageFiles; readonly warnings: Say[] };
type FoundCase = CaseFiles & { readonly generated: CaseYaml | undefined };

function allCases({ files, generated, warnings }: Context, folder: string): readonly FoundCase[] {
  const filed = findCases(files, folder, warnings);
  const byPath = new Map<string, FoundCase>();
  for (const found of filed) {
    const twin = generated[found.path];
    if (twin === undefined) checkCaseFiles(files, found);
    else if (found.extensions.has('in') || found.extensions.has('ans')) {
      throw new BadInput((words) => words.bank.caseTwice(found.path));
    }
    byPath.set(found.path, { ...found, generated: twin });
  }
  for (const [path, yaml] of Object.entries(generated)) {
    if (path.startsWith(`${folder}/`) && !byPath.has(path)) {
      byPath.set(path, { path, extensions: new Set(), generated: yaml });
    }
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function checkGeneratedPath(path: string): void {
  if (!/^(sample|secret)(\/[a-zA-Z0-9_][a-zA-Z0-9_.-]*)+$/.test(path) || path.endsWith('/test_group')) {
    throw new BadInput((words) => words.bank.badCasePath('judge.yaml', path));
  }
}

function secretGroups(files: PackageFiles, cases: readonly FoundCase[]): readonly string[] {
  const names = new Set(children(files, 'data/secret').filter((name) => isGroupFolder(files, name)));
  for (const { path } of cases) {
    const [top, name, ...rest] = path.split('/');
    if (top === 'secret' && rest.length > 0 && name !== undefined) names.add(name);
  }
  return [...names].sort();
}

function isGroupFolder(files: PackageFiles, name: string): boolean {
  return files.folders.has(`data/secret/${name}`) && !name.endsWith('.files');
}

function checkSecretShape(cases: readonly FoundCase[], groups: readonly string[]): void {
  const secret = cases.filter(({ path }) => path.startsWith('secret/'));
  if (secret.length === 0) throw new BadInput((words) => words.bank.noSecretCases());
  const loose = secret.find(({ path }) => path.split('/').length === 2);
  const first = groups[0];
  if (loose !== undefined && first !== undefined) {
    throw new BadInput((words) => words.bank.groupsAndCases(`data/${loose.path}`, `data/secret/${first}`));
  }
}

function sampleGroup(context: Context, cases: readonly FoundCase[]): GroupData {
  const nested = cases.find(({ path }) => path.startsWith('sample/') && path.split('/').length > 2);
  if (nested !== undefined) throw new BadInput((words) => words.bank.groupInSample(`data/${nested.path}`));
  return groupAt(context, 'sample', cases);
}

function groupAt(context: Context, path: string, all: readonly FoundCase[]): GroupData {
  const yaml = groupYaml(context, path);
  const settings = groupSettings(yaml, path === 'sample');
  const deeper = beneath(context.files, `data/${path}`).find(
    (file) => file.endsWith('/test_group.yaml') && file !== `data/${path}/test_group.yaml`,
  );
  if (deeper !== undefined && path !== 'secret') throw new BadInput((words) => words.bank.groupInGroup(deeper));
  const cases = all
    .filter((found) => found.path.startsWith(`${path}/`))
    .map((found) => packageCase(context, found, { group: path, settings }));
  if (cases.length === 0 && path !== 'sample') throw new BadInput((words) => words.bank.emptyGroup(`data/${path}`));
  return { path, yaml, cases };
}

function groupYaml({ files, constants }: Context, path: string): TestGroupYaml {
  const file = `data/${path}/test_group.yaml`;
  if (!exists(files, file)) return {};
  return parseYaml({ text: replaceConstants(readText(files, file), constants), file }, TestGroupYaml);
}

type Within = { readonly group: string; readonly settings: CaseSettings };

function packageCase({ files }: Context, found: FoundCase, { group, settings }: Within): PackageCase {
  const at = (extension: string) => (found.extensions.has(extension) ? `data/${found.path}.${extension}` : undefined);
  const own = caseSettings(files, found.path, settings);
  return {
    ...own,
    description: own.description ?? found.generated?.description,
    name: found.path.slice(group.length + 1),
    path: found.path,
    generated: found.generated,
    shown: { input: at('in.statement'), answer: at('ans.statement') ?? at('out') },
    hasFiles: found.extensions.has('files'),
  };
}

function invalidInputs(context: Context): readonly InvalidInput[] {
  const { files } = context;
  const settings = groupSettings(groupYaml(context, 'invalid_input'), false);
  return findCases(files, 'invalid_input', context.warnings)
    .filter(({ extensions }) => extensions.has('in'))
    .map(({ path }) => {
      const own = caseSettings(files, path, settings);
      const name = path.slice('invalid_input/'.length);
      return { name, file: `data/${path}.in`, validatorArgs: own.validatorArgs, description: own.description };
    });
}

function filedOutputs(context: Context, folder: 'valid_output' | 'invalid_output'): readonly FiledOutput[] {
  const { files } = context;
  const settings = groupSettings(groupYaml(context, folder), false);
  return findCases(files, folder, context.warnings).map((found) => {
    checkCaseFiles(files, found);
    const { path, extensions } = found;
    if (!extensions.has('out')) {
      throw new BadInput((words) => words.bank.missingOutput(`data/${path}.in`, `data/${path}.out`));
    }
    return { path, valid: folder === 'valid_output', checkerArgs: caseSettings(files, path, settings).checkerArgs };
  });
}
