// A room for the length of one command, with its progress on stderr.
import type { Bank } from '../bank/index.ts';
import { openRoom, type Room } from '../room.ts';
import type { Context } from './context.ts';
import { buildProgress } from './progress.ts';

/** Runs `use` in a room with `jobs` candidate workers; everything is closed afterwards, whatever happens. */
export async function inRoom<T>(
  context: Context,
  bank: Bank,
  jobs: number,
  use: (room: Room) => Promise<T>,
): Promise<T> {
  const progress = buildProgress(context);
  const room = openRoom({ bank, jobs, root: context.root, onBuild: progress.step, onPrepare: progress.prepare });
  const close = () => {
    progress.end();
    return room.close();
  };
  const unlisten = context.stops.add(close);
  try {
    return await use(room);
  } finally {
    unlisten();
    await close();
  }
}
