// All texts of this tab that are kept on the server: each is opened once and lives as long as the page. When the page goes away or the
// server comes back they are told; what another tab saves is heard here.
import type { Language } from '#judge/schema/language';
import { api } from '../../api.ts';
import { ApiError } from '../../request.ts';
import { onServerBack } from '../../server-state.ts';
import { type Answer, type Keeper, keepDraft } from './draft-keeper.ts';
import type { Saved } from './draft-state.ts';
import { keepUnsent, takeUnsent } from './unsent.ts';

/** Where a text belongs and how it gets there. `save` rejects with an `ApiError`; the `current` of a 409 is what is saved now. */
export type TextPlace = {
  readonly key: string;
  readonly load: () => Promise<Saved>;
  readonly save: (text: Saved) => Promise<Saved>;
  readonly currentOf: (conflict: unknown) => Saved;
};

/** An exam's drafts are its own. */
export function draftPlace(slug: string, language: Language, sitting: string | undefined): TextPlace {
  const savedOf = ({ source, version }: { source: string; version: number }) => ({ text: source, version });
  return {
    key: `draft:${sitting === undefined ? '' : `${sitting}/`}${slug}:${language}`,
    load: async () => savedOf(await api.drafts.get(slug, language)),
    save: async ({ text, version }) => savedOf(await api.drafts.save(slug, language, { source: text, version })),
    currentOf: (conflict) => savedOf(conflict as { source: string; version: number }),
  };
}

export function notePlace(slug: string): TextPlace {
  return {
    key: `note:${slug}`,
    load: () => api.notes.get(slug),
    save: (note) => api.notes.save(slug, note),
    currentOf: (conflict) => conflict as Saved,
  };
}

const PAUSE_MS = 600;
const RETRY_MS = 5000;

const keepers = new Map<string, Keeper>();
const channel = new BroadcastChannel('olsol.texts');
type Told = { readonly key: string; readonly version: number };

/** The keeper of a text. One that is open already takes what was saved elsewhere meanwhile, if nothing here would be lost. */
export async function openText(place: TextPlace): Promise<Keeper> {
  const open = keepers.get(place.key);
  if (open !== undefined) {
    await open.reload().catch(ignoreAbsence);
    return open;
  }
  const unsent = await takeUnsent(place.key);
  // While the server is away, what was typed here before can be worked on all the same.
  const saved = await place.load().catch((error: unknown) => {
    if (unsent === undefined || !isPassing(error)) throw error;
    return { text: '', version: unsent.version };
  });
  return keepers.get(place.key) ?? newKeeper(place, saved, unsent);
}

function newKeeper(place: TextPlace, saved: Saved, unsent: Awaited<ReturnType<typeof takeUnsent>>): Keeper {
  const keeper = keepDraft(
    {
      save: (text) => place.save(text).then(savedAnswer, (error: unknown) => answerOf(error, place)),
      load: place.load,
      keep: (left) => keepUnsent(place.key, left),
      tell: (version) => channel.postMessage({ key: place.key, version } satisfies Told),
      pauseMs: PAUSE_MS,
      retryMs: RETRY_MS,
    },
    saved,
    unsent,
  );
  keepers.set(place.key, keeper);
  return keeper;
}

function savedAnswer({ version }: Saved): Answer {
  return { kind: 'saved', version };
}

function answerOf(error: unknown, place: TextPlace): Answer {
  if (!(error instanceof ApiError)) throw error;
  if (error.status === 409 && error.current !== undefined)
    return { kind: 'conflict', current: place.currentOf(error.current) };
  return isPassing(error) ? { kind: 'unreachable' } : { kind: 'refused', message: error.message };
}

function isPassing(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status >= 500);
}

function ignoreAbsence(error: unknown): void {
  if (!isPassing(error)) throw error;
}

/** Sends everything now that has not been sent yet. */
export function flushAll(): void {
  for (const keeper of keepers.values()) keeper.flush();
}

channel.addEventListener('message', ({ data }: MessageEvent<Told>) =>
  keepers.get(data.key)?.savedElsewhere(data.version),
);
window.addEventListener('pagehide', flushAll);
window.addEventListener('blur', flushAll);
document.addEventListener('visibilitychange', () => {
  if (document.hidden) flushAll();
});
onServerBack(() => {
  for (const keeper of keepers.values()) keeper.back();
});
