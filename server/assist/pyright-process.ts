// The process that Pyright runs in: `node pyright-process.ts FOLDER --stdio`. Node's permission model freezes the module `path`, of
// which Pyright makes variants of its own; it gets a copy that is not frozen.
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const [, , folder = ''] = process.argv;
const require = createRequire(import.meta.url);

const posix = { ...path.posix };
const win32 = { ...path.win32 };
for (const variant of [posix, win32]) Object.assign(variant, { posix, win32 });
// What is in this cache comes before Node's own modules that are asked for without `node:`.
Object.assign(require.cache, { path: { exports: process.platform === 'win32' ? win32 : posix } });

require(path.join(folder, 'langserver.index.js'));
