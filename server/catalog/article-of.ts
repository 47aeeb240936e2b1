// A package's statement or editorial in the reader's language, as HTML, whichever of the three formats it is filed in.
import type { Article, ProblemPackage } from '#judge/bank';
import { ARTICLE_WORDS, imageUrlOf, pdfArticle, plainArticle, type Renderer } from '../articles/index.ts';
import type { Sample, Tongue } from '../schema/problem.ts';

export type Rendering = {
  readonly renderer: Renderer;
  /** The reader's. */
  readonly tongue: Tongue;
  /** The address that a path such as `statement/figure.png` is put behind. */
  readonly media: string;
  /** Of a statement. */
  readonly samples?: readonly Sample[];
};

/** In the reader's language, else in English, else in whatever there is; undefined when there is none at all. */
export function choose<T>(
  articles: Readonly<Record<string, T>>,
  tongue: string,
): { code: string; article: T } | undefined {
  const code = [tongue, 'en', ...Object.keys(articles)].find((wanted) => Object.hasOwn(articles, wanted));
  const article = code === undefined ? undefined : articles[code];
  return code === undefined || article === undefined ? undefined : { code, article };
}

export async function articleHtml(
  { mode }: Pick<ProblemPackage, 'mode'>,
  { file, format, text = '' }: Article,
  { renderer, tongue, media, samples }: Rendering,
): Promise<string> {
  const params = mode.kind === 'function' ? mode.signature.params.map(({ name }) => name) : undefined;
  const images = `${media}${file.slice(0, file.indexOf('/') + 1)}`;
  const request = { text, tongue, samples, params, images };
  if (format === 'md') return renderer.render(request);
  const options = { ...request, imageUrl: imageUrlOf(request) };
  if (format === 'pdf') return pdfArticle(`${media}${file}`, options);
  return plainArticle(text, ARTICLE_WORDS[tongue].tex(), options);
}
