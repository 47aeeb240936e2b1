// Both themes can be read: every text at 4.5 to 1 and every mark at 3 to 1, wherever it can stand.
import { expect, test } from 'vitest';
import { DARK, LIGHT, type Palette } from '../../../web/src/editor/palettes.ts';
import { THEMES } from '../../../web/src/editor/themes.ts';

type Color = readonly [red: number, green: number, blue: number];

const colorOf = (hex: string): Color => {
  expect(hex).toMatch(/^#[0-9a-f]{6}$/);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue];
};

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (color: Color) => {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string) => {
  const [light = 0, dark = 0] = [luminance(colorOf(one)), luminance(colorOf(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

type Pair = readonly [name: string, color: string, background: string];

const check = (pairs: readonly Pair[], least: number) =>
  expect(
    pairs
      .filter(([, color, background]) => contrast(color, background) < least)
      .map(([name, color, background]) => `${name}: ${contrast(color, background).toFixed(2)}`),
  ).toEqual([]);

/** Where code can stand. */
const grounds = ({ tokens: _, brackets: __, ...colors }: Palette) => [
  ['background', colors.background],
  ['raised', colors.raised],
  ['current line', colors.currentLine],
  ['selection', colors.selection],
  ['match', colors.match],
  ['other match', colors.otherMatch],
  ['same word', colors.sameWord],
  ['inserted', colors.inserted],
  ['removed', colors.removed],
  ['inserted text', colors.insertedText],
  ['removed text', colors.removedText],
];

for (const [theme, palette] of [
  ['light', LIGHT],
  ['dark', DARK],
] as const) {
  test(`in the ${theme} theme every token and bracket can be read on every ground`, () => {
    const colors = [
      ['foreground', palette.foreground],
      ...Object.entries(palette.tokens),
      ...palette.brackets.map((color, depth) => [`bracket ${depth}`, color]),
    ];
    check(
      colors.flatMap(([name, color]) =>
        grounds(palette).map(([ground, background]): Pair => [`${name} on ${ground}`, color ?? '', background ?? '']),
      ),
      4.5,
    );
  });

  test(`in the ${theme} theme words beside the code can be read`, () => {
    const { muted, accent, error, background, raised, currentLine } = palette;
    const plain = [background, raised, currentLine];
    check(
      plain
        .flatMap((ground): Pair[] => [
          ['muted', muted, ground],
          ['accent', accent, ground],
          ['error', error, ground],
        ])
        .concat([['letters that were typed, in the selected completion', accent, palette.selection]]),
      4.5,
    );
  });

  test(`in the ${theme} theme marks and frames can be seen`, () => {
    const { accent, muted, error, warning, info, background, raised, currentLine, selection } = palette;
    check(
      [background, raised, currentLine].flatMap((ground): Pair[] => [
        ['error', error, ground],
        ['warning', warning, ground],
        ['info', info, ground],
        ['frame of an input', muted, ground],
        ['focus', accent, ground],
      ]),
      3,
    );
    check([['cursor in a selection', accent, selection]], 3);
  });
}

test('nothing is inherited, and every rule has a colour of the palette', () => {
  for (const [index, palette] of [LIGHT, DARK].entries()) {
    const data = THEMES[index]?.data;
    const known = new Set([palette.foreground, palette.error, ...Object.values(palette.tokens)]);
    expect(data?.inherit).toBe(false);
    for (const { token, foreground } of data?.rules ?? []) {
      if (foreground !== undefined) expect([token, known.has(`#${foreground}`)]).toEqual([token, true]);
    }
  }
});
