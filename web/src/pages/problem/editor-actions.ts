// What keys in the editor do outside of it: the same commands as everywhere on the page.
import { useMemo, useRef } from 'react';
import type { EditorActions } from '../../editor/index.ts';
import { openPalette, openShortcuts } from '../../shell/overlays.ts';
import type { Desk } from './desk.ts';

/** The same object at every rendering; what it does is always the newest. */
export function useEditorActions({ actions }: Pick<Desk, 'actions'>): { readonly actions: EditorActions } {
  const latest = useRef(actions);
  latest.current = actions;
  return useMemo(
    () => ({
      actions: {
        run: () => latest.current.run(),
        submit: () => latest.current.submit(),
        save: () => latest.current.save(),
        palette: openPalette,
        help: openShortcuts,
      },
    }),
    [],
  );
}
