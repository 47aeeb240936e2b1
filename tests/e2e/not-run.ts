// The last line of a test run on a machine without a browser: how many claims about the page were not tried, and how to change that.
import type { Reporter, TestModule } from 'vitest/node';
import { browserPath, INSTALL } from './browser.ts';

export default class NotRun implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (browserPath !== undefined) return;
    const skipped = modules
      .filter(({ moduleId }) => moduleId.includes('/tests/e2e/'))
      .flatMap(({ children }) => [...children.allTests('skipped')]);
    if (skipped.length > 0) console.log(`e2e: ${skipped.length} not run; ${INSTALL}`);
  }
}
