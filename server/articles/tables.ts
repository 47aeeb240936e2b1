// Tables: in a box that scrolls on narrow screens, aligned by class, since a style attribute would be one more thing to allow.
import type MarkdownIt from 'markdown-it';
import type { ArticleEnv } from './article.ts';
import { scrollable } from './html.ts';
import { ARTICLE_WORDS } from './words.ts';

export function tables(md: MarkdownIt): void {
  md.renderer.rules.table_open = (_tokens, _at, _options, env: ArticleEnv) =>
    `<div class="article-scroll" ${scrollable(ARTICLE_WORDS[env.tongue].table())}><table>`;
  md.renderer.rules.table_close = () => '</table></div>\n';
  md.core.ruler.push('cell_alignment', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type !== 'th_open' && token.type !== 'td_open') continue;
      const side = /^text-align:(left|center|right)$/.exec(`${token.attrGet('style') ?? ''}`)?.[1];
      token.attrs = side === undefined ? null : [['class', `align-${side}`]];
    }
  });
}
