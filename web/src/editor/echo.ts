// Tells a value that comes back from the page from one that the page itself has chosen.

/** What the editor has sent and not seen again, oldest first, and what it was given last. */
export type Echo = { readonly sent: readonly string[]; readonly given: string };

/** A page that is so far behind has lost the values in between. */
const MOST_SENT = 200;

export const listenTo = (given: string): Echo => ({ sent: [], given });

/** The editor tells the page. */
export const sent = (echo: Echo, value: string): Echo => ({ ...echo, sent: [...echo.sent, value].slice(-MOST_SENT) });

/**
 * The page gives a value. While somebody types, values arrive that are already old: writing them into the editor would undo what
 * was typed since. Only a value that is new and not the editor's own is to be written.
 */
export function received(echo: Echo, value: string): { readonly echo: Echo; readonly isNew: boolean } {
  if (value === echo.given) return { echo, isNew: false };
  const at = echo.sent.indexOf(value);
  if (at >= 0) return { echo: { sent: echo.sent.slice(at + 1), given: value }, isNew: false };
  return { echo: { sent: [], given: value }, isNew: true };
}
