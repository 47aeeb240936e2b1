// What axe has to say about the page as it stands; that has to be nothing.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** `name` tells where it was. */
export async function complaintsOf(page: Page, name: string): Promise<string[]> {
  // The editor is Monaco's own; everything around it is ours.
  const { violations } = await new AxeBuilder({ page }).exclude('.monaco-editor').analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${name}: ${id}: ${target.join(' ')}`));
}
