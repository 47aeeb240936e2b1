// Own cases of a problem: those kept on the server, with what was written or changed here, which this browser keeps until it is kept or
// removed.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { OwnCases, SaveOwnCase } from '#server/schema/desk';
import { api } from '../../api.ts';
import { type EditedCase, editedCases, saveOf, type Unkept, withCase, withoutCase } from './own-cases.ts';

export type OwnCasesDesk = {
  readonly cases: readonly EditedCase[];
  /** Why the kept ones could not be read. */
  readonly error: unknown;
  readonly retry: () => void;
  /** Adds a case that is not kept yet; answers its key. */
  readonly add: (one: SaveOwnCase) => string;
  readonly change: (one: EditedCase, next: SaveOwnCase) => void;
  /** Keeps it with the problem. Rejects when the server does not take it. */
  readonly keep: (one: EditedCase) => Promise<void>;
  readonly remove: (one: EditedCase) => Promise<void>;
};

export function useOwnCases(slug: string): OwnCasesDesk {
  const client = useQueryClient();
  const queryKey = useMemo(() => ['cases', slug], [slug]);
  const { data, error, refetch } = useQuery({ queryKey, queryFn: () => api.ownCases.list(slug) });
  const { unkept, update } = useUnkept(slug);
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  const cases = useMemo(() => editedCases(data?.cases ?? [], unkept, keys), [data, unkept, keys]);
  const put = (change: (kept: OwnCases['cases']) => OwnCases['cases']) =>
    client.setQueryData<OwnCases>(queryKey, (old) => ({ cases: change(old?.cases ?? []) }));

  return {
    cases,
    error: data === undefined ? error : undefined,
    retry: () => void refetch(),
    add: (one) => {
      const key = crypto.getRandomValues(new Uint32Array(2)).join('-');
      update((list) => withCase(list, { ...saveOf(one), key }));
      return key;
    },
    change: ({ key, id }, next) =>
      update((list) => withCase(list, { ...next, key, ...(id === undefined ? {} : { id }) })),
    keep: async (one) => {
      const kept = await (one.id === undefined
        ? api.ownCases.create(slug, saveOf(one))
        : api.ownCases.save(slug, one.id, saveOf(one)));
      setKeys((known) => new Map(known).set(kept.id, one.key));
      put((list) => (one.id === undefined ? [...list, kept] : list.map((old) => (old.id === kept.id ? kept : old))));
      update((list) => withoutCase(list, one.key));
    },
    remove: async (one) => {
      if (one.id !== undefined) await api.ownCases.remove(slug, one.id);
      put((list) => list.filter(({ id }) => id !== one.id));
      update((list) => withoutCase(list, one.key));
    },
  };
}

type Update = (change: (list: readonly Unkept[]) => readonly Unkept[]) => void;

function useUnkept(slug: string): { readonly unkept: readonly Unkept[]; readonly update: Update } {
  const name = `olsol.cases:${slug}`;
  const [unkept, setUnkept] = useState(() => recall(name));
  const update = useCallback<Update>(
    (change) =>
      setUnkept((list) => {
        const next = change(list);
        remember(name, next);
        return next;
      }),
    [name],
  );
  return { unkept, update };
}

function recall(name: string): readonly Unkept[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
    return Array.isArray(list) ? list.filter(isUnkept) : [];
  } catch {
    return [];
  }
}

function isUnkept(one: unknown): one is Unkept {
  const { key, name, input } = (one ?? {}) as Partial<Unkept>;
  return typeof key === 'string' && typeof name === 'string' && typeof input === 'string';
}

function remember(name: string, list: readonly Unkept[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(list));
  } catch {
    // Without storage, cases that are not kept last as long as the page.
  }
}
