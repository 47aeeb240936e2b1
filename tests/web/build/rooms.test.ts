// What of the other rooms may reach the browser.
import { expect, test } from 'vitest';
import { mayReachBrowser } from '../../../web/build/rooms.ts';

function check(file: string, expected: boolean): void {
  expect(mayReachBrowser(file), file).toBe(expected);
}

test('the page itself and the words that it shares reach the browser', () => {
  check('web/src/main.tsx', true);
  check('node_modules/react/index.js', true);
  check('judge/words/reasons.en.ts', true);
  check('judge/words/report.ko.ts', true);
  check('judge/report/reason-text.ts', true);
});
test('nothing else of the judge or the server does', () => {
  check('judge/index.ts', false);
  check('judge/schema/report.ts', false);
  check('judge/words/words.ts', false);
  check('judge/words/cli.ko.ts', false);
  check('judge/report/text.ts', false);
  check('server/schema/settings.ts', false);
});
test('nor does what their schemas are made with', () => check('node_modules/zod/index.js', false));
