// The colours of our two themes. Every token reads at WCAG AA on every background that it can stand on; a test computes it.

/** The colours of one theme, those of the page around it where it has them, as `#rrggbb` or `#rrggbbaa`. */
export type Palette = {
  readonly background: string;
  readonly raised: string;
  readonly line: string;
  readonly foreground: string;
  readonly muted: string;
  readonly accent: string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly currentLine: string;
  readonly selection: string;
  readonly match: string;
  readonly otherMatch: string;
  /** Behind other uses of the name at the cursor, and what a definition or an outline points at. */
  readonly sameWord: string;
  readonly inserted: string;
  readonly removed: string;
  readonly insertedText: string;
  readonly removedText: string;
  readonly tokens: Readonly<Record<TokenKind, string>>;
  readonly brackets: readonly [string, string, string];
};

export type TokenKind = 'keyword' | 'string' | 'escape' | 'number' | 'comment' | 'type' | 'regexp' | 'annotation';

export const LIGHT: Palette = {
  background: '#ffffff',
  raised: '#f8f9fb',
  line: '#d9dde5',
  foreground: '#1a1d24',
  muted: '#555c69',
  accent: '#1f4fd1',
  error: '#b3241c',
  warning: '#835000',
  info: '#1f4fd1',
  currentLine: '#f2f5fa',
  selection: '#cfe0fb',
  match: '#ffe29a',
  otherMatch: '#fff1c9',
  sameWord: '#e4e9f1',
  inserted: '#e3f5e6',
  removed: '#fdeaea',
  insertedText: '#c3ebca',
  removedText: '#f9cfcf',
  tokens: {
    keyword: '#7a24ab',
    string: '#0f5c28',
    escape: '#7d4200',
    number: '#0b56a0',
    comment: '#535d6b',
    type: '#0a5763',
    regexp: '#9c1f4b',
    annotation: '#7d4200',
  },
  brackets: ['#1f4fb3', '#8a3a8f', '#0a5f54'],
};

export const DARK: Palette = {
  background: '#1b1e26',
  raised: '#232732',
  line: '#3a4050',
  foreground: '#e6e8ee',
  muted: '#a5acba',
  accent: '#93b2ff',
  error: '#ff938b',
  warning: '#f0b45c',
  info: '#93b2ff',
  currentLine: '#232732',
  selection: '#2b4068',
  match: '#513d07',
  otherMatch: '#45380f',
  sameWord: '#333a48',
  inserted: '#17321f',
  removed: '#3d2026',
  insertedText: '#1c4829',
  removedText: '#64282e',
  tokens: {
    keyword: '#cfabff',
    string: '#a6dca0',
    escape: '#f2c189',
    number: '#9fcbff',
    comment: '#a9b2c0',
    type: '#86d8de',
    regexp: '#ffafc4',
    annotation: '#f2c189',
  },
  brackets: ['#8fbcff', '#e3aef0', '#86d8c0'],
};

/** Monaco's token names, by what we colour alike; a longer name takes the colour of its beginning. */
export const TOKENS: Readonly<Record<TokenKind, readonly string[]>> = {
  keyword: ['keyword', 'storage', 'tag', 'operator.sql'],
  string: ['string', 'attribute.value'],
  escape: ['string.escape', 'constant.character.escape'],
  number: ['number', 'constant'],
  comment: ['comment'],
  type: ['type', 'namespace', 'predefined', 'attribute.name'],
  regexp: ['regexp'],
  annotation: ['annotation', 'metatag', 'meta'],
};
