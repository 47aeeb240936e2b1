// Links and pictures: a link leads to the web or to a mail address, a picture comes from the package, and nothing else is one.
import type MarkdownIt from 'markdown-it';
import { type ArticleEnv, imageName } from './article.ts';
import { escapeHtml } from './html.ts';
import { ARTICLE_WORDS } from './words.ts';

const WEB = /^(?:https?:\/\/|mailto:)/i;

export function links(md: MarkdownIt): void {
  // What fails here stays the text that its author typed.
  md.validateLink = (url) => WEB.test(url) || imageName(url) !== undefined;
  md.renderer.rules.link_open = (tokens, at) => {
    const href = `${tokens[at]?.attrGet('href') ?? ''}`;
    if (!WEB.test(href)) return '<a>';
    return `<a href="${escapeHtml(href)}" rel="noopener noreferrer" target="_blank">`;
  };
  md.renderer.rules.image = (tokens, at, options, env: ArticleEnv, self) => {
    const token = tokens[at];
    const source = token?.attrGet('src') ?? '';
    const alt = self.renderInlineAsText(token?.children ?? [], options, env);
    const name = imageName(source);
    const url = name === undefined ? undefined : env.imageUrl(name);
    if (url === undefined) return escapeHtml(ARTICLE_WORDS[env.tongue].noImage(alt || source));
    return `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}" loading="lazy" decoding="async">`;
  };
}
