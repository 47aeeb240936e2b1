// Which of the frame's own overlays is open: at most one.
import { useSyncExternalStore } from 'react';

export type Overlay = 'none' | 'palette' | 'shortcuts';

let open: Overlay = 'none';
const listeners = new Set<() => void>();

export function useOverlay(): Overlay {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
}

export function showOverlay(next: Overlay): void {
  open = next;
  for (const listener of [...listeners]) listener();
}

/** The command palette, for an editor that has taken its keys. */
export const openPalette = () => showOverlay('palette');
/** The sheet of shortcuts. */
export const openShortcuts = () => showOverlay('shortcuts');
