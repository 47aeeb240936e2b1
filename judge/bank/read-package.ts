// Folder -> ProblemPackage: everything read and cross-checked, nothing run. Nothing half-loads.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { parseCheckerArgs } from '../checkers/index.ts';
import type { Checker, Mode, Source } from '../problem.ts';
import type { JudgeYaml } from '../schema/judge-yaml.ts';
import { LANGUAGES, type Language } from '../schema/language.ts';
import { readAbout } from './about.ts';
import { readEditorials, readStatements } from './articles.ts';
import { checkGrowth, modeOf, readExtension, readTools } from './extension.ts';
import { scoreGroups } from './group-rules.ts';
import { readHints } from './hints.ts';
import { findObstacles } from './obstacles.ts';
import { children, type PackageFiles, readData, readText, type Say } from './package-files.ts';
import type { PackageCase, PackageGroup, ProblemPackage } from './problem-package.ts';
import { checkAnswer, checkInput } from './signature-check.ts';
import { findReferences, readSubmissions } from './submissions.ts';
import { readTestData } from './test-data.ts';

/** The group whose cases are timed against the reference, in problems that have a judge.yaml. */
const EFFICIENCY_GROUP = 'efficiency';
const DEFAULT_EFFICIENCY = { times_reference: 3, floor_ms: 60 };
/** What no verdict depends on. */
const UNJUDGED = /^(statement|solution|attachments)\/|(^|\/)README/;

/** Reads and checks a whole package; throws a BadInput for the first thing that is wrong. */
export async function readPackage(files: PackageFiles): Promise<ProblemPackage> {
  const about = readAbout(files);
  const { constants } = about;
  const extension = readExtension(files);
  const tools = readTools(files, extension, constants);
  const warnings: Say[] = [...files.warnings, ...missingParts(files, tools.validators, extension)];
  const data = readTestData(files, { constants, generated: extension?.cases ?? {} });
  const scoring = about.type.includes('scoring');
  const isEfficiency = (name: string) => extension !== undefined && name === EFFICIENCY_GROUP;
  const { secret, groups } = scoreGroups(data, { scoring, isEfficiency });
  const submissions = readSubmissions(files, constants, warnings);
  const references = findReferences(submissions);
  const mode = modeOf(extension);
  checkGrowth(extension, submissions);
  checkReferenceNeeded(groups, references.length);
  checkFlags(groups, tools.checker, mode);
  await checkFiledCases(files, groups, { mode, checker: tools.checker });
  const { times_reference, floor_ms } = extension?.efficiency ?? DEFAULT_EFFICIENCY;
  return {
    files,
    slug: files.slug,
    hash: packageHash(files),
    warnings: [...warnings, ...data.warnings],
    about,
    extension,
    types: about.type,
    scoring,
    mode,
    ...tools,
    efficiency: { timesReference: times_reference, floorMs: floor_ms },
    statements: readStatements(files, about.name, constants),
    editorials: readEditorials(files, constants),
    hints: readHints(files, constants),
    templates: readTemplates(files),
    secret,
    groups,
    invalidInputs: data.invalidInputs,
    filedOutputs: data.filedOutputs,
    submissions,
    references,
    obstacles: findObstacles({ files, about, checker: tools.checker, data, groups }),
  };
}

function missingParts(files: PackageFiles, run: readonly Source[], extension: JudgeYaml | undefined): readonly Say[] {
  if (extension !== undefined) return [];
  const filed = children(files, 'input_validators').map((name) => `input_validators/${name}`);
  if (filed.length === 0) return [(words) => words.bank.noInputValidator()];
  const idle = filed.filter((path) => !run.some(({ file }) => file === path));
  return idle.map((path) => (words) => words.bank.idleValidator(path));
}

/** Generated cases are answered, and efficiency cases timed, by a model solution. */
function checkReferenceNeeded(groups: readonly PackageGroup[], references: number): void {
  if (references > 0) return;
  const needs = groups.flatMap(({ efficiency, cases }) => cases.filter((each) => efficiency || each.generated));
  const first = needs[0];
  if (first !== undefined) throw new BadInput((words) => words.bank.noReference(first.path));
}

function checkFlags(groups: readonly PackageGroup[], checker: Checker, mode: Mode): void {
  if (checker.kind === 'custom') return;
  for (const { path, checkerArgs } of groups.flatMap(({ cases }) => cases)) {
    try {
      parseCheckerArgs(checker.kind, mode, checkerArgs);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      throw new BadInput((words) => words.bank.inFile(`data/${path}`, undefined, error.say(words)), { cause: error });
    }
  }
}

type Judging = { readonly mode: Mode; readonly checker: Checker };

/** In function mode the filed values must have the signature's types; a custom checker's answers are its own. */
async function checkFiledCases(files: PackageFiles, groups: readonly PackageGroup[], { mode, checker }: Judging) {
  if (mode.kind === 'stdio') return;
  const filed: readonly PackageCase[] = groups.flatMap(({ cases }) => cases).filter(({ generated }) => !generated);
  for (const { path } of filed) {
    const [input, answer] = [`data/${path}.in`, `data/${path}.ans`];
    checkInput(input, await readData(files, input), mode.signature);
    if (checker.kind !== 'custom') checkAnswer(answer, await readData(files, answer), mode.signature);
  }
}

function readTemplates(files: PackageFiles): Partial<Record<Language, string>> {
  const templates: Partial<Record<Language, string>> = {};
  for (const language of LANGUAGES) {
    const folder = `attachments/templates/${language}`;
    const name = children(files, folder)[0];
    if (name !== undefined) templates[language] = readText(files, `${folder}/${name}`);
  }
  return templates;
}

function packageHash(files: PackageFiles): string {
  const hash = createHash('sha256');
  for (const path of files.paths) {
    if (UNJUDGED.test(path)) continue;
    const content = createHash('sha256')
      .update(readFileSync(join(files.root, path)))
      .digest('hex');
    hash.update(`${path}\n${content}\n`);
  }
  return hash.digest('hex');
}
