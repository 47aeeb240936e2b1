// /api/problems/{slug}/…: what lies on a person's desk: drafts, the note, own cases. A save that was not made on the newest version is
// refused with what is saved now.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { Language } from '#judge/schema/language';
import type { Deps } from '../deps.ts';
import { deskKey } from '../exams/desk-key.ts';
import { failures, json, NOTHING, routes } from '../http/openapi.ts';
import { tongueOf } from '../http/problem.ts';
import { Refusal } from '../http/refusal.ts';
import { Draft, Note, OwnCase, OwnCases, SaveDraft, SaveNote, SaveOwnCase } from '../schema/desk.ts';
import { Slug } from '../schema/problem.ts';

const OfProblem = z.strictObject({ slug: Slug });
const OfDraft = OfProblem.extend({ language: Language });
const OfCase = OfProblem.extend({ id: z.string().min(1).max(100) });

const getDraft = createRoute({
  method: 'get',
  path: '/{slug}/drafts/{language}',
  operationId: 'getDraft',
  request: { params: OfDraft },
  responses: { 200: json(Draft), ...failures('not-found') },
});

const saveDraft = createRoute({
  method: 'put',
  path: '/{slug}/drafts/{language}',
  operationId: 'saveDraft',
  request: { params: OfDraft, body: json(SaveDraft) },
  responses: { 200: json(Draft), ...failures('not-found', 'conflict', 'too-large') },
});

const getNote = createRoute({
  method: 'get',
  path: '/{slug}/note',
  operationId: 'getNote',
  request: { params: OfProblem },
  responses: { 200: json(Note), ...failures('not-found') },
});

const saveNote = createRoute({
  method: 'put',
  path: '/{slug}/note',
  operationId: 'saveNote',
  request: { params: OfProblem, body: json(SaveNote) },
  responses: { 200: json(Note), ...failures('not-found', 'conflict', 'too-large') },
});

const listCases = createRoute({
  method: 'get',
  path: '/{slug}/cases',
  operationId: 'listOwnCases',
  request: { params: OfProblem },
  responses: { 200: json(OwnCases), ...failures('not-found') },
});

const createCase = createRoute({
  method: 'post',
  path: '/{slug}/cases',
  operationId: 'createOwnCase',
  request: { params: OfProblem, body: json(SaveOwnCase) },
  responses: { 201: json(OwnCase), ...failures('not-found', 'conflict', 'too-large') },
});

const saveCase = createRoute({
  method: 'put',
  path: '/{slug}/cases/{id}',
  operationId: 'saveOwnCase',
  request: { params: OfCase, body: json(SaveOwnCase) },
  responses: { 200: json(OwnCase), ...failures('not-found', 'too-large') },
});

const removeCase = createRoute({
  method: 'delete',
  path: '/{slug}/cases/{id}',
  operationId: 'removeOwnCase',
  request: { params: OfCase },
  responses: { ...NOTHING, ...failures('not-found') },
});

export function draftRoutes({ store, catalog, user, invigilator }: Deps) {
  const keyOf = (slug: string, language: Language) => ({
    problem: deskKey(slug, invigilator.sittingOf(slug)),
    language,
  });
  return routes()
    .openapi(getDraft, async (c) => {
      const { slug, language } = c.req.valid('param');
      const { templates } = await catalog.page(slug, tongueOf(c));
      const saved = await store.drafts.get(user, keyOf(slug, language));
      return c.json(saved ?? { source: templates[language] ?? '', version: 0 }, 200);
    })
    .openapi(saveDraft, async (c) => {
      const { slug, language } = c.req.valid('param');
      const { source, version } = c.req.valid('json');
      await catalog.open(slug);
      const { saved, draft } = await store.drafts.save(user, keyOf(slug, language), source, version);
      if (!saved) throw new Refusal('conflict', (words) => words.http.otherDraft, { extra: { current: draft } });
      return c.json(draft, 200);
    });
}

export function noteRoutes({ store, catalog, user }: Deps) {
  return routes()
    .openapi(getNote, async (c) => {
      const { slug } = c.req.valid('param');
      return c.json((await store.notes.get(user, slug)) ?? { text: '', version: 0 }, 200);
    })
    .openapi(saveNote, async (c) => {
      const { slug } = c.req.valid('param');
      const { text, version } = c.req.valid('json');
      await catalog.open(slug);
      const { saved, note } = await store.notes.save(user, slug, text, version);
      if (!saved) throw new Refusal('conflict', (words) => words.http.otherNote, { extra: { current: note } });
      return c.json(note, 200);
    });
}

export function ownCaseRoutes({ store, catalog, user, newId }: Deps) {
  return routes()
    .openapi(listCases, async (c) => c.json({ cases: await store.ownCases.list(user, c.req.valid('param').slug) }, 200))
    .openapi(createCase, async (c) => {
      const { slug } = c.req.valid('param');
      const own = c.req.valid('json');
      const id = newId();
      await catalog.open(slug);
      if (!(await store.ownCases.add(user, slug, id, own)))
        throw new Refusal('conflict', (words) => words.http.manyCases);
      return c.json({ id, ...own }, 201);
    })
    .openapi(saveCase, async (c) => {
      const { slug, id } = c.req.valid('param');
      const own = c.req.valid('json');
      if (!(await store.ownCases.change(user, slug, id, own)))
        throw new Refusal('not-found', (words) => words.http.noCase);
      return c.json({ id, ...own }, 200);
    })
    .openapi(removeCase, async (c) => {
      const { slug, id } = c.req.valid('param');
      if (!(await store.ownCases.remove(user, slug, id))) throw new Refusal('not-found', (words) => words.http.noCase);
      return c.body(null, 204);
    });
}
