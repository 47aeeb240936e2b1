// The embedded database: one file in the data folder, held by one server.
import { join } from 'node:path';
import type { Backend } from './backend.ts';
import { backupFolder } from './backup.ts';
import { DATABASE, explainSystem, takeFolder } from './data-folder.ts';
import { explainSqlite, lookAtTables, openFile, openKysely, SQLITE_TABLES } from './sqlite.ts';

/** Makes the folder and the database when they are not there. Throws a StoreError when they cannot be used. */
export function sqliteBackend(folder: string): Backend {
  const place = join(folder, DATABASE);
  const release = takeFolder(folder);
  try {
    const file = openFile(place);
    const db = openKysely(file);
    const explain = (error: unknown) => explainSqlite(error, place) ?? explainSystem(error, place);
    let copying: Promise<void> = Promise.resolve();
    return {
      db,
      place,
      tables: SQLITE_TABLES,
      explain,
      lookAtTables: async () => {
        try {
          lookAtTables(file);
        } catch (error) {
          // It only makes things faster. What is wrong with the place is told when that is read or written.
          if (explain(error) === undefined) throw error;
        }
      },
      backup: (target) => {
        const copied = copying.then(() => backupFolder(folder, target));
        copying = copied.catch(() => undefined);
        return copied;
      },
      close: async () => {
        await copying;
        await db.destroy();
        if (file.isOpen) file.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw explainSqlite(error, place) ?? error;
  }
}
