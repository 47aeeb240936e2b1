// Finds the causes of reports that an older olsol judged, while the server is at work: a few at a time, so that nobody waits for it.
import { setTimeout as after } from 'node:timers/promises';
import type { Store } from '../store/index.ts';

/** Between two slices others have their turn. */
const PAUSE_MS = 20;

type Filling = {
  /** Resolves when the slice that is under way is done. */
  stop(): Promise<void>;
};

export function fillRecords({ records }: Pick<Store, 'records'>, onBug: (error: unknown) => void): Filling {
  const stopping = { asked: false };
  const fill = async () => {
    let last: string | undefined = '';
    while (last !== undefined && !stopping.asked) {
      last = await records.fillCauses(last);
      if (last !== undefined) await after(PAUSE_MS, undefined, { ref: false });
    }
  };
  const done = fill().catch(onBug);
  return {
    stop: async () => {
      stopping.asked = true;
      await done;
    },
  };
}
