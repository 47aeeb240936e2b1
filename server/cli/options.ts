// Options that the server's commands share.
import { resolve } from 'node:path';
import { Option } from 'commander';
import type { Context } from '#judge/cli';
import { dataFolder } from '../data-folder.ts';
import { SERVER_WORDS } from '../words/words.ts';

export const DEFAULT_PORT = 4500;

export function dataOption({ tongue }: Context): Option {
  return new Option('--data <dir>', SERVER_WORDS[tongue].cli.serve.data);
}

/** The folder that the option names, or the system's own. */
export function folderOf({ env }: Context, data: string | undefined): string {
  return resolve(data ?? dataFolder(env, process.platform));
}
