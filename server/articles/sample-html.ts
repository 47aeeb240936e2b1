// One sample as a statement shows it: input beside output, or in function mode each parameter and what is returned.
import type { Sample } from '../schema/problem.ts';
import type { ArticleEnv } from './article.ts';
import { escapeHtml, preformatted } from './html.ts';
import { ARTICLE_WORDS } from './words.ts';

/** Longer texts are cut: they are for running, not for reading. */
const MAX_SHOWN_CHARS = 20_000;

type Shown = {
  /** From 1, in the order of the statement. */
  readonly number: number;
  /** Of its heading. */
  readonly tag: string;
  readonly env: ArticleEnv;
};

/** `<section class="sample" data-sample="NAME">` with a heading; each text is a `<pre data-copy>`. */
export function sampleHtml(sample: Sample, { number, tag, env }: Shown): string {
  const title = ARTICLE_WORDS[env.tongue].sample(number);
  const body = partsOf(sample, env)
    .map((part) => partHtml(part, title, env))
    .join('');
  const kind = env.params === undefined ? 'stdio' : 'function';
  return (
    `<section class="sample" data-sample="${escapeHtml(sample.name)}" data-kind="${kind}">` +
    `<${tag}>${escapeHtml(title)}</${tag}><dl>${body}</dl></section>\n`
  );
}

type Part = {
  readonly kind: 'input' | 'output';
  readonly label: string;
  readonly text: string;
  readonly code: boolean;
};

function partsOf({ input, output }: Sample, { tongue, params }: ArticleEnv): readonly Part[] {
  const words = ARTICLE_WORDS[tongue];
  if (params === undefined) {
    return [
      { kind: 'input', label: words.input(), text: input, code: false },
      { kind: 'output', label: words.output(), text: output, code: false },
    ];
  }
  const lines = input.split('\n');
  return [
    ...params.map((label, index) => ({ kind: 'input' as const, label, text: lines[index] ?? '', code: true })),
    { kind: 'output', label: 'return', text: output, code: true },
  ];
}

function partHtml({ kind, label, text, code }: Part, title: string, { tongue }: ArticleEnv): string {
  const words = ARTICLE_WORDS[tongue];
  const name = code ? `<code>${escapeHtml(label)}</code>` : escapeHtml(label);
  const whole = text.replace(/\s+$/, '');
  const shown = whole.slice(0, MAX_SHOWN_CHARS);
  const more = whole.length - shown.length;
  const rest = more > 0 ? `<p class="article-note">${escapeHtml(words.more(more))}</p>` : '';
  const value =
    whole === ''
      ? `<p class="article-note">${escapeHtml(words.empty())}</p>`
      : preformatted(shown, { label: `${title} ${label}` }) + rest;
  return `<div class="sample-${kind}"><dt>${name}</dt><dd>${value}</dd></div>`;
}
