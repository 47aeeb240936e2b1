// Writes a `.br` and a `.gz` beside each file that is text and worth it, so that the server compresses nothing while people wait.
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXTS = new Set(['.js', '.css', '.html', '.svg', '.json', '.ttf']);
const LEAST_BYTES = 1000;
/** The highest quality takes ten times as long for the editor's megabytes, and saves a tenth. */
const BROTLI_LARGE = 9;
const LARGE_BYTES = 500_000;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export async function compressAll(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => TEXTS.has(extname(one)))) await compress(join(folder, name));
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < LEAST_BYTES) return;
  const quality = bytes.length > LARGE_BYTES ? BROTLI_LARGE : constants.BROTLI_MAX_QUALITY;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
