// A person's settings: the server keeps them, this browser remembers them, so that a page opens as it was left even before the server
// answers (public/theme.js reads the same memory).
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { Settings } from '#server/schema/settings';
import { first } from './first-api.ts';
import { queryClient } from './query.ts';
import { onServerBack } from './server-state.ts';

const KEY = ['settings'];
const STORED = 'olsol.settings';

const DEFAULTS: Settings = {
  tongue: 'system',
  theme: 'system',
  language: 'javascript',
  fontSize: 14,
  tabSize: 2,
  wideTabSize: 4,
  wordWrap: false,
  vim: false,
  pythonAssist: true,
  heat: true,
  revealSecrets: false,
  receipts: true,
  reviewRetention: 0.9,
  reviewNewPerDay: 5,
  predictions: true,
};

/** `unsaved`: changed while the server was away. */
type Memory = { readonly settings: Settings; readonly unsaved: boolean };

export function useSettings(): Settings {
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: readSettings,
    placeholderData: rememberedSettings,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? DEFAULTS;
}

/** Shows a change at once and saves it; while the server is away this browser keeps it, and saves it later. */
export function useSaveSettings(): (change: Partial<Settings>) => void {
  const client = useQueryClient();
  return useCallback(
    (change) => {
      const settings = { ...(client.getQueryData<Settings>(KEY) ?? rememberedSettings()), ...change };
      // A request that is on its way must not bring the old ones back.
      void client.cancelQueries({ queryKey: KEY });
      client.setQueryData(KEY, settings);
      void save(settings);
    },
    [client],
  );
}

/** What this browser remembers, until the server has answered. */
export function rememberedSettings(): Settings {
  return recall().settings;
}

/** Settings that were changed in another tab, or kept while the server was away. */
export function watchSettings(): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === STORED) queryClient.setQueryData(KEY, rememberedSettings());
  });
  onServerBack(() => {
    const { settings, unsaved } = recall();
    if (unsaved) void save(settings);
  });
}

async function readSettings(): Promise<Settings> {
  const memory = recall();
  const settings = memory.unsaved ? await first.settings.save(memory.settings) : await first.settings.get();
  remember({ settings, unsaved: false });
  return settings;
}

async function save(settings: Settings): Promise<void> {
  remember({ settings, unsaved: true });
  try {
    await first.settings.save(settings);
    // Another change may have come meanwhile.
    if (queryClient.getQueryData(KEY) === settings) remember({ settings, unsaved: false });
  } catch {
    // `unsaved` says it; the banner tells that the server is away.
  }
}

function recall(): Memory {
  try {
    const { settings, unsaved } = JSON.parse(localStorage.getItem(STORED) ?? '{}') as Partial<Memory>;
    return { settings: { ...DEFAULTS, ...settings }, unsaved: unsaved === true };
  } catch {
    return { settings: DEFAULTS, unsaved: false };
  }
}

function remember(memory: Memory): void {
  try {
    localStorage.setItem(STORED, JSON.stringify(memory));
  } catch {
    // Without storage the next visit opens in the system's theme until the server answers.
  }
}

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');

function listenToSystem(listener: () => void): () => void {
  darkSystem.addEventListener('change', listener);
  return () => darkSystem.removeEventListener('change', listener);
}

export function useDark(): boolean {
  const { theme } = useSettings();
  const isSystemDark = useSyncExternalStore(listenToSystem, () => darkSystem.matches);
  return theme === 'system' ? isSystemDark : theme === 'dark';
}
