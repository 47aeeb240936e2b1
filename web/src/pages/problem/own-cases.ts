// Inputs of a person's own: those kept on the server, and what was written or changed here and is not kept yet. Pure.
import type { OwnCase, SaveOwnCase } from '#server/schema/desk';
import type { RunInput } from '#server/schema/run';

/** One tab of an own case. `id` is the server's once it is kept; `isChanged` when the server has another text of it, or none. */
export type EditedCase = SaveOwnCase & { readonly key: string; readonly id?: string; readonly isChanged: boolean };

/** What the browser remembers of cases that are not kept as they stand: new ones, and changes by `id`. */
export type Unkept = SaveOwnCase & { readonly key: string; readonly id?: string };

/**
 * The kept ones in the server's order, with their changes, and then the new ones. `keys` names, by id, those that were new on this page:
 * they keep the key that they had, and with it their tab and its result.
 */
export function editedCases(
  kept: readonly OwnCase[],
  unkept: readonly Unkept[],
  keys: ReadonlyMap<string, string> = new Map(),
): readonly EditedCase[] {
  const changes = new Map(unkept.flatMap((one) => (one.id === undefined ? [] : [[one.id, one] as const])));
  const known = kept.map((one): EditedCase => {
    const change = changes.get(one.id);
    const key = keys.get(one.id) ?? one.id;
    if (change === undefined) return { ...one, key, isChanged: false };
    return { ...change, key, id: one.id, isChanged: !isSameCase(change, one) };
  });
  const ids = new Set(kept.map(({ id }) => id));
  // A change of a case that another tab removed is still someone's work.
  const others = unkept.filter(({ id }) => id === undefined || !ids.has(id));
  return [...known, ...others.map((one): EditedCase => ({ ...saveOf(one), key: one.key, isChanged: true }))];
}

function isSameCase(one: SaveOwnCase, other: SaveOwnCase): boolean {
  return one.name === other.name && one.input === other.input && one.expected === other.expected;
}

/** What the server is sent to keep it. */
export function saveOf({ name, input, expected }: SaveOwnCase): SaveOwnCase {
  return { name, input, ...(expected === undefined ? {} : { expected }) };
}

/** The list after one case was changed or added. */
export function withCase(unkept: readonly Unkept[], one: Unkept): readonly Unkept[] {
  const rest = unkept.filter(({ key }) => key !== one.key);
  return rest.length === unkept.length ? [...unkept, one] : unkept.map((old) => (old.key === one.key ? one : old));
}

/** The list after one case was kept or removed. */
export function withoutCase(unkept: readonly Unkept[], key: string): readonly Unkept[] {
  return unkept.filter((one) => one.key !== key);
}

/** The first name of its kind that is free: "case 1", "case 2". */
export function freeName(taken: readonly { readonly name: string }[], nameOf: (number: number) => string): string {
  const names = new Set(taken.map(({ name }) => name));
  for (let number = 1; ; number++) if (!names.has(nameOf(number))) return nameOf(number);
}

/** An own case as a run asks for it. An input is text that ends its last line, as files do. */
export function ownInput({ name, input, expected }: SaveOwnCase): RunInput {
  const text = input === '' || input.endsWith('\n') ? input : `${input}\n`;
  return {
    kind: 'own',
    name: name.trim() === '' ? '?' : name,
    input: text,
    ...(expected === undefined || expected.trim() === '' ? {} : { expected }),
  };
}
