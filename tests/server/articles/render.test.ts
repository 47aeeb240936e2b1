// Whoever writes a statement, the page that shows it stays the reader's.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleOptions } from '../../../server/articles/article.ts';
import { isHarmless } from '../../../server/articles/harmless.ts';
import { renderArticle } from '../../../server/articles/render.ts';
import { ATTACKS, BOMBS } from './attacks.ts';

const OPTIONS: ArticleOptions = { tongue: 'en', imageUrl: (name) => `/files/${name}` };
const SAMPLES = [
  { name: '1', input: '[1, 2]\n3\n', output: '5\n' },
  { name: 'big', input: '[7]\n0\n', output: '7\n' },
];
const PLAIN = 'could not be laid out';

/** The HTML of a markdown text. */
function check(markdown: string, expected: string, options: Partial<ArticleOptions> = {}): void {
  expect(renderArticle(markdown, { ...OPTIONS, ...options }).trim()).toBe(expected);
}

/** Each tag of the HTML, without what stands between tags. */
const tagsOf = (html: string) => html.match(/<[^>]*>/g)?.join('') ?? '';

/** Asserted of tags and not of text: a statement may well speak of `<script>`. */
function checkSafe(html: string): void {
  const tags = tagsOf(html);
  expect(tags).not.toMatch(/<\s*\/?(?:script|style|iframe|object|embed|form|input|button|svg|link|meta|base)/i);
  expect(tags.replace(/"[^"]*"/g, '""')).not.toMatch(/[\s"'/]on[a-z]+\s*=/i);
  expect(tags).not.toMatch(/(?:href|src)\s*=\s*"?\s*(?:javascript|data|vbscript|file|\/\/)/i);
  expect(tags).not.toMatch(/src="(?!\/files\/[\w.-]+")/);
  expect(tags).not.toMatch(/\sstyle="(?!--shiki-light:[#\w]+;--shiki-dark:[#\w]+")/);
  expect(html.split('<').length).toBe(html.split('>').length);
  expect(isHarmless(html)).toBe(true);
}

