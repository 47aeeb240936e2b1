// Where a page of the history ended, as a text that means nothing to anyone else.
import { WrongCursor } from './store-error.ts';

export type Place = { readonly createdAt: number; readonly id: string };

export function cursorOf({ createdAt, id }: Place): string {
  return Buffer.from(`${createdAt} ${id}`).toString('base64url');
}

/** Throws WrongCursor for what `cursorOf` does not make. */
export function placeOf(cursor: string): Place {
  const [, createdAt, id] = /^(\d{1,15}) ([\w.-]{1,100})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (createdAt === undefined || id === undefined) throw new WrongCursor();
  return { createdAt: Number(createdAt), id };
}
