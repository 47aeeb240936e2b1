// Blocks of code: highlighted where the language is known and the block is of a size that a person reads.
import type MarkdownIt from 'markdown-it';
import type { ArticleEnv } from './article.ts';
import { codeLanguage, highlight } from './highlight.ts';
import { preformatted } from './html.ts';
import { ARTICLE_WORDS } from './words.ts';

export function code(md: MarkdownIt): void {
  md.renderer.rules.fence = (tokens, at, _options, env: ArticleEnv) =>
    block(tokens[at]?.content ?? '', codeLanguage(tokens[at]?.info ?? ''), env);
  md.renderer.rules.code_block = (tokens, at, _options, env: ArticleEnv) =>
    block(tokens[at]?.content ?? '', undefined, env);
}

function block(content: string, language: string | undefined, env: ArticleEnv): string {
  const text = content.replace(/\n$/, '');
  const label = ARTICLE_WORDS[env.tongue].code();
  if (language === undefined || text.length > env.codeBudget) {
    return `${preformatted(text, { label, className: 'article-code' })}\n`;
  }
  env.codeBudget -= text.length;
  const html = highlight(text, language);
  return `${preformatted(text, { label, className: 'article-code shiki', html })}\n`;
}
