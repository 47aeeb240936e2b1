// The page is built by a program of its own, so that nothing of the bundler stays in the server. It does nothing when the page is new.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { BadInput } from '#judge';
import type { Context } from '#judge/cli';
import { SERVER_WORDS } from '../words/words.ts';

const MOST_SAID = 2000;

/** Gives the folder of the built page. Rejects with BadInput when it cannot be built. */
export async function buildPage({ root, err, tongue }: Context): Promise<string> {
  const { serve } = SERVER_WORDS[tongue].cli;
  const child = spawn(process.execPath, [join(root, 'web/build.ts'), '--if-changed'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (chunk: Buffer) => {
    // It speaks only when there is something to do.
    if (said === '') err(`${serve.building}\n`);
    said = (said + chunk.toString('utf8')).slice(-MOST_SAID);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new BadInput(() => serve.notBuilt(said.trim()));
  return join(root, 'web/dist');
}
