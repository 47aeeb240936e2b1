// submissions/: the filed solutions, good and bad, each with what is expected of it.
import { BadInput } from '../bad-input.ts';
import { isInstalled } from '../languages/installed.ts';
import { languageOf } from '../languages/languages.ts';
import type { Source } from '../problem.ts';
import { LANGUAGES, type Language } from '../schema/language.ts';
import { SubmissionsYaml } from '../schema/package.ts';
import { type Constants, replaceConstants } from './constants.ts';
import { expectationsOf, OWN_KEYS } from './expectations.ts';
import { globMatches } from './glob.ts';
import { children, type PackageFiles, readText, type Say } from './package-files.ts';
import { languageNamed } from './package-languages.ts';
import type { PackageSubmission } from './problem-package.ts';
import { parseYaml } from './read-yaml.ts';

const FILE = 'submissions/submissions.yaml';

/** All filed solutions, in the order of their paths. Those in other languages are listed without source. */
export function readSubmissions(
  files: PackageFiles,
  constants: Constants,
  warnings: Say[],
): readonly PackageSubmission[] {
  const yaml = files.paths.has(FILE) ? parseYaml({ text: readText(files, FILE), file: FILE }, SubmissionsYaml) : {};
  checkKeys(yaml);
  const submissions = children(files, 'submissions').flatMap((folder) => {
    if (`submissions/${folder}` === FILE) return [];
    if (!files.folders.has(`submissions/${folder}`)) {
      throw new BadInput((words) => words.bank.looseSubmission(`submissions/${folder}`));
    }
    return children(files, `submissions/${folder}`).map((name) =>
      submission(files, `${folder}/${name}`, { yaml, constants }),
    );
  });
  if (!submissions.some(({ folder }) => folder === 'accepted')) {
    throw new BadInput((words) => words.bank.noAccepted(files.slug));
  }
  checkPatterns(yaml, submissions, warnings);
  return submissions;
}

/** The model solutions in our languages: javascript before typescript, at most one of each. */
export function findReferences(submissions: readonly PackageSubmission[]): readonly Source[] {
  const references = new Map<Language, Source>();
  for (const { source, modelSolution } of submissions) {
    if (!modelSolution || source === undefined) continue;
    const other = references.get(source.language);
    if (other !== undefined) {
      throw new BadInput((words) => words.bank.twoModels(FILE, source.language, other.file, source.file));
    }
    references.set(source.language, source);
  }
  return LANGUAGES.flatMap((language) => references.get(language) ?? []);
}

type Filed = { readonly yaml: SubmissionsYaml; readonly constants: Constants };

function submission(files: PackageFiles, file: string, { yaml, constants }: Filed): PackageSubmission {
  const entries = Object.entries(yaml).flatMap(([pattern, entry]) => (globMatches(pattern, file) ? [entry] : []));
  const path = `submissions/${file}`;
  const named = entries.findLast(({ language }) => language !== undefined)?.language;
  const language = named === undefined ? languageOf(file) : languageNamed(named);
  const readable = language !== undefined && isInstalled(language) && files.paths.has(path);
  return {
    file,
    folder: file.slice(0, file.indexOf('/')),
    source: readable ? { file, language, text: replaceConstants(readText(files, path), constants) } : undefined,
    modelSolution: entries.some((entry) => entry.model_solution === true),
    authors: entries.flatMap(({ authors }) => authors ?? []),
    expectations: expectationsOf(file, yaml),
  };
}

/** Every key that is not one of the format's must name test data. */
function checkKeys(yaml: SubmissionsYaml): void {
  for (const [pattern, entry] of Object.entries(yaml)) {
    for (const key of Object.keys(entry)) {
      const named = /^(sample|secret|\*|\{)/.test(key) || OWN_KEYS.has(key);
      if (!named) throw new BadInput((words) => words.bank.notTestData(FILE, `${pattern}.${key}`));
    }
  }
}

/** A pattern that matches nothing is probably misspelt. */
function checkPatterns(yaml: SubmissionsYaml, submissions: readonly PackageSubmission[], warnings: Say[]): void {
  for (const pattern of Object.keys(yaml)) {
    if (/\*\*|\[/.test(pattern)) throw new BadInput((words) => words.bank.unsupportedGlob(FILE, pattern));
    const matched = submissions.some(({ file }) => globMatches(pattern, file));
    if (!matched) warnings.push((words) => words.bank.unmatchedGlob(FILE, pattern));
  }
}
