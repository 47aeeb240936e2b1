// Gives the focus back, when a dialog that was opened by a key or by a page closes, to what had it before.
import { useRef } from 'react';

export type ReturnFocus = {
  readonly onOpenAutoFocus: (event: Event) => void;
  readonly onCloseAutoFocus: (event: Event) => void;
};

/** For a Radix dialog without a trigger. A field of the dialog gets the focus before its buttons do; `then` is done after it closed. */
export function useReturnFocus(then?: () => void): ReturnFocus {
  const before = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: (event) => {
      before.current = document.activeElement;
      const dialog = event.currentTarget;
      const field = dialog instanceof Element && dialog.querySelector<HTMLElement>(FIELD);
      if (!field) return;
      event.preventDefault();
      field.focus();
    },
    onCloseAutoFocus: (event) => {
      event.preventDefault();
      if (before.current instanceof HTMLElement) before.current.focus();
      then?.();
    },
  };
}

const FIELD = 'input:not([type=checkbox], [type=radio], [hidden]), textarea, select';
