// A solution file as a submission: what is wrong with the file is said before anything runs.
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { missingFor } from '../languages/installed.ts';
import { languageOf, SOURCE_EXTENSIONS } from '../languages/languages.ts';
import { LANGUAGE_NAMES } from '../report/names.ts';
import type { Language } from '../schema/language.ts';
import type { Limits } from '../schema/limits.ts';
import type { Submission } from '../schema/submission.ts';

/** Says what is wrong with the file as far as it can be told without its problem, before anything slow is begun. */
export function checkSource(file: string): void {
  if (sizeOf(file) === 0) throw new BadInput((words) => words.cli.emptySource(file));
  knownLanguage(file);
}

export function readSource(file: string, limits: Limits, languages: readonly Language[]): Submission {
  const language = knownLanguage(file);
  if (!languages.includes(language))
    throw new BadInput((words) => words.cli.languageNotAllowed(file, language, languages));
  const missing = missingFor(language);
  if (missing !== undefined)
    throw new BadInput((words) => words.cli.notInstalled(file, LANGUAGE_NAMES[language], missing));
  const bytes = sizeOf(file);
  if (bytes === 0) throw new BadInput((words) => words.cli.emptySource(file));
  if (bytes > limits.sourceKiB * 1024)
    throw new BadInput((words) => words.cli.largeSource(file, bytes, limits.sourceKiB));
  const source = decode(file, readFileSync(file));
  if (source.trim() === '') throw new BadInput((words) => words.cli.emptySource(file));
  return { language, file: basename(file), source };
}

function knownLanguage(file: string): Language {
  const language = languageOf(file);
  if (language !== undefined) return language;
  throw new BadInput((words) => words.cli.unknownExtension(file, extname(file), SOURCE_EXTENSIONS));
}

function sizeOf(file: string): number {
  try {
    const stat = statSync(file);
    accessSync(file, constants.R_OK);
    if (!stat.isFile()) throw new BadInput((words) => words.cli.notAFile(file));
    return stat.size;
  } catch (cause) {
    if (cause instanceof BadInput) throw cause;
    throw new BadInput((words) => words.cli.unreadable(file, codeOf(cause)), { cause });
  }
}

/** The system's short name of what went wrong, such as ENOENT. */
export function codeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code ?? String(cause);
}

function decode(file: string, bytes: Buffer): string {
  try {
    // A byte-order mark, which some editors write, is dropped.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new BadInput((words) => words.cli.notUtf8(file), { cause });
  }
}
