// `npm run dev`: the page by Vite, which shows each change at once, before the API server, which starts anew with each change.
// Options: --port N (4500) for the page; --data DIR and --problems DIR as `olsol serve` has them.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer as createSocket } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer, type ViteDevServer } from 'vite';
import { proxyTo } from './proxy.ts';

const DEFAULT_PORT = 4500;
const web = fileURLToPath(new URL('.', import.meta.url));
const root = join(web, '..');

const { values } = parseArgs({
  options: { port: { type: 'string' }, data: { type: 'string' }, problems: { type: 'string' } },
});
const port = portOf(values.port);
const apiPort = await freePort();
const page = await openPage();
const api = openApi();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
console.log(`http://127.0.0.1:${port}  (API: http://127.0.0.1:${apiPort})`);

function portOf(said: string | undefined): number {
  const wanted = Number(said ?? DEFAULT_PORT);
  if (Number.isInteger(wanted) && wanted > 0 && wanted < 65_536) return wanted;
  return give(`--port must be a number from 1 to 65535, not '${said}'.`);
}

async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, '127.0.0.1');
  await new Promise((resolve) => socket.once('listening', resolve));
  const address = socket.address();
  await new Promise((resolve) => socket.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('A listening socket has no port.');
  return address.port;
}

async function openPage(): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: join(web, 'vite.config.ts'),
    server: { port, strictPort: true, proxy: proxyTo(apiPort) },
  });
  try {
    return await server.listen();
  } catch (error) {
    await server.close();
    // Vite says it in words, not by a code.
    if (!/already in use/.test(String(error))) throw error;
    return give(`Port ${port} is taken by another program: end it, or choose another port with --port.`);
  }
}

function openApi(): ChildProcess {
  const options = (['data', 'problems'] as const).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [`--${name}`, value];
  });
  const command = ['--watch', 'server/cli/olsol.ts', 'serve', '--port', String(apiPort), '--no-build', ...options];
  return spawn(process.execPath, command, { cwd: root, stdio: 'inherit' }).once('exit', (code) => {
    // With --watch it waits for the next change when it fails; so this is the end that was asked for, or none could begin.
    if (code !== 0 && code !== null) process.exitCode = code;
    void page.close();
  });
}

async function close(): Promise<void> {
  api.kill('SIGTERM');
  await page.close();
}

function give(reason: string): never {
  console.error(`olsol: ${reason}`);
  process.exit(2);
}
