// Formulas: KaTeX to MathML, trusting nothing. A formula that it refuses is shown as its author wrote it.
import { katex as formulas } from '@mdit/plugin-katex';
import katex from 'katex';
import type MarkdownIt from 'markdown-it';
import type { ArticleEnv } from './article.ts';
import { escapeHtml, scrollable } from './html.ts';
import { ARTICLE_WORDS } from './words.ts';

const MAX_FORMULA_CHARS = 3000;
/** In em: `\rule` and spaces are cut to it. */
const MAX_SIZE = 20;
const MAX_EXPANSIONS = 300;

export function math(md: MarkdownIt): void {
  // The plugin finds formulas. It would keep the macros of one article for the next, so the rendering is ours.
  md.use(formulas, { output: 'mathml' });
  md.renderer.rules.math_inline = (tokens, at, _options, env: ArticleEnv) =>
    formulaHtml(tokens[at]?.content ?? '', false, env);
  md.renderer.rules.math_block = (tokens, at, _options, env: ArticleEnv) => {
    const label = scrollable(ARTICLE_WORDS[env.tongue].formula());
    return `<div class="article-formula" ${label}>${formulaHtml(tokens[at]?.content ?? '', true, env)}</div>\n`;
  };
}

function formulaHtml(source: string, displayMode: boolean, env: ArticleEnv): string {
  const isRefused = source.length > MAX_FORMULA_CHARS || env.formulaBudget <= 0;
  const html = isRefused ? undefined : mathMl(source, displayMode, env.macros);
  env.formulaBudget -= html?.length ?? 0;
  if (html !== undefined && env.formulaBudget >= 0) return html;
  return `<code class="article-formula-source">${escapeHtml(source)}</code>`;
}

function mathMl(source: string, displayMode: boolean, macros: ArticleEnv['macros']): string | undefined {
  try {
    const html = katex.renderToString(source, {
      displayMode,
      macros,
      output: 'mathml',
      trust: false,
      strict: 'ignore',
      maxSize: MAX_SIZE,
      maxExpand: MAX_EXPANSIONS,
      throwOnError: true,
    });
    // `\pmb` sets a shadow; quotes within text are entities, so this finds attributes only.
    return html.replace(/ style="[^"]*"/g, '');
  } catch (error) {
    // A formula nested too deeply overflows the stack.
    if (error instanceof katex.ParseError || error instanceof RangeError) return undefined;
    throw error;
  }
}
