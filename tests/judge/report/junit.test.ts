import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderJunit } from '../../../judge/report/junit.ts';
import { escapeAttribute, escapeText } from '../../../judge/report/xml.ts';
import { broken, caseOf, groupOf, reportOf, slow, uncompiled } from './reports.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#9': '\t',
  '#10': '\n',
  '#13': '\r',
};
const LEGAL = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

function readBack(xml: string): string {
  return xml.replace(/&([^;]+);/g, (_, name: string) => ENTITIES[name] ?? `?${name}?`);
}

/** The elements' names in the order in which they open; throws when the text is not well formed. */
function opened(xml: string): readonly string[] {
  const [open, names]: [string[], string[]] = [[], []];
  const body = xml.replace('<?xml version="1.0" encoding="UTF-8"?>\n', '');
  const tag = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<>]*")*)(\/?)>|[^<>&]+|&(?:amp|lt|gt|quot|#9|#10|#13);/gy;
  while (tag.lastIndex < body.length) {
    const at = tag.lastIndex;
    const [, closes, name, , isEmpty] = tag.exec(body) ?? expect.fail(`not XML: ${body.slice(at, at + 60)}`);
    if (name === undefined) continue;
    if (closes) expect(open.pop()).toBe(name);
    else names.push(name);
    if (!closes && !isEmpty) open.push(name);
  }
  expect(open).toEqual([]);
  return names;
}

describe('XML escaping', () => {
  const anyText = fc.string({ unit: 'binary' });
  const halves = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

  test('what XML can hold comes back as it was; what it cannot is gone', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, halves), (text) => {
        const legal = [...text].filter((character) => LEGAL.test(character)).join('');
        for (const write of [escapeText, escapeAttribute]) {
          expect(LEGAL.test(write(text))).toBe(true);
          expect(readBack(write(text))).toBe(legal);
        }
      }),
    );
  });
  test('no markup is left, nor in attributes anything that readers change', () => {
    expect(escapeText('</a>]]>&amp;"')).toBe('&lt;/a&gt;]]&gt;&amp;amp;"');
    expect(escapeAttribute('"\n\t\r<')).toBe('&quot;&#10;&#9;&#13;&lt;');
    expect(escapeText('\u0000\u001b\ud800\uffff\u{1f422}')).toBe('\u{1f422}');
  });
});

describe('the JUnit report', () => {
  test('all kinds of cases, in English', () =>
    expect(renderJunit([broken, uncompiled], { tongue: 'en' })).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="olsol" tests="7" failures="4" errors="1" skipped="1" time="0.008">
      <testsuite name="stampfree · first try.ts · TypeScript" tests="6" failures="3" errors="1" skipped="1" time="0.008" timestamp="2026-03-04T05:06:07">
      <properties>
      <property name="language" value="typescript"/>
      <property name="standing" value="partial"/>
      <property name="points" value="20/100"/>
      <property name="olsol" value="0.1.0"/>
      <property name="node" value="24.21.0"/>
      <property name="platform" value="linux x64"/>
      </properties>
      <testcase classname="stampfree.sample" name="1" file="first try.ts" time="0.002">
      <failure type="WA" message="[1]: expected 2, found 3">WA wrong answer

      [1]: expected 2, found 3

      input
      [1,2,1]
      2

      expected
      [1,2]

      output
      [1,3]</failure>
      <system-out>::error::도장 1␛[31m
      도장 2
      </system-out>
      </testcase>
      <testcase classname="stampfree.correctness" name="01-one-visit" file="first try.ts" time="0.002"/>
      <testcase classname="stampfree.correctness" name="02-empty" file="first try.ts" time="0.002">
      <failure type="RE" message="TypeError: Cannot read properties of undefined (reading 'length') (line 3, column 14)">RE runtime error

      TypeError: Cannot read properties of undefined (reading 'length')
      first try.ts:3:14</failure>
      </testcase>
      <testcase classname="stampfree.correctness" name="03-한글-이름" file="first try.ts" time="0.002">
      <failure type="MLE" message="more than 512 MiB of memory">MLE memory limit exceeded

      more than 512 MiB of memory</failure>
      </testcase>
      <testcase classname="stampfree.correctness" name="04" file="first try.ts" time="0.000">
      <error type="JE" message="the judge failed, no fault of yours: no worker">JE judge error

      the judge failed, no fault of yours: no worker</error>
      </testcase>
      <testcase classname="stampfree.efficiency" name="01" file="first try.ts" time="0.000">
      <skipped message="not run: Correctness must pass first"/>
      </testcase>
      </testsuite>
      <testsuite name="stampfree · typo.js · JavaScript" tests="1" failures="1" errors="0" skipped="0" time="0.000" timestamp="2026-03-04T05:06:07">
      <properties>
      <property name="language" value="javascript"/>
      <property name="standing" value="failed"/>
      <property name="points" value="0/100"/>
      <property name="olsol" value="0.1.0"/>
      <property name="node" value="24.21.0"/>
      <property name="platform" value="linux x64"/>
      </properties>
      <testcase classname="stampfree.compile" name="compile" file="typo.js" time="0.000">
      <failure type="CE" message="Unexpected token ')' return (; ^ (line 2, column 11)">CE compile error

      Unexpected token ')'
        return (;
                ^
      typo.js:2:11</failure>
      </testcase>
      </testsuite>
      </testsuites>
      "
    `));
  test('messages are in the language of the reader', () => {
    expect(renderJunit([slow], { tongue: 'ko' })).toContain('<failure type="TLE" message="제한의 4.2배">');
  });
  test('it is well formed whatever the names and messages hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bad = caseOf(text, { verdict: 'WA', reason: { code: 'checker', message: text }, stdout: text });
        const xml = renderJunit([reportOf({ file: text, groups: [groupOf(text, [bad])] })], { tongue: 'en' });
        expect(opened(xml).filter((name) => name === 'failure' || name === 'testcase')).toEqual([
          'testcase',
          'failure',
        ]);
      }),
    );
  });
});
