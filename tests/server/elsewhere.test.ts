// Tests taken elsewhere through the API: logged, changed, taken along and brought back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CsvCheck, KeptTest, TestList } from '#server/schema/elsewhere';
import { openApp, type TestApp } from './test-app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.close());

const KAKAO = {
  ...{ name: 'Kakao', day: '2026-11-03', result: '2솔, 3효율성감점', problems: 5 },
  ...{ stages: { document: 'pass', test: 'pending' }, notes: '=SUM(A1)' },
};
const NAVER = { name: '네이버', day: '2026-10-01', result: '잘 봤다', stages: {}, notes: '' };

const add = async (test: unknown) => KeptTest.parse(await app.send('POST', '/api/elsewhere', test, 201));
const list = async () => TestList.parse(await app.get('/api/elsewhere')).tests;
const csv = async (lang: string) => (await app.request(`/api/elsewhere/csv?lang=${lang}`)).text();

describe('tests taken elsewhere', () => {
  it('are listed newest first, their results in the usual notation where they can be read', async () => {
    await add(NAVER);
    await add(KAKAO);
    expect((await list()).map(({ name, summary }) => [name, summary])).toEqual([
      ['Kakao', { ko: '2솔, 3효율성감점', en: '5 problems: 2 solved, 3 lost efficiency points' }],
      ['네이버', undefined],
    ]);
  });

  it('are checked, place by place', async () => {
    const answer = await app.send('POST', '/api/elsewhere', { ...KAKAO, day: '2026-13-01', salary: 1 }, 400);
    expect(answer).toMatchObject({ errors: [{ path: 'json.day' }, { path: 'json.salary' }] });
  });

  it('are changed only from their newest version', async () => {
    const { id, version } = await add(KAKAO);
    const changed = { ...KAKAO, stages: { test: 'pass' } };
    expect(await app.send('PUT', `/api/elsewhere/${id}`, { ...changed, version })).toMatchObject({
      ...{ version: 2, stages: { test: 'pass' } },
    });
    const stale = await app.send('PUT', `/api/elsewhere/${id}`, { ...KAKAO, version }, 409);
    expect(stale).toMatchObject({ current: { version: 2 } });
    // The answer had got lost: the same again is no conflict.
    await app.send('PUT', `/api/elsewhere/${id}`, { ...changed, version });
    await app.send('PUT', '/api/elsewhere/none', { ...KAKAO, version }, 404);
  });

  it('are deleted', async () => {
    const { id } = await add(KAKAO);
    expect((await app.request(`/api/elsewhere/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await app.request(`/api/elsewhere/${id}`, { method: 'DELETE' })).status).toBe(404);
    expect(await list()).toEqual([]);
  });
});

describe('the table of tests', () => {
  it('comes back into an empty place as it was, and a second time adds nothing', async () => {
    await add(NAVER);
    const kept = await add(KAKAO);
    for (const lang of ['ko', 'en']) {
      const text = await csv(lang);
      expect(text).toContain("'=SUM(A1)");
      expect(await app.send('POST', '/api/elsewhere/csv', { text })).toEqual({ added: 0, known: 2 });
      await app.request(`/api/elsewhere/${(await list())[0]?.id}`, { method: 'DELETE' });
      expect(await app.send('POST', '/api/elsewhere/csv', { text })).toEqual({ added: 1, known: 1 });
      const { id: _, version: __, updatedAt: ___, ...same } = kept;
      expect((await list())[0]).toMatchObject(same);
    }
  });

  it('is looked at before: what is new, what is known, what is wrong; and with something wrong nothing is taken', async () => {
    await add(NAVER);
    const text =
      '날짜,이름,결과,코테\n2026-10-01, 네이버 ,잘  봤다,\n2026-11-03,카카오,3/5,합격\n2026-11-03,카카오,3/5,\n2026-11,쿠팡,,';
    const check = CsvCheck.parse(await app.send('POST', '/api/elsewhere/csv/check', { text }));
    expect(check).toMatchObject({
      added: [{ line: 3, name: '카카오', summary: { ko: '3솔, 2미해결' } }],
      known: [2, 4],
      errors: [{ line: 5, column: '날짜' }],
    });
    expect(await app.send('POST', '/api/elsewhere/csv', { text }, 400)).toMatchObject({ lines: check.errors });
    expect(await list()).toHaveLength(1);
  });

  it('is not taken when there would be too many', async () => {
    const rows = Array.from({ length: 1999 }, (_, at) => `2026-01-01,Test ${at}`);
    const text = (more: readonly string[]) => ['Date,Name', ...more].join('\n');
    expect(await app.send('POST', '/api/elsewhere/csv', { text: text(rows) })).toMatchObject({ added: 1999 });
    await app.send('POST', '/api/elsewhere/csv', { text: text(['2026-01-02,a', '2026-01-02,b']) }, 409);
    expect(await list()).toHaveLength(1999);
  });
});
