// Code in colours: two themes at once, as variables of which the page's own theme picks one. Both keep the contrast that WCAG AA asks for.

import { createHighlighterCoreSync, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import c from 'shiki/langs/c.mjs';
import cpp from 'shiki/langs/cpp.mjs';
import java from 'shiki/langs/java.mjs';
import javascript from 'shiki/langs/javascript.mjs';
import json from 'shiki/langs/json.mjs';
import python from 'shiki/langs/python.mjs';
import typescript from 'shiki/langs/typescript.mjs';
import dark from 'shiki/themes/github-dark-high-contrast.mjs';
import light from 'shiki/themes/github-light-high-contrast.mjs';
import { escapeHtml } from './html.ts';

/** Names and file endings that authors put behind the fence. */
const LANGUAGES: Readonly<Record<string, string>> = {
  js: 'javascript',
  javascript: 'javascript',
  ts: 'typescript',
  typescript: 'typescript',
  py: 'python',
  python: 'python',
  python3: 'python',
  cpp: 'cpp',
  'c++': 'cpp',
  cc: 'cpp',
  c: 'c',
  java: 'java',
  json: 'json',
};
/** Longer lines stay plain. */
const MAX_LINE_CHARS = 1000;

/** The language that a fence names, if it is one of ours. */
export function codeLanguage(info: string): string | undefined {
  const name = info.trim().split(/\s/)[0]?.toLowerCase() ?? '';
  return Object.hasOwn(LANGUAGES, name) ? LANGUAGES[name] : undefined;
}

/** The code as spans that carry `--shiki-light` and `--shiki-dark`. */
export function highlight(code: string, language: string): string {
  const { tokens } = theHighlighter().codeToTokens(code, {
    lang: language,
    themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    defaultColor: false,
    tokenizeMaxLineLength: MAX_LINE_CHARS,
    // A limit would end a line in the middle, and the first line of all compiles the grammar: the thread as a whole is limited.
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line) => line.map(spanOf).join('')).join('\n');
}

type Token = { readonly content: string; readonly htmlStyle?: unknown };

function spanOf({ content, htmlStyle }: Token): string {
  const colours = htmlStyle as Readonly<Record<string, string>> | undefined;
  const names = ['--shiki-light', '--shiki-dark'] as const;
  if (content.trim() === '' || colours === undefined) return escapeHtml(content);
  const style = names.map((name) => `${name}:${escapeHtml(colours[name] ?? 'inherit')}`).join(';');
  return `<span style="${style}">${escapeHtml(content)}</span>`;
}

let made: HighlighterCore | undefined;

function theHighlighter(): HighlighterCore {
  made ??= createHighlighterCoreSync({
    langs: [javascript, typescript, python, cpp, c, java, json],
    themes: [light, dark],
    engine: createJavaScriptRegexEngine(),
  });
  return made;
}
