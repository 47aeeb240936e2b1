// What the renderer's thread is told, and what it answers: plain values only.
import type { Sample, Tongue } from '../schema/problem.ts';

export type RenderRequest = {
  /** Markdown. */
  readonly text: string;
  readonly tongue: Tongue;
  readonly samples?: readonly Sample[] | undefined;
  readonly params?: readonly string[] | undefined;
  /** The address that a picture's file name is put behind; without it, or with an empty one, there are no pictures. */
  readonly images?: string | undefined;
};

export type RenderAnswer =
  /** All that honest texts wait for is loaded: the text's own time begins. */
  { readonly kind: 'ready' } | { readonly kind: 'done'; readonly html: string };

export function imageUrlOf({ images }: RenderRequest): (name: string) => string | undefined {
  return (name) => (images === undefined || images === '' ? undefined : images + name);
}
