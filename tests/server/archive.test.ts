// Taking everything along and bringing it back.
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveOf, readArchive } from '../../server/archive/index.ts';
import { ArchiveRecord } from '../../server/store/index.ts';
import { judgeOne } from './store/samples.ts';
import { openApp, type TestApp } from './test-app.ts';

let full: TestApp;
let empty: TestApp;
beforeAll(async () => {
  [full, empty] = await Promise.all([openApp(), openApp()]);
  const one = {
    user: full.deps.user,
    problem: 'hello',
    problemHash: 'h',
    language: 'javascript',
    origin: 'page',
  } as const;
  for (let i = 0; i < 60; i++) {
    await judgeOne(full.store, { ...one, id: `s${i}`, source: `// ${i}: 안녕\nlet a = [\n];`, createdAt: 1000 + i });
  }
  await full.send('PUT', '/api/problems/hello/drafts/javascript', { source: ']\n[\n', version: 0 });
  await full.send('PUT', '/api/problems/hello/note', { text: '# 메모', version: 0 });
  await full.send('POST', '/api/problems/hello/cases', { name: '내 것', input: 'a\n' }, 201);
  await full.send('PUT', '/api/settings', { tongue: 'ko' });
});
afterAll(() => Promise.all([full.close(), empty.close()]));

async function take(app: TestApp, format: 'json' | 'zip') {
  const response = await app.request(`/api/data?format=${format}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
}

/** All records; where a submission came from is the one thing that an import changes. */
async function contentOf(app: TestApp): Promise<readonly object[]> {
  const records = JSON.parse((await take(app, 'json')).bytes.toString()) as { readonly kind: string }[];
  return records.map((record) => ({ ...record, ...(record.kind === 'submission' && { origin: 'import' }) }));
}

/** The answer to bringing these bytes. */
async function bring(app: TestApp, body: Uint8Array | string) {
  const response = await app.request('/api/data', { method: 'POST', body: Buffer.from(body) });
  return { status: response.status, body: (await response.json()) as { readonly detail?: string } };
}

describe('an export', () => {
  it('as JSON is one array, a record a line, in a file with the day in its name', async () => {
    const { headers, bytes } = await take(full, 'json');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="olsol-2027-01-15.json"');
    const records = JSON.parse(bytes.toString()) as unknown[];
    for (const record of records) ArchiveRecord.parse(record);
    expect(records).toHaveLength(1 + 60 + 6);
    expect(bytes.toString().trim().split('\n')).toHaveLength(records.length + 2);
  });

  it('as zip holds the same, and sources and notes to read', async () => {
    const { headers, bytes } = await take(full, 'zip');
    expect(headers.get('content-disposition')).toBe('attachment; filename="olsol-2027-01-15.zip"');
    const files = unzipSync(bytes);
    expect(strFromU8(files['olsol.json'] ?? new Uint8Array())).toBe((await take(full, 'json')).bytes.toString());
    expect(strFromU8(files['notes/hello.md'] ?? new Uint8Array())).toBe('# 메모');
    expect(Object.keys(files).filter((name) => name.startsWith('submissions/hello/'))).toHaveLength(60);
  });

  it('of nothing can be brought back too', async () => {
    const { bytes } = await take(empty, 'json');
    expect(JSON.parse(bytes.toString())).toMatchObject([{ kind: 'olsol-archive', version: 1 }]);
    expect(await bring(empty, bytes)).toEqual({ status: 200, body: { submissions: 0, skipped: 0 } });
  });

  it('that fails is a failure, not an empty file', async () => {
    const fails = async function* (): AsyncGenerator<ArchiveRecord> {
      yield await Promise.reject(new Error('gone'));
    };
    await expect(archiveOf(fails(), 'json')).rejects.toThrow('gone');
  });
});

describe('an import', () => {
  it('of what is damaged takes in nothing at all', async () => {
    const { bytes } = await take(full, 'json');
    const text = bytes.toString();
    const zip = (await take(full, 'zip')).bytes;
    const damaged: Record<string, Uint8Array | string> = {
      'the end is missing': text.slice(0, text.lastIndexOf('\n]')),
      'cut in a line': text.slice(0, -20),
      'a line that is no JSON': text.replace('"kind":"note"', '"kind":note'),
      'a kind that nobody knows': text.replace('"kind":"note"', '"kind":"virus"'),
      'no header': `[\n${text.split('\n').slice(2).join('\n')}`,
      'a newer version': text.replace('"version":1', '"version":2'),
      'more after the end':
        text +
        text
          .split('\n')
          .find((line) => line.includes('"kind":"note"'))
          ?.replace(/,$/, ''),
      'a cut zip': zip.subarray(0, zip.length - 200),
      'a zip of something else': zipSync({ 'readme.txt': new Uint8Array([1]) }),
      empty: '',
      'a picture': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
      html: '<html></html>',
    };
    const before = (await take(empty, 'json')).bytes.toString();
    for (const [what, body] of Object.entries(damaged)) {
      const answer = await bring(empty, body);
      expect({ what, ...answer }).toMatchObject({ what, status: 400, body: { code: 'bad-request' } });
      expect(answer.body.detail).toMatch(/nothing was taken in/);
    }
    expect((await take(empty, 'json')).bytes.toString()).toBe(before);
  });

  it.each(['json', 'zip'] as const)('of a %s makes an empty store equal, and again changes nothing', async (format) => {
    await empty.request('/api/data', { method: 'DELETE' });
    const { bytes } = await take(full, format);
    expect(await bring(empty, bytes)).toEqual({ status: 200, body: { submissions: 60, skipped: 0 } });
    expect(await contentOf(empty)).toEqual(await contentOf(full));
    expect(await bring(empty, bytes)).toMatchObject({ status: 200, body: { submissions: 0, skipped: 66 } });
    expect(await contentOf(empty)).toEqual(await contentOf(full));
  });

  it('takes JSON Lines as well, with or without a last newline', async () => {
    await empty.request('/api/data', { method: 'DELETE' });
    const records = JSON.parse((await take(full, 'json')).bytes.toString()) as unknown[];
    const lines = records.map((record) => JSON.stringify(record)).join('\r\n');
    expect(await bring(empty, lines)).toMatchObject({ status: 200, body: { submissions: 60 } });
  });
});

it('the reader reads line by line: a bad last line is found only when it comes', () => {
  const records = readArchive(Buffer.from('[\n{"a":"\\n]"},\n{"b":2},\nnonsense'));
  expect([records.next().value, records.next().value]).toEqual([{ a: '\n]' }, { b: 2 }]);
  expect(() => records.next()).toThrow(/Record 2.*nonsense/);
});
