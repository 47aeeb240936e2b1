// What was typed and the server does not have, kept in this browser. Each tab writes under a name of its own, which it holds by a lock:
// what a closed tab has left is found by the next one, what an open tab keeps is left alone.
import type { Unsent } from './draft-state.ts';

const PREFIX = 'olsol.unsent';
const tab = crypto.getRandomValues(new Uint32Array(2)).join('-');
const lockOf = (name: string) => `olsol.tab:${name}`;

// Held as long as the tab lives. Without locks, on a page that is not local, every tab looks closed: then two may meet in a conflict.
void navigator.locks?.request(lockOf(tab), () => new Promise(() => undefined));

type Kept = Unsent & { readonly at: number };

export function keepUnsent(key: string, unsent: Unsent | undefined): void {
  const name = `${PREFIX}:${tab}:${key}`;
  try {
    if (unsent === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify({ ...unsent, at: Date.now() } satisfies Kept));
  } catch {
    // Storage is full or forbidden: the page shows that nothing is saved, and goes on trying the server.
  }
}

/** The newest that a closed tab has left, from now on this tab's own. Older ones wait for the next time. */
export async function takeUnsent(key: string): Promise<Unsent | undefined> {
  const open = await openTabs();
  const left = keptOf(key)
    .filter(({ owner }) => owner === tab || !open.has(owner))
    .sort((one, other) => other.kept.at - one.kept.at)[0];
  if (left === undefined) return undefined;
  const { at: _, ...unsent } = left.kept;
  keepUnsent(key, unsent);
  if (left.owner !== tab) localStorage.removeItem(left.name);
  return unsent;
}

async function openTabs(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.map(({ name = '' }) => name.replace(lockOf(''), '')));
}

function keptOf(key: string): readonly { readonly name: string; readonly owner: string; readonly kept: Kept }[] {
  return Object.keys(localStorage).flatMap((name) => {
    const [prefix, owner, ...rest] = name.split(':');
    if (prefix !== PREFIX || owner === undefined || rest.join(':') !== key) return [];
    const kept = parse(localStorage.getItem(name));
    return kept === undefined ? [] : [{ name, owner, kept }];
  });
}

function parse(text: string | null): Kept | undefined {
  try {
    const { text: typed, version, at, unanswered } = JSON.parse(text ?? '') as Partial<Kept>;
    if (typeof typed !== 'string' || typeof version !== 'number' || typeof at !== 'number') return undefined;
    return { text: typed, version, at, ...(typeof unanswered === 'string' ? { unanswered } : {}) };
  } catch {
    return undefined;
  }
}
