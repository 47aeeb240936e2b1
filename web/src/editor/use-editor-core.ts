// The lazy chunk as a component sees it: on its way, failed, or there.
import { useCallback, useEffect, useState } from 'react';
import type { Tongue } from './editor-props.ts';
import { type EditorCore, editorCore } from './load-editor.ts';

export type CoreState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void; readonly isReload: boolean }
  | { readonly kind: 'ready'; readonly core: EditorCore };

type Arrival = { readonly core?: EditorCore; readonly failures: number };

/**
 * The first retry imports again. A browser may remember a module that it could not get, and a stylesheet is never asked for twice, so
 * the next one loads the page anew.
 */
export function useEditorCore(tongue: Tongue): CoreState {
  const [arrival, setArrival] = useState<Arrival>({ failures: 0 });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt is one import; Monaco keeps the tongue that it came with
  useEffect(() => {
    let isGone = false;
    editorCore(tongue).then(
      (core) => isGone || setArrival({ core, failures: 0 }),
      (failure: unknown) => isGone || setArrival(({ failures }) => ({ failures: failures + weightOf(failure) })),
    );
    return () => {
      isGone = true;
    };
  }, [attempt]);
  const isReload = arrival.failures >= FAILURES_BEFORE_RELOAD;
  const retry = useCallback(() => {
    if (isReload) return location.reload();
    setAttempt((count) => count + 1);
  }, [isReload]);
  if (arrival.core !== undefined) return { kind: 'ready', core: arrival.core };
  return arrival.failures > attempt ? { kind: 'failed', retry, isReload } : { kind: 'loading' };
}

const FAILURES_BEFORE_RELOAD = 2;

/** A stylesheet that did not come counts as much as two modules. */
const weightOf = (failure: unknown) => (String(failure).includes('CSS') ? FAILURES_BEFORE_RELOAD : 1);
