// Who calls whom: which functions may take long by themselves, and which come back to themselves.
import type { Flow } from './flow.ts';

/** Flows by the function's index, and their names. */
export type Graph = { readonly flows: ReadonlyMap<number, Flow>; readonly names: ReadonlyMap<number, string> };

/**
 * Functions that may hide a loop: what has one, calls itself, calls what is only known when it runs, or calls another of these. What
 * only leads to an exception is left out.
 */
export function hidingFunctions({ flows }: Graph): ReadonlySet<number> {
  const callers = new Map<number, number[]>();
  const hiding = new Set<number>();
  for (const [index, { calls, loops, bulks }] of flows) {
    const isUnknown = calls.some(({ callee }) => callee === undefined || callee === index);
    if (loops.length > 0 || bulks.length > 0 || isUnknown) hiding.add(index);
    for (const { callee, isLast } of calls) {
      if (callee === undefined || isLast) continue;
      const known = callers.get(callee);
      if (known === undefined) callers.set(callee, [index]);
      else known.push(index);
    }
  }
  const pending = [...hiding];
  while (pending.length > 0) {
    for (const caller of callers.get(pending.pop() as number) ?? []) {
      if (hiding.has(caller)) continue;
      hiding.add(caller);
      pending.push(caller);
    }
  }
  return hiding;
}

/** Whether a function is called again before it has returned; through `std::function` too. */
export function recursionIn({ flows, names }: Graph): (index: number) => boolean {
  const wrapped = wrappedFunctions(names);
  const calledBy = (index: number): readonly number[] => {
    const calls = flows.get(index)?.calls ?? [];
    const signature = signatureOf(names.get(index));
    return calls.flatMap(({ callee }) => (callee === undefined ? (wrapped.get(signature ?? '') ?? []) : [callee]));
  };
  return (index) => {
    const seen = new Set<number>();
    const pending = [...calledBy(index)];
    while (pending.length > 0) {
      const next = pending.pop() as number;
      if (next === index) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      pending.push(...calledBy(next));
    }
    return false;
  };
}

/** `int (int)` of `std::function<int (int)>::operator()(int) const`. */
function signatureOf(name: string | undefined): string | undefined {
  return /^std::__\d+::function<(.+)>::operator\(\)/.exec(name ?? '')?.[1];
}

/** What may be inside of a `std::function`, by its signature. */
function wrappedFunctions(names: ReadonlyMap<number, string>): ReadonlyMap<string, readonly number[]> {
  const wrapped = new Map<string, number[]>();
  for (const [index, name] of names) {
    const signature = /::__function::__policy_func<(.+)>::__call_func/.exec(name)?.[1];
    if (signature !== undefined) wrapped.set(signature, [...(wrapped.get(signature) ?? []), index]);
  }
  return wrapped;
}
