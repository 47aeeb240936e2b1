// Keys: how they are written, what a pressed one is called, and how they are shown on this machine. Pure.

export type Pressed = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

/** Whether `keys`, such as `Mod+Shift+Enter` or `?`, are the ones that were pressed. */
export function isPressed(keys: string, pressed: Pressed, isMac: boolean): boolean {
  const parts = partsOf(keys);
  const wanted = parts.at(-1) ?? '';
  const mods = new Set(parts.slice(0, -1));
  const [mod, other] = isMac ? [pressed.metaKey, pressed.ctrlKey] : [pressed.ctrlKey, pressed.metaKey];
  if (mod !== mods.has('Mod') || other || pressed.altKey !== mods.has('Alt')) return false;
  // A character such as `?` needs Shift on one keyboard and none on another: then Shift says nothing.
  const isMark = wanted.length === 1 && !/[a-z0-9]/i.test(wanted);
  if (!isMark && pressed.shiftKey !== mods.has('Shift')) return false;
  return pressed.key.toLowerCase() === wanted.toLowerCase() || isSamePlace(wanted, pressed);
}

/** With a Korean input method `key` is a jamo or `Process`: then the place on the keyboard counts. */
function isSamePlace(wanted: string, { key, code, shiftKey }: Pressed): boolean {
  if (/^[\x20-\x7e]$/.test(key) || (key.length > 1 && key !== 'Process')) return false;
  if (/^[a-z]$/i.test(wanted)) return code === `Key${wanted.toUpperCase()}`;
  if (wanted === '/' || wanted === '?') return code === 'Slash' && shiftKey === (wanted === '?');
  return false;
}

const MAC: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↵',
};
const OTHERS: Readonly<Record<string, string>> = { Mod: 'Ctrl' };
const BOTH: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

/** What stands on each key: `['Ctrl', 'Enter']`, on a Mac `['⌘', '↵']`. */
export function shownKeys(keys: string, isMac: boolean): readonly string[] {
  const names = { ...BOTH, ...(isMac ? MAC : OTHERS) };
  return partsOf(keys).map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part));
}

/** As `aria-keyshortcuts` wants them. */
export function ariaKeys(keys: string, isMac: boolean): string {
  return partsOf(keys)
    .map((part) => (part === 'Mod' ? (isMac ? 'Meta' : 'Control') : part))
    .join('+');
}

/** `+` parts keys, and may be the last of them itself. */
function partsOf(keys: string): string[] {
  if (keys === '+') return ['+'];
  return keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+');
}
