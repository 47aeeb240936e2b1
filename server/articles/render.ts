// Markdown to HTML that a page can show as it is. Whoever wrote the markdown is not trusted: no HTML of theirs, no script, no
// style, nothing that is loaded from another machine.
import MarkdownIt from 'markdown-it';
import { type ArticleOptions, articleEnv } from './article.ts';
import { code } from './code.ts';
import { isHarmless } from './harmless.ts';
import { headings } from './headings.ts';
import { note } from './html.ts';
import { links } from './links.ts';
import { math } from './math.ts';
import { plainArticle } from './plain-article.ts';
import { samplePlaces } from './sample-places.ts';
import { tables } from './tables.ts';
import { ARTICLE_WORDS } from './words.ts';

/** What lies behind it is cut off, with a note. */
const MAX_ARTICLE_CHARS = 200_000;
const MAX_HTML_CHARS = 4_000_000;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: false })
  .use(links)
  .use(tables)
  .use(code)
  .use(math)
  .use(samplePlaces)
  .use(headings);

/**
 * Sanitized HTML. It takes no longer than the text deserves only where the text is honest: for hostile ones, use `openRenderer`,
 * which can be stopped.
 */
export function renderArticle(text: string, options: ArticleOptions): string {
  const words = ARTICLE_WORDS[options.tongue];
  const shown = text.slice(0, MAX_ARTICLE_CHARS);
  const html = htmlOf(shown, options);
  if (html === undefined) return plainArticle(text, words.plain(), options);
  return shown.length < text.length ? html + note(words.cut(MAX_ARTICLE_CHARS)) : html;
}

/** Undefined when the text is made to break things: too much of it, too deep, or past the first wall. */
function htmlOf(text: string, options: ArticleOptions): string | undefined {
  try {
    const html = markdown.render(text, articleEnv(options));
    return html.length <= MAX_HTML_CHARS && isHarmless(html) ? html : undefined;
  } catch (error) {
    // The stack, or a string, has become too long.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