/** Of two colours, as WCAG defines it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
      const part = Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('a hostile statement', () => {
  it.each(Object.entries(ATTACKS))('stays text: %s', (_, markdown) => {
    const html = renderArticle(markdown, OPTIONS);
    checkSafe(html);
    // The first wall held by itself.
    expect(html.includes(PLAIN)).toBe(false);
  });

  it.each(Object.entries(BOMBS))('comes to an end: %s', (_, markdown) => {
    const html = renderArticle(markdown, OPTIONS);
    checkSafe(html);
    expect(html.length).toBeLessThan(4_100_000);
  });

  it('stays text whatever it is made of', () => {
    const pieces = fc.constantFrom(
      ...Object.values(ATTACKS),
      ...[
        '<',
        '>',
        '"',
        "'",
        '&',
        '`',
        '```',
        '$',
        '$$',
        '|',
        '[',
        ']',
        '(',
        ')',
        '!',
        '\\',
        '\n',
        '\n\n',
        '    ',
        '> ',
      ],
      ...[
        '- ',
        '1. ',
        '# ',
        '---',
        '{{nextsample}}',
        'javascript:',
        'https://e.example/',
        '\\text{',
        '}',
        'onload=',
        '&lt;',
      ],
    );
    const texts = fc.array(fc.oneof(pieces, fc.string({ maxLength: 12, unit: 'grapheme' })), { maxLength: 25 });
    fc.assert(
      fc.property(texts, (parts) => checkSafe(renderArticle(parts.join(''), { ...OPTIONS, samples: SAMPLES }))),
      { numRuns: 400 },
    );
  });

  it('is cut where it is too long, and says so', () => {
    const html = renderArticle('word '.repeat(300_000), OPTIONS);
    expect(html).toContain('Only its first 200,000 characters are shown.');
    expect(html.length).toBeLessThan(210_000);
  });

  it('is shown as it was written when it becomes too much', () => {
    const html = renderArticle(BOMBS['a reference used everywhere'] ?? '', OPTIONS);
    expect(html.includes(PLAIN)).toBe(true);
  });

  it('cannot hand its macros to another one', () => {
    renderArticle('$\\gdef\\frac#1#2{hacked}$', OPTIONS);
    expect(renderArticle('$\\frac12$', OPTIONS)).toContain('<mfrac>');
  });
});

describe('the second wall', () => {
  const refused = [
    ...[
      '<script>',
      '<b>',
      '<p onclick="x">',
      '<p style="color:red">',
      '<a href="javascript:x">',
      '<img src="//e/x.png">',
    ],
    ...[
      '<img src="https://e/x.png">',
      '<p',
      '<p class=x>',
      "<p class='x'>",
      '</p class="x">',
      'a < b',
      '<a target="_top">',
    ],
    ...['<img src="data:x">', '<P>', '<math href="/x">', '<span style="--shiki-light:#fff;--shiki-dark:url(x)">'],
  ];
  it.each(refused)('refuses %s', (html) => expect(isHarmless(`<p>ok</p>${html}`)).toBe(false));
  it('lets text pass, however it looks', () =>
    expect(isHarmless('a &lt;script&gt; onclick="x" javascript:')).toBe(true));
});

describe('an article', () => {
  it('has no heading above the second level, and skips none', () => {
    check('# A\n\n### B\n\n##### C\n\n## D\n', '<h2>A</h2>\n<h3>B</h3>\n<h4>C</h4>\n<h3>D</h3>');
    check('### A\n\n## B\n', '<h2>A</h2>\n<h2>B</h2>');
  });

  it('links to the web in a new tab, and shows pictures of the package only', () => {
    check(
      '[a](https://e.example/?b=1&c=2) ![fig](./a-1.png) ![b](http://e.example/b.png) [c](d.png)',
      '<p><a href="https://e.example/?b=1&amp;c=2" rel="noopener noreferrer" target="_blank">a</a> ' +
        '<img src="/files/a-1.png" alt="fig" loading="lazy" decoding="async"> [image not shown: b] <a>c</a></p>',
    );
    check('![x](a.png)', '<p>[표시하지 않은 그림: x]</p>', { tongue: 'ko', imageUrl: () => undefined });
  });

  it('scrolls its tables, code and formulas by the keyboard, under a name', () => {
    for (const [markdown, label] of Object.entries({
      '| a |\n|--:|\n| 1 |': 'Table',
      '```\nx\n```': 'Code',
      '$$\nx\n$$': 'Formula',
    })) {
      expect(renderArticle(markdown, OPTIONS)).toMatch(
        new RegExp(`^<(?:div|pre)[^>]* tabindex="0" role="group" aria-label="${label}">`),
      );
    }
  });

  it('colours code for both themes, and keeps its text', () => {
    const html = renderArticle('```python\ndef f(x):\n    return "<b>"\n```', OPTIONS);
    expect(html).toContain('<span style="--shiki-light:#A0111F;--shiki-dark:#FF9492">def</span>');
    expect(html.replace(/<[^>]*>/g, '').trim()).toBe('def f(x):\n    return &quot;&lt;b&gt;&quot;');
  });

  it('has code that can be read in either theme', () => {
    const languages = ['js', 'ts', 'py', 'cpp', 'c', 'java', 'json'];
    const some =
      '// a\n/* b */ # c\nfor (const x of [1.5, "s\\n", /r+/g, null]) { @d class E<F> extends G { return !x; } }';
    const html = languages.map((name) => renderArticle(`\`\`\`${name}\n${some}\n\`\`\``, OPTIONS)).join('');
    for (const [theme, background] of Object.entries({ light: '#f3f4f6', dark: '#24292f' })) {
      const colours = new Set(
        [...html.matchAll(new RegExp(`--shiki-${theme}:(#\\w{6})`, 'g'))].map(([, colour]) => colour),
      );
      expect(colours.size).toBeGreaterThan(3);
      for (const colour of colours) expect(contrast(`${colour}`, background)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keeps a formula that cannot be read as its author wrote it', () => {
    check('$\\frac{1$', '<p><code class="article-formula-source">\\frac{1</code></p>');
  });

  it('leaves prices alone', () => check('It costs $5, or $10.', '<p>It costs $5, or $10.</p>'));
});

