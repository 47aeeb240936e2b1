// Assistants behind the server: who may reach them, how many there are, how they live and end. The language server is a fake one.
import { afterEach, describe, expect, it } from 'vitest';
import { ASSIST_CLOSED, type AssistAnswers } from '#server/schema/assist';
import { fake, type Listening, listening } from './listening.ts';

let server: Listening | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const open = async (options: Parameters<typeof listening>[0] = {}) => {
  server = await listening(options);
  return server;
};

/** The process that answers. */
async function pidOf(page: Awaited<ReturnType<Listening['connect']>>): Promise<string | undefined> {
  const answer = await page.ask({ type: 'complete', line: 1, column: 1 });
  return (answer as AssistAnswers['complete'] | null)?.[0]?.label;
}

/** How many processes were started, and how many of them live. */
function counted() {
  const all: ReturnType<typeof fake>[] = [];
  const start = () => {
    const aside = fake();
    all.push(aside);
    return aside;
  };
  const living = () => all.filter(({ child }) => child.exitCode === null && child.signalCode === null).length;
  return { all, start, living };
}

describe('who may connect', () => {
  it('the page itself, and nobody from elsewhere', async () => {
    const { connect } = await open();
    await (await connect()).leave();
    await expect(connect({ Origin: 'http://evil.example' })).rejects.toThrow('403');
    await expect(connect({ Origin: 'null' })).rejects.toThrow('403');
    await expect(connect({ Host: 'evil.example' })).rejects.toThrow('421');
    await expect(connect({ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'websocket' })).rejects.toThrow('403');
    await expect(connect({ 'Sec-Fetch-Site': 'same-site' })).rejects.toThrow('403');
    await expect(connect({}, '/api/assist/cobol')).rejects.toThrow('404');
    await expect(connect({}, '/api/settings')).rejects.toThrow('200');
  });

  it('nobody where the package is missing, and the server says how to get it', async () => {
    const { connect, app } = await open({ missing: () => 'npm install it' });
    await expect(connect()).rejects.toThrow('404');
    expect(await app.get('/api/about')).toMatchObject({ assist: { missing: 'npm install it' } });
  });

  it('a request that is no WebSocket is answered like any that is unknown', async () => {
    const { app } = await open();
    expect((await app.request('/api/assist/python')).status).toBe(404);
  });
});

describe('what may be said', () => {
  it('a text is answered with what is to say of it, the next one as a change', async () => {
    const page = await (await open()).connect();
    expect(await page.write('12345')).toEqual([
      {
        range: { startLineNumber: 1, startColumn: 1, endLineNumber: 1, endColumn: 2 },
        severity: 'error',
        issue: 'other',
        message: '5 characters, didOpen',
      },
    ]);
    expect(await page.write('한글')).toMatchObject([{ message: '2 characters, didChange' }]);
  });

  it('a question that cannot be answered is answered with nothing', async () => {
    const page = await (await open()).connect();
    await page.write('');
    expect(await page.ask({ type: 'signature', line: 1, column: 1 })).toBeNull();
    expect(await page.ask({ type: 'describe', item: 7 })).toBeNull();
  });

  it('everything else ends the connection', async () => {
    const { connect } = await open();
    const file = JSON.stringify({ type: 'text', version: 1, text: '', uri: 'file:///etc/passwd' });
    for (const said of ['{', '[]', file, JSON.stringify({ type: 'hover', id: 1, line: 0, column: 1 })]) {
      const page = await connect();
      page.raw(said);
      expect(await page.closed).toBe(ASSIST_CLOSED.malformed);
    }
  });

  it('a text that is too long ends the connection before it is read', async () => {
    const { connect } = await open();
    const long = await connect();
    long.send('a'.repeat(600 * 1024));
    expect(await long.closed).toBe(ASSIST_CLOSED.malformed);
    const huge = await connect();
    huge.send('a'.repeat(5 * 1024 * 1024));
    // The protocol's own code for it.
    expect(await huge.closed).toBe(1009);
  });

  it('of many questions at once the last ones are answered with nothing', async () => {
    const page = await (await open()).connect();
    await page.write('');
    for (let count = 0; count < 20; count++) void page.ask({ type: 'hover', line: 1, column: 1 });
    expect(await page.ask({ type: 'complete', line: 1, column: 1 })).toBeNull();
  });
});

describe('how assistants live', () => {
  it('none is started before there is a text, and one for each connection', async () => {
    const { start, all, living } = counted();
    const { connect } = await open({ start });
    const page = await connect();
    expect(all.length).toBe(0);
    await page.write('a');
    const other = await connect();
    await other.write('b');
    expect(await pidOf(page)).not.toBe(undefined);
    expect(living()).toBe(2);
    page.leave();
    await expect.poll(living).toBe(1);
    await other.write('c');
  });

  it('beyond the most, the one that has been silent longest ends', async () => {
    const { start, living } = counted();
    const { connect } = await open({ start, most: 2 });
    const [first, second] = [await connect(), await connect()];
    await first.write('1');
    await second.write('2');
    await first.write('3');
    const third = await connect();
    await third.write('4');
    expect(await second.closed).toBe(ASSIST_CLOSED.unused);
    await first.write('5');
    await expect.poll(living).toBe(2);
  });

  it('one that nobody asks anything ends after a while', async () => {
    const { start, living } = counted();
    const page = await (await open({ start, idleMs: 100 })).connect();
    page.send('a');
    expect(await page.closed).toBe(ASSIST_CLOSED.unused);
    await expect.poll(living).toBe(0);
  });

  it('one that dies is started once more, with the text; when it dies again, it stays dead', async () => {
    const { start, all } = counted();
    const page = await (await open({ start })).connect();
    await page.write('abc');
    all[0]?.kill();
    await expect.poll(() => all.length).toBe(2);
    // The one that was started anew has had the text: it is told of a change.
    expect(await page.write('abcd')).toMatchObject([{ message: '4 characters, didChange' }]);
    page.send('die');
    expect(await page.closed).toBe(ASSIST_CLOSED.broken);
    expect(all.length).toBe(2);
  });

  it('one that does not answer counts as dead', async () => {
    const { start, all } = counted();
    const page = await (await open({ start, hungMs: 100 })).connect();
    await page.write('');
    expect(await page.ask({ type: 'hover', line: 1, column: 1 })).toBeNull();
    await expect.poll(() => all.length).toBe(2);
    await page.write('again');
  });

  it('all end with the server', async () => {
    const { start, living } = counted();
    const running = await open({ start });
    const page = await running.connect();
    await page.write('a');
    await running.close();
    server = undefined;
    await page.closed;
    await expect.poll(living).toBe(0);
  });
});
