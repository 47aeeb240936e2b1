// Statements and editorials: one file a language, in statement/ and solution/.
import { BadInput } from '../bad-input.ts';
import { type Constants, replaceConstants } from './constants.ts';
import { children, type PackageFiles, readText } from './package-files.ts';
import type { Article } from './problem-package.ts';

type Articles = Readonly<Record<string, Article>>;

/** A pattern: `ko`, `pt-BR`. */
export const LANGUAGE_CODE = '[a-z]{2,3}(?:-[A-Z]{2})?';

/** The statements, by language: exactly the languages that the problem has a name in. */
export function readStatements(
  files: PackageFiles,
  names: Readonly<Record<string, string>>,
  constants: Constants,
): Articles {
  const statements = readArticles(files, { folder: 'statement', stem: 'problem', constants });
  if (Object.keys(statements).length === 0) throw new BadInput((words) => words.bank.noStatement(files.slug));
  for (const code of Object.keys(names)) {
    if (!Object.hasOwn(statements, code)) throw new BadInput((words) => words.bank.nameWithoutStatement(code));
  }
  for (const [code, { file }] of Object.entries(statements)) {
    if (!Object.hasOwn(names, code)) throw new BadInput((words) => words.bank.statementWithoutName(file, code));
  }
  return statements;
}

/** The editorials, by language; without a language code it is English. */
export function readEditorials(files: PackageFiles, constants: Constants): Articles {
  return readArticles(files, { folder: 'solution', stem: 'solution', constants });
}

type Kind = { readonly folder: string; readonly stem: string; readonly constants: Constants };

function readArticles(files: PackageFiles, { folder, stem, constants }: Kind): Articles {
  const name = new RegExp(`^${stem}(?:\\.(${LANGUAGE_CODE}))?\\.(md|tex|pdf)$`);
  const articles: Record<string, Article> = {};
  for (const child of children(files, folder)) {
    const match = name.exec(child);
    if (match === null) continue;
    const file = `${folder}/${child}`;
    const code = match[1] ?? 'en';
    const other = articles[code];
    if (other !== undefined) throw new BadInput((words) => words.bank.twoArticles(other.file, file, code));
    const format = match[2] as Article['format'];
    articles[code] =
      format === 'pdf' ? { file, format } : { file, format, text: replaceConstants(readText(files, file), constants) };
  }
  return articles;
}
