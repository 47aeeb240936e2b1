// Turns the database's errors into what they say about the place, on every way out of the store.
import type { StoreError } from './store-error.ts';

type Explain = (error: unknown) => StoreError | undefined;

/** Awaits what `work` returns, and explains its error when it can be explained. */
export async function guarded<Value>(explain: Explain, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw explain(error) ?? error;
  }
}

/** The same for values that come one after the other. */
export async function* guardedEach<Value>(explain: Explain, values: AsyncIterable<Value>): AsyncGenerator<Value> {
  try {
    yield* values;
  } catch (error) {
    throw explain(error) ?? error;
  }
}
