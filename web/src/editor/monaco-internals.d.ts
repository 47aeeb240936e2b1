// The little that is used of Monaco without being in its types.

declare module 'monaco-editor/editor/browser/config/tabFocus' {
  import type { IEvent } from 'monaco-editor/editor';

  /** Whether Tab leaves the editor; the same for all editors. */
  export const TabFocus: {
    readonly onDidChangeTabFocus: IEvent<boolean>;
    getTabFocusMode(): boolean;
  };
}
