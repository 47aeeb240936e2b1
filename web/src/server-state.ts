// Whether the server is there: asked now and then, more often while it is away, and at once after a request that failed.
import { useSyncExternalStore } from 'react';
import { first } from './first-api.ts';

export type ServerState = 'online' | 'offline';

const CALM_MS = 15_000;
const FIRST_MS = 500;
const MOST_MS = 8_000;

const listeners = new Set<() => void>();
const restartListeners = new Set<() => void>();
let state: ServerState = 'online';
let epoch: string | undefined;
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let asking = false;

export function useServerState(): ServerState {
  return useSyncExternalStore(listen, () => state);
}

/** Tells when the server is back, or is another one than before: what the page knows may be out of date then. */
export function onServerBack(listener: () => void): () => void {
  restartListeners.add(listener);
  return () => restartListeners.delete(listener);
}

/** Asks now. */
export function probeServer(): void {
  clearTimeout(timer);
  void ask();
}

/** Begins to ask; a page that nobody looks at asks when it is looked at again. */
export function watchServer(): void {
  for (const event of ['online', 'offline', 'focus']) window.addEventListener(event, probeServer);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) probeServer();
  });
  probeServer();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function ask(): Promise<void> {
  if (asking) return;
  asking = true;
  try {
    const about = await first.about();
    failures = 0;
    const isBack = state === 'offline' || (epoch !== undefined && epoch !== about.epoch);
    epoch = about.epoch;
    enter('online');
    if (isBack) for (const listener of [...restartListeners]) listener();
  } catch {
    failures += 1;
    // One request may be lost; two in a row are not.
    if (failures > 1) enter('offline');
  } finally {
    asking = false;
    clearTimeout(timer);
    const waitMs = failures === 0 ? CALM_MS : Math.min(FIRST_MS * 2 ** (failures - 1), MOST_MS);
    if (failures > 0 || !document.hidden) timer = setTimeout(probeServer, waitMs);
  }
}

function enter(next: ServerState): void {
  if (state === next) return;
  state = next;
  for (const listener of [...listeners]) listener();
}
