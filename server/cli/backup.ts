// `olsol backup`: a checked copy of the database, while the server may be running.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type AddCommand, EXIT } from '#judge/cli';
import { SERVER_WORDS } from '../words/words.ts';
import { dataOption, folderOf } from './options.ts';
import { mendable } from './said-of.ts';

const MIB = 1024 * 1024;

export const addBackup: AddCommand = (program, context, done) => {
  const { backup } = SERVER_WORDS[context.tongue].cli;
  program
    .command('backup')
    .description(backup.about)
    .argument('<file>', backup.argFile)
    .addOption(dataOption(context))
    .action(async (file: string, { data }: { readonly data?: string }) => {
      const target = resolve(file);
      const { backupFolder } = await import('../store/index.ts');
      await backupFolder(folderOf(context, data), target).catch((error: unknown) => {
        throw mendable(error, context, 0);
      });
      context.out(`${backup.done(file, (statSync(target).size / MIB).toFixed(1))}\n`);
      done(EXIT.earned);
    });
};
