// Under which name the drafts of an exam's problem are kept: what was written in practice is not there, and nothing of it gets lost.

/** The key of drafts for this problem, within this exam or outside of any. */
export function deskKey(slug: string, sitting: { readonly id: string } | undefined): string {
  return sitting === undefined ? slug : `${sitting.id}/${slug}`;
}
