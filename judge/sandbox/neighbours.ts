// Busy neighbours: processes that keep cores and caches at work, so that a machine under load can be tried on purpose.
import { spawn } from 'node:child_process';

/** Every second one walks through more memory than a cache holds. They end by themselves when their parent is gone. */
const BUSY = `const parent = process.ppid;
const memory = new Float64Array(process.argv[1] === 'walk' ? 4e6 : 64);
let at = 0;
while (process.ppid === parent) {
  for (let i = 0; i < 2e6; i++) {
    at = (at * 5 + 4099) % memory.length;
    memory[at] += i;
  }
}`;

/** Starts so many; the function that it returns ends them. */
export function startNeighbours(count: number): () => void {
  const started = Array.from({ length: count }, (_, i) =>
    spawn(process.execPath, ['-e', BUSY, i % 2 === 0 ? 'spin' : 'walk'], { stdio: 'ignore', env: {} }),
  );
  const end = () => {
    for (const one of started) one.kill('SIGKILL');
  };
  process.on('exit', end);
  return () => {
    process.off('exit', end);
    end();
  };
}
