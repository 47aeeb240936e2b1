// Hints: solution/hints.LANGUAGE.md, one after the other, with a line of three dashes between them.
import { BadInput } from '../bad-input.ts';
import { LANGUAGE_CODE } from './articles.ts';
import { type Constants, replaceConstants } from './constants.ts';
import { children, type PackageFiles, readText } from './package-files.ts';
import type { Article } from './problem-package.ts';

const FOLDER = 'solution';
const NAME = new RegExp(`^hints\\.(${LANGUAGE_CODE})\\.md$`);
const BETWEEN = /^---\n/m;

/** By language. A hint that one language has and another has not would be found missing only by who reads that one. */
export function readHints(files: PackageFiles, constants: Constants): Readonly<Record<string, readonly Article[]>> {
  const all = children(files, FOLDER).flatMap((child) => {
    const code = NAME.exec(child)?.[1];
    return code === undefined ? [] : [{ code, file: `${FOLDER}/${child}` }];
  });
  const hints = all.map(({ code, file }) => ({ code, file, hints: hintsOf(files, file, constants) }));
  const [first, ...others] = hints;
  for (const { file, hints: these } of others) {
    const [wanted, found] = [first?.hints.length ?? 0, these.length];
    if (found !== wanted) {
      throw new BadInput((words) => words.bank.hintsDiffer(first?.file ?? '', wanted, file, found));
    }
  }
  return Object.fromEntries(hints.map(({ code, hints: these }) => [code, these]));
}

function hintsOf(files: PackageFiles, file: string, constants: Constants): readonly Article[] {
  const texts = replaceConstants(readText(files, file), constants).split(BETWEEN);
  return texts.map((text) => {
    if (text.trim() === '') throw new BadInput((words) => words.bank.emptyHint(file));
    return { file, format: 'md', text: text.trim() };
  });
}
