// Articles that are not laid out: LaTeX and whatever defeats the renderer as text, PDF as a link.
import { type ArticleOptions, articleEnv } from './article.ts';
import { escapeHtml, note, preformatted } from './html.ts';
import { sampleHtml } from './sample-html.ts';
import { ARTICLE_WORDS } from './words.ts';

const MAX_PLAIN_CHARS = 100_000;

/** The text as it was written, under a remark that says why; then the samples. */
export function plainArticle(text: string, why: string, options: ArticleOptions): string {
  const words = ARTICLE_WORDS[options.tongue];
  const shown = text.slice(0, MAX_PLAIN_CHARS);
  const cut = shown.length < text.length ? note(words.cut(MAX_PLAIN_CHARS)) : '';
  const body = preformatted(shown, { label: words.code(), className: 'article-plain' });
  return `${note(why)}${body}${cut}${allSamples(options)}`;
}

/** A link to the file; then the samples. */
export function pdfArticle(url: string, options: ArticleOptions): string {
  const words = ARTICLE_WORDS[options.tongue];
  const link = `<a href="${escapeHtml(url)}" rel="noopener noreferrer" target="_blank">${escapeHtml(words.openPdf())}</a>`;
  return `${note(words.pdf())}<p>${link}</p>${allSamples(options)}`;
}

function allSamples(options: ArticleOptions): string {
  const { samples = [], tongue } = options;
  if (samples.length === 0) return '';
  const env = articleEnv(options);
  const shown = samples.map((sample, index) => sampleHtml(sample, { number: index + 1, tag: 'h3', env }));
  return `<h2>${escapeHtml(ARTICLE_WORDS[tongue].samples())}</h2>${shown.join('')}`;
}
