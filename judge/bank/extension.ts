// judge.yaml: its rules that hold between keys, and the programs that it names.
import { BadInput } from '../bad-input.ts';
import { isInstalled } from '../languages/installed.ts';
import { languageOf } from '../languages/languages.ts';
import type { Checker, Mode, Source } from '../problem.ts';
import { JudgeYaml } from '../schema/judge-yaml.ts';
import { type Constants, replaceConstants } from './constants.ts';
import { isFormatTool } from './format-tool.ts';
import { nearest } from './nearest.ts';
import { children, type PackageFiles, readText } from './package-files.ts';
import { parseYaml } from './read-yaml.ts';

const FILE = 'judge.yaml';

/** Reads judge.yaml; undefined when the package has none. */
export function readExtension(files: PackageFiles): JudgeYaml | undefined {
  if (!files.paths.has(FILE)) return undefined;
  const extension = parseYaml({ text: readText(files, FILE), file: FILE }, JudgeYaml);
  const { mode, signature } = extension;
  if (mode === 'function' && signature === undefined) throw new BadInput((words) => words.bank.noSignature(FILE));
  if (mode === 'stdio' && signature !== undefined) throw new BadInput((words) => words.bank.needlessSignature(FILE));
  const names = signature?.params.map(({ name }) => name) ?? [];
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) throw new BadInput((words) => words.bank.parameterTwice(FILE, twice));
  return extension;
}

/** A plain package is stdio, checked by tokens. */
export function modeOf(extension: JudgeYaml | undefined): Mode {
  const signature = extension?.signature;
  return signature === undefined ? { kind: 'stdio' } : { kind: 'function', signature };
}

/** The programs that judge.yaml names; constants are replaced in validators and checkers. */
export function readTools(
  files: PackageFiles,
  extension: JudgeYaml | undefined,
  constants: Constants,
): { checker: Checker; validators: readonly Source[]; generators: ReadonlyMap<string, Source> } {
  if (extension === undefined) return readFormatTools(files, constants);
  const { checker, validators, cases, growth } = extension;
  const generators = new Set(
    [...Object.values(cases), ...(growth === undefined ? [] : [growth])].map((made) => made.generator),
  );
  return {
    checker:
      typeof checker === 'string'
        ? { kind: checker }
        : { kind: 'custom', source: readTool(files, checker.custom, constants) },
    validators: validators.map((file) => readTool(files, file, constants)),
    generators: new Map([...generators].map((file) => [file, readTool(files, file, {})])),
  };
}

/** Those of a plain package: single files in a language that runs here, found in the format's folders. */
function readFormatTools(files: PackageFiles, constants: Constants) {
  const validators = runnable(files, 'input_validators', constants);
  const [checker] = runnable(files, 'output_validator', constants);
  const found: Checker = checker === undefined ? { kind: 'tokens' } : { kind: 'custom', source: checker };
  return { checker: found, validators, generators: new Map<string, Source>() };
}

function runnable(files: PackageFiles, folder: string, constants: Constants): readonly Source[] {
  return children(files, folder).flatMap((name) => {
    const file = `${folder}/${name}`;
    const language = languageOf(file);
    if (language === undefined || !isInstalled(language) || !files.paths.has(file)) return [];
    const source = { file, language, text: replaceConstants(readText(files, file), constants) };
    return isFormatTool(source) ? [source] : [];
  });
}

function readTool(files: PackageFiles, file: string, constants: Constants): Source {
  if (!files.paths.has(file)) {
    const near = nearest(file, files.paths);
    throw new BadInput((words) => words.bank.missingTool(FILE, file, near));
  }
  const text = replaceConstants(readText(files, file), constants);
  return { file, language: languageOf(file) ?? 'typescript', text };
}

/** The growth classes must be filed for submissions that exist. */
export function checkGrowth(extension: JudgeYaml | undefined, submissions: readonly { readonly file: string }[]): void {
  const known = submissions.map(({ file }) => file);
  for (const file of Object.keys(extension?.growth?.classes ?? {})) {
    if (!known.includes(file))
      throw new BadInput((words) => words.bank.unknownSubmission(FILE, file, nearest(file, known)));
  }
}
