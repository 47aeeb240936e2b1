// /api/elsewhere: tests that a person took elsewhere: logged by hand, or brought as a table.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { readSummary, summaryOfRead } from '#judge';
import type { Deps } from '../deps.ts';
import { readTable, sameTestKey, writeTable } from '../elsewhere/table.ts';
import { failures, json, NOTHING, routes } from '../http/openapi.ts';
import { tongueOf } from '../http/problem.ts';
import { Refusal } from '../http/refusal.ts';
import { CsvCheck, CsvImported, CsvText, KeptTest, SaveTest, TestList, TestTaken } from '../schema/elsewhere.ts';
import { Tongue } from '../schema/problem.ts';
import { MOST_TESTS, type StoredTest } from '../store/index.ts';
import { SERVER_WORDS } from '../words/words.ts';

const OfTest = z.strictObject({ id: z.string().min(1).max(100) });

const list = createRoute({
  method: 'get',
  path: '/',
  operationId: 'listTestsElsewhere',
  responses: { 200: json(TestList), ...failures() },
});

const add = createRoute({
  method: 'post',
  path: '/',
  operationId: 'addTestElsewhere',
  request: { body: json(TestTaken) },
  responses: { 201: json(KeptTest), ...failures('conflict', 'too-large') },
});

const save = createRoute({
  method: 'put',
  path: '/{id}',
  operationId: 'saveTestElsewhere',
  request: { params: OfTest, body: json(SaveTest) },
  responses: { 200: json(KeptTest), ...failures('not-found', 'conflict', 'too-large') },
});

const remove = createRoute({
  method: 'delete',
  path: '/{id}',
  operationId: 'removeTestElsewhere',
  request: { params: OfTest },
  responses: { ...NOTHING, ...failures('not-found') },
});

const takeCsv = createRoute({
  method: 'get',
  path: '/csv',
  operationId: 'exportTestsElsewhere',
  request: { query: z.strictObject({ lang: Tongue.default('en') }) },
  responses: { 200: { description: 'a table (RFC 4180)' }, ...failures() },
});

const checkCsv = createRoute({
  method: 'post',
  path: '/csv/check',
  operationId: 'checkTestsElsewhere',
  request: { body: json(CsvText) },
  responses: { 200: json(CsvCheck), ...failures('too-large') },
});

const bringCsv = createRoute({
  method: 'post',
  path: '/csv',
  operationId: 'importTestsElsewhere',
  request: { body: json(CsvText) },
  responses: { 200: json(CsvImported), ...failures('conflict', 'too-large') },
});

export function elsewhereRoutes(deps: Deps) {
  const { store, user, newId } = deps;
  const check = async (text: string, tongue: Tongue): Promise<CsvCheck> =>
    checkTable(text, tongue, await store.elsewhere.list(user));
  return routes()
    .openapi(list, async (c) => c.json({ tests: (await store.elsewhere.list(user)).map(view) }, 200))
    .openapi(takeCsv, async (c) => {
      const { lang } = c.req.valid('query');
      const name = `${SERVER_WORDS[lang].elsewhere.fileName}.csv`;
      return c.body(writeTable(await store.elsewhere.list(user), lang), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="tests-elsewhere.csv"; filename*=UTF-8''${encodeURIComponent(name)}`,
      });
    })
    .openapi(checkCsv, async (c) => c.json(await check(c.req.valid('json').text, tongueOf(c)), 200))
    .openapi(bringCsv, async (c) => {
      const { added, known, errors } = await check(c.req.valid('json').text, tongueOf(c));
      if (errors.length > 0)
        throw new Refusal('bad-request', ({ elsewhere }) => elsewhere.fileWrong(errors.length), {
          extra: { lines: errors },
        });
      await addAll(
        deps,
        added.map(({ line: _, summary: __, ...test }) => ({ id: newId(), ...test })),
      );
      return c.json({ added: added.length, known: known.length }, 200);
    })
    .openapi(add, async (c) => {
      const test = c.req.valid('json');
      const id = newId();
      await addAll(deps, [{ id, ...test }]);
      return c.json(view({ id, ...test, version: 1, updatedAt: deps.now() }), 201);
    })
    .openapi(save, async (c) => {
      const { id } = c.req.valid('param');
      const { version, ...test } = c.req.valid('json');
      const { saved, current } = await store.elsewhere.change(user, id, test, version);
      if (current === undefined) throw new Refusal('not-found', (words) => words.elsewhere.noTest);
      if (!saved)
        throw new Refusal('conflict', (words) => words.elsewhere.otherTest, { extra: { current: view(current) } });
      return c.json(view(current), 200);
    })
    .openapi(remove, async (c) => {
      if (!(await store.elsewhere.remove(user, c.req.valid('param').id)))
        throw new Refusal('not-found', (words) => words.elsewhere.noTest);
      return c.body(null, 204);
    });
}

async function addAll({ store, user }: Deps, tests: Parameters<Deps['store']['elsewhere']['add']>[1]): Promise<void> {
  if (!(await store.elsewhere.add(user, tests)))
    throw new Refusal('conflict', (words) => words.elsewhere.tooMany(MOST_TESTS));
}

function view(test: StoredTest): KeptTest {
  return { ...test, ...summaryPart(test) };
}

function summaryPart({ result, problems }: Pick<TestTaken, 'result' | 'problems'>): Pick<KeptTest, 'summary'> {
  const read = readSummary(result, problems);
  return read === undefined ? {} : { summary: summaryOfRead(read) };
}

/** What is new in a table, and what is known: from the records, or from a line above. */
function checkTable(text: string, tongue: Tongue, kept: readonly StoredTest[]): CsvCheck {
  const { rows, errors } = readTable(text, tongue);
  const seen = new Set(kept.map(sameTestKey));
  const added: CsvCheck['added'][number][] = [];
  const known: number[] = [];
  for (const { line, test } of rows) {
    const key = sameTestKey(test);
    if (seen.has(key)) known.push(line);
    else added.push({ line, ...test, ...summaryPart(test) });
    seen.add(key);
  }
  return { added, known, errors };
}
