// Where a statement shows its samples: at {{nextsample}} and {{remainingsamples}}, each on a line of its own; the rest at its end.
import type MarkdownIt from 'markdown-it';
import type { ArticleEnv } from './article.ts';
import { sampleHtml } from './sample-html.ts';
import { ARTICLE_WORDS } from './words.ts';

const PLACE = /^\{\{(nextsample|remainingsamples)\}\}$/;
/** A sample's place may end any of these, as a fence of code may. */
const INTERRUPTS = { alt: ['paragraph', 'reference', 'blockquote', 'list'] };

type StateBlock = Parameters<Parameters<MarkdownIt['block']['ruler']['push']>[1]>[0];
type StateCore = Parameters<Parameters<MarkdownIt['core']['ruler']['push']>[1]>[0];

/** Which samples stand here: positions, the second one excluded. */
type Place = { readonly from: number; readonly to: number };

export function samplePlaces(md: MarkdownIt): void {
  md.block.ruler.before('paragraph', 'sample_place', placeRule, INTERRUPTS);
  md.core.ruler.push('sample_order', (state) => {
    const { samples } = state.env as ArticleEnv;
    if (samples !== undefined) orderPlaces(state, samples.length);
  });
  md.renderer.rules.samples = (tokens, at, _options, env: ArticleEnv) => {
    const { from, to }: Place = tokens[at]?.meta ?? { from: 0, to: 0 };
    const tag = tokens[at]?.tag ?? '';
    return (env.samples ?? [])
      .slice(from, to)
      .map((sample, index) => sampleHtml(sample, { number: from + index + 1, tag, env }))
      .join('');
  };
}

function placeRule(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  if ((state.env as ArticleEnv).samples === undefined) return false;
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return false;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const which = PLACE.exec(state.src.slice(start, state.eMarks[line]).trimEnd())?.[1];
  if (which === undefined) return false;
  if (silent) return true;
  state.line = line + 1;
  const token = state.push('samples', '', 0);
  token.block = true;
  token.info = which;
  token.map = [line, line + 1];
  return true;
}

/** Counts the samples through; what no place asked for follows under a heading of its own. */
function orderPlaces(state: StateCore, count: number): void {
  let next = 0;
  for (const token of state.tokens) {
    if (token.type !== 'samples') continue;
    const to = token.info === 'nextsample' ? Math.min(next + 1, count) : count;
    token.meta = { from: next, to } satisfies Place;
    next = to;
  }
  if (next === count) return;
  const { tongue } = state.env as ArticleEnv;
  const open = new state.Token('heading_open', 'h1', 1);
  const text = new state.Token('text', '', 0);
  text.content = ARTICLE_WORDS[tongue].samples();
  const close = new state.Token('heading_close', 'h1', -1);
  const rest = new state.Token('samples', '', 0);
  rest.meta = { from: next, to: count } satisfies Place;
  state.tokens.push(open, text, close, rest);
}
