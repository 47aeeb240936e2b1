// The colours that everything is made of, by the contrast that WCAG AA asks for.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../web/src/styles/tokens.css', import.meta.url), 'utf8');
const BACKGROUNDS = ['--bg', '--bg-raised', '--bg-sunken', '--accent-soft'];
const TEXTS = ['--fg', '--muted', '--accent', '--ok', '--bad', '--warn'];
const MARKS = ['--line-strong', '--focus'];

function coloursOf(theme: string): Readonly<Record<string, string>> {
  const block = css.slice(css.search(new RegExp(`\\[data-theme=.${theme}.\\] \\{`)));
  const lines = block.slice(0, block.indexOf('}')).matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g);
  return Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function check(colours: Readonly<Record<string, string>>, text: string, background: string, least: number) {
  const [a, b] = [colours[text], colours[background]];
  if (a === undefined || b === undefined) throw new Error(`${text} or ${background} is not defined`);
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  expect((light + 0.05) / (dark + 0.05), `${text} on ${background}`).toBeGreaterThanOrEqual(least);
}

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  const colours = coloursOf(theme);
  test.each(BACKGROUNDS)('every text can be read on %s', (background) => {
    for (const text of TEXTS) check(colours, text, background, 4.5);
  });
  test.each(BACKGROUNDS)('borders of fields and the focus can be seen on %s', (background) => {
    for (const mark of MARKS) check(colours, mark, background, 3);
  });
  test('the text of the main button can be read', () => check(colours, '--accent-fg', '--accent', 4.5));
});
