// The glob patterns of the package format: `*` within a name, and braces. Linear in time, since patterns may be hostile.

/** Alternatives that the braces of one pattern may stand for. */
const MAX_ALTERNATIVES = 1000;

/** Whether the pattern matches the path itself or a folder above it. */
export function globMatches(pattern: string, path: string): boolean {
  return expandBraces(pattern).some((plain) => matchesPathOrParent(plain, path));
}

/** `{a,b}.js` -> `a.js`, `b.js`; braces may be nested. Unbalanced ones stand for themselves. */
export function expandBraces(pattern: string): readonly string[] {
  let done: string[] = [];
  let open = [pattern];
  while (open.length > 0 && open.length + done.length <= MAX_ALTERNATIVES) {
    const next: string[] = [];
    for (const each of open) {
      const group = innermostBraces(each);
      if (group === undefined) done.push(each);
      else next.push(...group.parts.map((part) => each.slice(0, group.start) + part + each.slice(group.end + 1)));
    }
    open = next;
  }
  if (open.length > 0) done = [...done, ...open].slice(0, MAX_ALTERNATIVES);
  return [...new Set(done)];
}

function innermostBraces(text: string): { start: number; end: number; parts: readonly string[] } | undefined {
  const end = text.indexOf('}');
  const start = end < 0 ? -1 : text.lastIndexOf('{', end);
  return start < 0 ? undefined : { start, end, parts: text.slice(start + 1, end).split(',') };
}

function matchesPathOrParent(pattern: string, path: string): boolean {
  const wanted = pattern.replace(/\/$/, '').split('/');
  const names = path.split('/');
  return wanted.length <= names.length && wanted.every((part, at) => matchesName(part, names[at] ?? ''));
}

/** `*` stands for any characters; on a mismatch the latest star takes one more. */
function matchesName(pattern: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let taken = 0;
  let position = 0;
  while (position < name.length) {
    if (pattern[at] === '*') {
      star = at++;
      taken = position;
    } else if (pattern[at] === name[position]) {
      at++;
      position++;
    } else if (star >= 0) {
      at = star + 1;
      position = ++taken;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
