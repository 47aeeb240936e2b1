// A real server for a bench: the command itself, on a port of its own and with data of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

export type Served = { readonly url: string; readonly stop: () => Promise<void> };

/** `page`: with the built page, which is built first when it is not new. */
export async function serveForBench({ page }: { readonly page: boolean }): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'olsol-bench-'));
  const args = ['serve', '--port', '0', '--data', folder, ...(page ? [] : ['--no-build'])];
  const child = spawn(process.execPath, [join(ROOT, 'server/cli/olsol.ts'), ...args, '--lang', 'en'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /http:\S+/.exec(String(chunk))?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('close', () => reject(new Error(`the server did not start: ${said}`)));
  });
  return {
    url,
    async stop() {
      child.kill('SIGINT');
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
