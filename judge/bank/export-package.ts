// `olsol export`: a package with all its data in it, for other tools; and what those will not be able to run.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { parseDocument, stringify } from 'yaml';
import { BadInput } from '../bad-input.ts';
import { unusable } from './cache.ts';
import { loadCase } from './load-problem.ts';
import { listPackage, type Say } from './package-files.ts';
import type { PackageCase, ProblemPackage } from './problem-package.ts';
import type { Tools } from './run-tool.ts';

export type ExportOptions = {
  /** A folder that gets the package's folder, that folder itself, or `<slug>.zip` or `<slug>.kpp`. */
  readonly target: string;
  readonly overwrite: boolean;
};

export type Exported = { readonly target: string; readonly onlyHere: readonly Say[] };

/** Sizes may differ by language; a package for all has those of this one. */
const LANGUAGE = 'javascript';
const ARCHIVE = /\.(zip|kpp)$/;

/** Writes the whole package beside the target first and then moves it there; overwrites only when asked to. */
export async function exportPackage(pkg: ProblemPackage, tools: Tools, options: ExportOptions): Promise<Exported> {
  const target = targetOf(pkg.slug, options.target);
  if (existsSync(target) && !options.overwrite) throw new BadInput((words) => words.bank.exportExists(target));
  if (!existsSync(dirname(target))) throw new BadInput((words) => words.bank.exportNoFolder(target));
  const unfinished = join(dirname(target), `.${pkg.slug}-${randomUUID()}.tmp`);
  const folder = join(unfinished, pkg.slug);
  try {
    copyFiles(pkg, folder);
    await writeData(pkg, tools, folder);
    const made = ARCHIVE.test(target) ? zipFolder(unfinished, pkg.slug) : folder;
    if (existsSync(target)) renameSync(target, join(unfinished, 'replaced'));
    renameSync(made, target);
  } catch (error) {
    throw error instanceof BadInput ? error : unusable(dirname(target), error);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return { target, onlyHere: foreignParts(pkg) };
}

function targetOf(slug: string, given: string): string {
  const target = resolve(given);
  const name = basename(target);
  if (ARCHIVE.test(name)) {
    if (name.replace(ARCHIVE, '') !== slug) throw new BadInput((words) => words.bank.exportName(given, slug));
    return target;
  }
  const isFolder = statSync(target, { throwIfNoEntry: false })?.isDirectory() === true;
  if (name === slug && !(isFolder && !existsSync(join(target, 'problem.yaml')))) return target;
  if (!isFolder) throw new BadInput((words) => words.bank.exportNoFolder(given));
  return join(target, slug);
}

function copyFiles({ files }: ProblemPackage, folder: string): void {
  for (const path of files.paths) {
    const bytes = readFileSync(join(files.root, path));
    write(join(folder, path), path === 'judge.yaml' ? withoutCases(bytes.toString('utf8')) : bytes);
  }
}

/** The cases lie in data/ now; naming them twice is an error. */
function withoutCases(text: string): string {
  const document = parseDocument(text);
  document.delete('cases');
  return document.toString();
}

async function writeData(pkg: ProblemPackage, tools: Tools, folder: string): Promise<void> {
  const generated = pkg.groups.flatMap(({ cases }) => cases).filter((each) => each.generated !== undefined);
  for (const each of generated) {
    const { input, answer } = await loadCase(pkg, each, { language: LANGUAGE, tools });
    const path = join(folder, 'data', each.path);
    write(`${path}.in`, input);
    write(`${path}.ans`, answer);
    if (isDescribedInJudgeYaml(pkg, each)) write(`${path}.yaml`, stringify({ description: each.description }));
  }
}

function isDescribedInJudgeYaml({ files }: ProblemPackage, { path, generated }: PackageCase): boolean {
  return generated?.description !== undefined && !files.paths.has(`data/${path}.yaml`);
}

function zipFolder(unfinished: string, slug: string): string {
  const root = join(unfinished, slug);
  // The oldest date that zip knows: the same package makes the same bytes.
  const mtime = new Date(1980, 0, 1);
  const files = Object.fromEntries(
    [...listPackage(root).paths].map((path) => [`${slug}/${path}`, readFileSync(join(root, path))]),
  );
  const file = join(unfinished, `${slug}.zip`);
  writeFileSync(file, zipSync(files, { mtime }));
  return file;
}

/** What tools that know only the format cannot run, each in words. */
function foreignParts({ mode, checker, validators, extension }: ProblemPackage): readonly Say[] {
  if (extension === undefined) return [];
  const parts: Say[] = [(words) => words.bank.onlyHereExtension('judge.yaml')];
  if (mode.kind === 'function') parts.push((words) => words.bank.onlyHereFunction());
  if (checker.kind === 'custom') parts.push((words) => words.bank.onlyHereCustomChecker(checker.source.file));
  else if (checker.kind !== 'tokens') parts.push((words) => words.bank.onlyHereChecker(checker.kind));
  return [
    ...parts,
    ...validators.map(
      ({ file }): Say =>
        (words) =>
          words.bank.onlyHereValidator(file),
    ),
  ];
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
