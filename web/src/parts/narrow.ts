// Whether the window is as narrow as a phone: then tables become cards and panels become tabs.
import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(width < 48rem)');

function listen(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => narrow.matches);
}
