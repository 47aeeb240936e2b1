// Headings beneath the page's own: the first level is h2, whatever its author wrote, and none is more than one deeper than the
// heading that it stands under.
import type MarkdownIt from 'markdown-it';

const FIRST = 2;
const DEEPEST = 6;

export function headings(md: MarkdownIt): void {
  md.core.ruler.push('heading_levels', ({ tokens }) => {
    /** Levels, as written, of the headings that enclose this place. */
    const open: number[] = [];
    for (const token of tokens) {
      if (token.type === 'heading_open') {
        const written = Number(token.tag.slice(1));
        while (open.length > 0 && (open.at(-1) as number) >= written) open.pop();
        open.push(written);
      }
      const depth = token.type === 'samples' ? open.length : open.length - 1;
      if (token.type.startsWith('heading_') || token.type === 'samples')
        token.tag = `h${Math.min(FIRST + depth, DEEPEST)}`;
    }
  });
}
