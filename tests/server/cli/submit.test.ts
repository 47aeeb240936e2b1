// `olsol submit` as a real process: with a running server and without one, the submission is in the history afterwards.
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Report } from '#judge/schema/report';
import { HistoryPage } from '#server/schema/submission';
import { BANK, filed, inBank, olsol, tempFolder, withoutProgress } from '../../judge/cli/command.ts';
import { type Served, serve } from './serving.ts';

const HELLO = filed('hello/accepted/hello.js');
const WORLD = filed('hello/wrong_answer/world.js');

async function historyOf({ url }: Served) {
  const { submissions } = HistoryPage.parse(await (await fetch(`${url}/api/submissions`)).json());
  return submissions.map(({ problem, origin, verdict, sourceChars }) => ({ problem, origin, verdict, sourceChars }));
}

/** Wrong use: one line, nothing recorded, exit code 2. */
async function check(args: readonly string[], expected: RegExp) {
  const { code, out, err } = await inBank(['submit', ...args]);
  expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
  expect(err).toMatch(expected);
  expect(err.split('\n')).toHaveLength(2);
}

describe('with a running server', () => {
  const folder = tempFolder();
  let served: Served;
  let other: Server;
  let otherUrl: string;
  beforeAll(async () => {
    served = await serve(folder);
    other = createServer((_, response) => response.end('something else')).listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    otherUrl = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  });
  afterAll(() => other.close());

  it('prints the report, exits with 0 or 1, and the history has it', async () => {
    const accepted = await olsol(['submit', 'hello', HELLO, '--server', served.url]);
    expect(accepted).toMatchObject({ code: 0, out: expect.stringContaining('Hello') });
    expect(withoutProgress(accepted.err)).toBe('Recorded in the history.\n');
    const wrong = await olsol(['submit', 'hello', WORLD, '--server', served.url, '--json', '--lang', 'ko']);
    expect(wrong.code).toBe(1);
    const { reports } = JSON.parse(wrong.out) as { readonly reports: readonly unknown[] };
    expect(reports.map((report) => Report.parse(report).verdict)).toEqual(['WA']);
    expect(await historyOf(served)).toEqual([
      { problem: 'hello', origin: 'shell', verdict: 'WA', sourceChars: 29 },
      { problem: 'hello', origin: 'shell', verdict: 'AC', sourceChars: 97 },
    ]);
  });

  it('says what is wrong, and nothing is recorded', async () => {
    const before = await historyOf(served);
    const server = ['--server', served.url];
    const folderOfTest = tempFolder();
    const kotlin = join(folderOfTest, 'a.kt');
    const empty = join(folderOfTest, 'empty.js');
    writeFileSync(kotlin, 'print(1)');
    writeFileSync(empty, '\n');
    await check(
      ['helo', HELLO, ...server],
      /^olsol: the server refused it: there is no problem helo; did you mean hello\?\n$/,
    );
    await check(['./hello', HELLO, ...server], /^olsol: '\.\/hello' is no name of a problem: .*\n$/);
    await check(['hello', join(folderOfTest, 'none.js'), ...server], /^olsol: .*none\.js.*\n$/);
    await check(['hello', kotlin, ...server], /^olsol: .*a\.kt.*\n$/);
    await check(['hello', empty, ...server], /^olsol: .*empty.*\n$/);
    await check(['hello'], /^olsol: The argument <file> is missing.*\n$/);
    await check(['hello', HELLO, '--server', 'nonsense'], /^olsol: --server nonsense is no address .*\n$/);
    await check(
      ['hello', HELLO, '--server', 'http://127.0.0.1:9'],
      /^olsol: nothing answers at http:\/\/127\.0\.0\.1:9: .*\n$/,
    );
    await check(['hello', HELLO, '--server', otherUrl], /^olsol: what answers at .* is not olsol: .*\n$/);
    expect(await historyOf(served)).toEqual(before);
  });

  it('takes a prediction along, and says how it went', async () => {
    const server = ['--server', served.url];
    const wrong = await olsol(['submit', 'hello', WORLD, ...server, '--predict', 'solved, n, 80%']);
    expect(wrong.code).toBe(1);
    expect(withoutProgress(wrong.err)).toContain('Predicted: solved (80 %). It was: failed.\n');
    const summary: unknown = await (await fetch(`${served.url}/api/predictions/summary`)).json();
    expect(summary).toMatchObject({ predictions: 1, right: 0 });
    await check(
      ['hello', HELLO, ...server, '--predict', 'perhaps'],
      /^olsol: --predict perhaps is not understood: .*\n$/,
    );
  });

  it('does not judge beside it: its data folder is in use', async () => {
    await check(['hello', HELLO, '--data', folder], /^olsol: .* is in use by another olsol server .*\n$/);
  });
});

it('without a server it is judged here, and the next server has it in its history', async () => {
  const folder = tempFolder();
  const { code, out, err } = await inBank(['submit', 'hello', WORLD, '--data', folder, '--lang', 'ko']);
  expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(/[가-힣]/) });
  expect(withoutProgress(err)).toMatch(/^[^\n]*[가-힣][^\n]*\n$/);
  const served = await serve(folder);
  expect(await historyOf(served)).toEqual([{ problem: 'hello', origin: 'shell', verdict: 'WA', sourceChars: 29 }]);
});

it('a run is never recorded', async () => {
  const folder = tempFolder();
  expect((await olsol(['run', 'hello', HELLO, '--problems', BANK], { env: { OLSOL_DATA: folder } })).code).toBe(0);
  const served = await serve(folder);
  expect(await historyOf(served)).toEqual([]);
});
