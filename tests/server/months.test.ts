// A month through the API: it writes itself from the records, keeps what the person writes, and comes as files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Month, MonthList } from '#server/schema/month';
import { monthOf, monthsLater } from '../../server/months/calendar.ts';
import { openApp, ROOT, type TestApp } from './test-app.ts';

const HELLO = readFileSync(join(ROOT, 'tests/fixtures/bank/hello/submissions/accepted/hello.js'), 'utf8');
const EXAM = { 'exams/one.yaml': 'name: { ko: 시험, en: Exam }\nminutes: 60\nproblems: [hello]\n' };

let app: TestApp;
let month: string;
beforeEach(async () => {
  app = await openApp({ bank: EXAM });
  app.deps.dispatcher.start();
  month = monthOf(app.clock);
});
afterEach(() => app.close());

const get = async (of = month, lang = 'en') =>
  Month.parse(await (await app.request(`/api/months/${of}`, { headers: { 'Accept-Language': lang } })).json());
const sectionOf = ({ sections }: Month, wanted: string) => sections.find(({ section }) => section === wanted);
const save = (section: string, body: unknown, status = 200) =>
  app.send('PUT', `/api/months/${month}/sections/${section}`, body, status);

describe('a month', () => {
  it('writes itself from what was done, sat and logged in it', async () => {
    await app.judged('hello', 'console.log(1)');
    await app.judged('hello', HELLO);
    await app.send(
      'POST',
      '/api/elsewhere',
      { name: 'Kakao', day: `${month}-02`, result: '3/5', stages: {}, notes: '' },
      201,
    );
    const { id } = (await app.send('POST', '/api/sittings', { template: 'one' }, 201)) as { readonly id: string };
    await app.send('POST', `/api/sittings/${id}/finish`, {});
    const { facts, sections } = await get();
    expect(facts).toMatchObject({
      ...{ month, isOver: false, submissions: 2, days: 1, solved: 1, tried: 1, exams: 1, activeMs: 1_800_000 },
      solvedProblems: [{ slug: 'hello', isNew: true }],
      elsewhere: [{ name: 'Kakao', summary: { ko: '3솔, 2미해결' } }],
      examsSat: [{ name: { en: 'Exam' }, summary: { ko: '0솔, 1미해결' } }],
      causes: [{ cause: 'samples-wrong', submissions: 1 }, { cause: 'secret-wrong' }],
      before: { submissions: 0, month: monthsLater(month, -1) },
    });
    expect(sections.map(({ section, generated }) => [section, generated === ''])).toEqual([
      ['done', false],
      ['results', false],
      ['short', false],
      ['remarks', true],
    ]);
    expect(sectionOf(await get(month, 'ko'), 'done')?.generated).toContain('1문제를 풀었고, 모두 처음 푼 문제다.');
  });

  it('keeps what the person makes of a section, and says when the records say something else by now', async () => {
    const base = sectionOf(await get(month, 'ko'), 'done')?.generated ?? '';
    await save('done', { text: '쉬었다.', base, tongue: 'ko', version: 0 });
    expect(sectionOf(await get(), 'done')).toMatchObject({ own: { text: '쉬었다.', version: 1 } });
    expect(sectionOf(await get(), 'done')?.newer).toBeUndefined();
    await app.judged('hello', HELLO);
    const { own, newer, generated } = sectionOf(await get(), 'done') ?? {};
    expect(own?.text).toBe('쉬었다.');
    // In the language of the own text, whatever is spoken now.
    expect(newer).toContain('1번 제출했다');
    expect(generated).toContain('submitted once');
    await save('done', { text: newer, base: newer, tongue: 'ko', version: 1 });
    expect(sectionOf(await get(), 'done')).toMatchObject({ own: { text: newer, version: 2 } });
    expect(sectionOf(await get(), 'done')?.newer).toBeUndefined();
    const remove = (version: number) =>
      app.request(`/api/months/${month}/sections/done?version=${version}`, { method: 'DELETE' });
    expect((await remove(1)).status).toBe(409);
    expect((await remove(2)).status).toBe(204);
    expect(sectionOf(await get(), 'done')?.own).toBeUndefined();
  });

  it('is not overwritten by a tab that has not read the newest version', async () => {
    const text = { base: '', tongue: 'en', version: 0 };
    await save('remarks', { ...text, text: 'one' });
    expect(await save('remarks', { ...text, text: 'two' }, 409)).toMatchObject({
      current: { text: 'one', version: 1 },
    });
    await save('nothing', { ...text, text: 'x' }, 400);
  });

  it('checks the goals that were set for it, and takes those for the next one', async () => {
    const next = monthsLater(month, 1);
    const goals = [
      { kind: 'solve', count: 1 },
      { kind: 'text', text: 'sleep', done: false },
    ];
    const put = (of: string, version: number, status: number) =>
      app.send('PUT', `/api/months/${of}/goals`, { goals, version }, status);
    await put(month, 0, 204);
    await put(next, 0, 204);
    await put(next, 3, 204); // the same again is no conflict
    await app.send('PUT', `/api/months/${next}/goals`, { goals: [], version: 3 }, 409);
    await app.judged('hello', HELLO);
    const read = await get();
    expect(read.goals.goals).toMatchObject([
      { got: 1, state: 'met' },
      { goal: { kind: 'text' }, state: 'open' },
    ]);
    // Nothing can have become of what lies ahead.
    expect(read.next).toMatchObject({ month: next, version: 1, goals: [{ state: 'open' }, { state: 'open' }] });
    expect(read.next.goals[0]?.got).toBeUndefined();
    await app.send('PUT', `/api/months/${next}/goals`, { goals: [{ kind: 'solve', count: 0 }], version: 1 }, 400);
  });

  it('comes as a zip with Markdown, pictures and JSON', async () => {
    await app.judged('hello', HELLO);
    const response = await app.request(`/api/months/${month}/files?lang=ko&frontMatter=true`);
    expect(response.headers.get('Content-Disposition')).toContain(`olsol-${month}.zip`);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(Object.keys(files).map((name) => name.replace(/^\d{4}-\d\d/, 'M').replace(/-\d\d-r/, '-D-r'))).toEqual([
      ...['M-D-retrospective.md', 'M-days.svg'],
      'M.json',
    ]);
    const json = JSON.parse(strFromU8(files[`${month}.json`] as Uint8Array)) as { schema: number };
    expect(Month.loose().parse(json)).toMatchObject({ schema: 1, facts: { month } });
    expect(strFromU8(files[`${month}-days.svg`] as Uint8Array)).toMatch(/^<svg xmlns=/);
  });

  it('draws its pictures, and none where there is nothing to see', async () => {
    expect((await app.request(`/api/months/${month}/plots/days?lang=ko`)).status).toBe(404);
    await app.judged('hello', HELLO);
    const drawn = await app.request(`/api/months/${month}/plots/days?lang=ko`);
    expect(drawn.headers.get('Content-Type')).toContain('image/svg+xml');
    expect(await drawn.text()).toContain('날짜별 제출 수');
  });

  it('that is none is refused', async () => {
    for (const path of ['2026-13', '2026', '1999-01', '2026-1'])
      expect((await app.request(`/api/months/${path}`)).status).toBe(400);
  });
});

describe('the list of months', () => {
  it('begins with this one, and goes back to the first record a page at a time', async () => {
    const first = monthsLater(month, -30);
    await app.send(
      'POST',
      '/api/elsewhere',
      { name: 'Old', day: `${first}-02`, result: '', stages: {}, notes: '' },
      201,
    );
    const page = MonthList.parse(await app.get('/api/months'));
    expect(page.months.length).toBe(24);
    expect(page.months[0]).toEqual({ month, submissions: 0, exams: 0, elsewhere: 0, isWritten: false });
    const rest = MonthList.parse(await app.get(`/api/months?before=${page.next}`));
    expect(rest.months.at(-1)).toMatchObject({ month: first, elsewhere: 1 });
    expect([...page.months, ...rest.months]).toHaveLength(31);
    expect(rest.next).toBeUndefined();
  });
});
