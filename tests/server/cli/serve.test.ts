// `olsol serve` and `olsol backup` as real processes: they start, refuse, stop and come back.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { HistoryPage, type Submission, SubmissionRow } from '#server/schema/submission';
import { inBank, olsol, tempFolder } from '../../judge/cli/command.ts';
import { descendants, parentOf, type Served, serve } from './serving.ts';

const ENDLESS = 'for (;;) {}';

async function handIn({ url }: Served, source: string): Promise<SubmissionRow> {
  const response = await fetch(`${url}/api/submissions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ problem: 'hello', language: 'javascript', source }),
  });
  return SubmissionRow.parse(await response.json());
}

async function submissionOf({ url }: Served, id: string): Promise<Submission> {
  return (await (await fetch(`${url}/api/submissions/${id}`)).json()) as Submission;
}

/** Waits until it is so; a test that waits in vain is stopped by its own time-out. */
async function untilState(served: Served, id: string, state: string): Promise<Submission> {
  for (;;) {
    const submission = await submissionOf(served, id);
    if (submission.state === state) return submission;
    await pause(20);
  }
}

describe('a server that runs', () => {
  const folder = tempFolder();
  let served: Served;
  beforeAll(async () => {
    served = await serve(folder);
  });

  it('says where it is, where the data lies, and how to end it', async () => {
    expect(served.said.out).toBe(`olsol is at ${served.url}\n`);
    expect(served.said.err).toBe(`Your data: ${folder}\nCtrl+C ends it.\n`);
    const about = await (await fetch(`${served.url}/api/about`)).json();
    expect(about).toMatchObject({ dataFolder: folder });
    expect((await fetch(`${served.url}/`)).status).toBe(404);
  });

  it('keeps its data to itself: another server is refused', async () => {
    const { code, out, err } = await inBank(['serve', '--no-build', '--port', '0', '--data', folder]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^olsol: .* is in use by another olsol server \(process \d+\)\. Stop it, .*--data\.\n$/);
    expect(err).toContain(String(served.child.pid));
  });

  it('keeps its port: another server is told of --port', async () => {
    const port = new URL(served.url).port;
    const args = ['serve', '--no-build', '--port', port, '--data', join(tempFolder(), 'other')];
    const english = `olsol: port ${port} is taken by another program: end it, or choose another port with --port\n`;
    expect(await inBank(args)).toEqual({ code: 2, out: '', err: english });
    expect((await inBank([...args, '--lang', 'ko'])).err).toMatch(/^olsol: .*[가-힣].*--port.*\n$/);
  });

  it('is backed up while it runs, into a file that was not there', async () => {
    const file = join(tempFolder(), 'copy.sqlite');
    expect(await olsol(['backup', file, '--data', folder])).toEqual({
      code: 0,
      out: '<temp>/copy.sqlite (N MiB), checked.\n',
      err: '',
    });
    expect(existsSync(file)).toBe(true);
    const again = await olsol(['backup', file, '--data', folder]);
    expect(again).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^olsol: .* exists already, .*\n$/) });
    const none = await olsol(['backup', join(tempFolder(), 'x'), '--data', join(folder, 'nowhere')]);
    expect(none).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^olsol: There is no database .*--data\.\n$/),
    });
  });

  it.skipIf(!existsSync('/proc/self/stat'))(
    'ends on Ctrl+C with what runs put back, and leaves no process behind',
    async () => {
      const { id } = await handIn(served, ENDLESS);
      await untilState(served, id, 'running');
      const below = descendants(served.child.pid ?? 0);
      expect(below.length).toBeGreaterThan(0);
      const stream = fetch(`${served.url}/api/submissions/${id}/events`)
        .then((response) => response.text())
        .catch(() => 'broken off');
      served.child.kill('SIGINT');
      expect(await served.ended).toBe(130);
      expect(served.said.err).toMatch(/\nEnding\. What waits will be judged next time\.\n$/);
      expect(await stream).not.toContain('cancelled');
      while (below.some((pid) => parentOf(pid) !== undefined)) await pause(10);

      const next = await serve(folder);
      expect(await untilState(next, id, 'done')).toMatchObject({ verdict: 'TLE' });
      next.child.kill('SIGTERM');
      expect(await next.ended).toBe(143);
    },
  );
});

it('what was being judged when the server was killed is judged by the next one, once', async () => {
  const folder = tempFolder();
  const first = await serve(folder);
  const { id } = await handIn(first, ENDLESS);
  const waiting = await handIn(first, "console.log('Hello, World');");
  await untilState(first, id, 'running');
  first.child.kill('SIGKILL');
  expect(await first.ended).toBe(137);

  const second = await serve(folder, { lang: 'ko' });
  expect(second.said.out).toMatch(/[가-힣]/);
  expect(await untilState(second, waiting.id, 'done')).toMatchObject({ verdict: 'WA' });
  expect(await submissionOf(second, id)).toMatchObject({ state: 'done', verdict: 'TLE' });
  const { submissions } = HistoryPage.parse(await (await fetch(`${second.url}/api/submissions`)).json());
  expect(submissions.map((one) => one.id)).toEqual([waiting.id, id]);
  expect(second.said.err).toContain('1');
  second.child.kill('SIGINT');
  expect(await second.ended).toBe(130);
});

describe('a start that cannot be', () => {
  it.each([
    [['--port', '65536'], /^olsol: --port .*65536.*\n$/],
    [['--port', 'http'], /^olsol: --port .*http.*\n$/],
    [['--problems', '/nowhere'], /^olsol: .*\/nowhere.*--problems\.\n$/],
  ])('is told in one line: %j', async (args, expected) => {
    const how = ['serve', '--no-build', '--port', '0', '--data', join(tempFolder(), 'd'), ...args];
    const { code, out, err } = await olsol(how);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(expected);
  });

  it('names the folder that is none', async () => {
    const file = join(tempFolder(), 'file');
    writeFileSync(file, '');
    const { code, err } = await inBank(['serve', '--no-build', '--port', '0', '--data', join(file, 'data')]);
    expect(code).toBe(2);
    expect(err).toMatch(/^olsol: .*--data\.\n$/);
  });
});
