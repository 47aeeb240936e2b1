// What an article is rendered with, and what one rendering knows while it goes on.
import type { Sample, Tongue } from '../schema/problem.ts';

export type ArticleOptions = {
  readonly tongue: Tongue;
  /** Undefined for an editorial: then placeholders of samples stay as they are. */
  readonly samples?: readonly Sample[] | undefined;
  /** Names of the parameters in function mode: an input is then one value a line. */
  readonly params?: readonly string[] | undefined;
  /** The address of a picture that lies beside the article, by its file name; undefined where nothing lies beside it. */
  imageUrl(name: string): string | undefined;
};

/** Handed through markdown-it as its environment; one a rendering. */
export type ArticleEnv = ArticleOptions & {
  /** TeX macros that the article defined with \gdef; they end with it. */
  readonly macros: Record<string, string>;
  /** Characters of code that may still be highlighted. */
  codeBudget: number;
  /** Characters of HTML that formulas may still become: macros make much of little. */
  formulaBudget: number;
};

/** A picture or a document that may stand beside an article, by extension. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
};

/** Characters of code in one article that get colours. */
const CODE_BUDGET = 50_000;
const FORMULA_BUDGET = 2_000_000;

export function articleEnv(options: ArticleOptions): ArticleEnv {
  return { ...options, macros: {}, codeBudget: CODE_BUDGET, formulaBudget: FORMULA_BUDGET };
}

/** The file name of a picture within the package, or undefined when it is anything else. */
export function imageName(source: string): string | undefined {
  return /^(?:\.\/)?([a-zA-Z0-9_][\w.-]{0,200}\.(?:png|jpe?g|gif|webp|svg))$/.exec(source)?.[1];
}
