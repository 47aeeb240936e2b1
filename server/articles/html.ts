// Text made safe to stand in HTML, and the few elements that several parts of an article are built of.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attributes in quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] as string);
}

/** Attributes of what is wider than a narrow screen: the keyboard reaches it to scroll it, and it has a name. */
export function scrollable(label: string): string {
  return `tabindex="0" role="group" aria-label="${escapeHtml(label)}"`;
}

export type PreOptions = {
  readonly label: string;
  readonly className?: string;
  /** Instead of the escaped text. */
  readonly html?: string;
};

/** A text in which white space counts, ready for a copy button: `data-copy` says that its text content is what is copied. */
export function preformatted(text: string, { label, className, html = escapeHtml(text) }: PreOptions): string {
  const named = className === undefined ? '' : ` class="${className}"`;
  // The parser of HTML drops one line break at the beginning.
  return `<pre${named} data-copy ${scrollable(label)}>${html.startsWith('\n') ? '\n' : ''}${html}</pre>`;
}

/** A remark of ours, not of the author. */
export function note(text: string): string {
  return `<p class="article-note">${escapeHtml(text)}</p>`;
}