describe('samples in a statement', () => {
  const shown = (markdown: string, options: Partial<ArticleOptions> = {}) =>
    renderArticle(markdown, { ...OPTIONS, samples: SAMPLES, ...options });

  it('stand where the statement wants them, and the rest at its end', () => {
    expect(shown('## Examples\n{{nextsample}}\nText\n\n## More\n')).toMatchInlineSnapshot(`
      "<h2>Examples</h2>
      <section class="sample" data-sample="1" data-kind="stdio"><h3>Sample 1</h3><dl><div class="sample-input"><dt>Input</dt><dd><pre data-copy tabindex="0" role="group" aria-label="Sample 1 Input">[1, 2]
      3</pre></dd></div><div class="sample-output"><dt>Output</dt><dd><pre data-copy tabindex="0" role="group" aria-label="Sample 1 Output">5</pre></dd></div></dl></section>
      <p>Text</p>
      <h2>More</h2>
      <h2>Samples</h2><section class="sample" data-sample="big" data-kind="stdio"><h3>Sample 2</h3><dl><div class="sample-input"><dt>Input</dt><dd><pre data-copy tabindex="0" role="group" aria-label="Sample 2 Input">[7]
      0</pre></dd></div><div class="sample-output"><dt>Output</dt><dd><pre data-copy tabindex="0" role="group" aria-label="Sample 2 Output">7</pre></dd></div></dl></section>
      "
    `);
  });

  it('show each parameter by its name in function mode, under headings in the reader’s language', () => {
    expect(
      shown('## 입출력 예\n\n{{remainingsamples}}\n', { params: ['values', 'k'], tongue: 'ko' }),
    ).toMatchInlineSnapshot(`
      "<h2>입출력 예</h2>
      <section class="sample" data-sample="1" data-kind="function"><h3>예제 1</h3><dl><div class="sample-input"><dt><code>values</code></dt><dd><pre data-copy tabindex="0" role="group" aria-label="예제 1 values">[1, 2]</pre></dd></div><div class="sample-input"><dt><code>k</code></dt><dd><pre data-copy tabindex="0" role="group" aria-label="예제 1 k">3</pre></dd></div><div class="sample-output"><dt><code>return</code></dt><dd><pre data-copy tabindex="0" role="group" aria-label="예제 1 return">5</pre></dd></div></dl></section>
      <section class="sample" data-sample="big" data-kind="function"><h3>예제 2</h3><dl><div class="sample-input"><dt><code>values</code></dt><dd><pre data-copy tabindex="0" role="group" aria-label="예제 2 values">[7]</pre></dd></div><div class="sample-input"><dt><code>k</code></dt><dd><pre data-copy tabindex="0" role="group" aria-label="예제 2 k">0</pre></dd></div><div class="sample-output"><dt><code>return</code></dt><dd><pre data-copy tabindex="0" role="group" aria-label="예제 2 return">7</pre></dd></div></dl></section>
      "
    `);
  });

  it('leave nothing behind when there are none left', () => {
    const html = shown('{{remainingsamples}}\n\n{{nextsample}}\n\n{{remainingsamples}}');
    expect(html.match(/<section/g)).toHaveLength(2);
    expect(html).not.toContain('{{');
  });

  it('stay text, keep their first line break, and are cut when they are long', () => {
    const samples = [{ name: '"><script>', input: `\n<b>${'x'.repeat(30_000)}`, output: '' }];
    const html = shown('', { samples });
    checkSafe(html);
    expect(html).toContain('data-sample="&quot;&gt;&lt;script&gt;"');
    expect(html).toMatch(/<pre [^>]*>\n\n&lt;b&gt;/);
    expect(html).toContain('… 10,004 more characters');
    expect(html).toContain('(empty)');
  });

  it('are not looked for in editorials, nor in code', () => {
    check('{{nextsample}}', '<p>{{nextsample}}</p>');
    expect(shown('```\n{{nextsample}}\n```')).toContain('>{{nextsample}}</pre>');
  });
});
