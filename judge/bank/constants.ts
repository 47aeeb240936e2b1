// `{{name}}` in the files where the format replaces constants.

export type Constants = Readonly<Record<string, string | number>>;

/** Replaces each known `{{name}}`; other tags, such as `{{remainingsamples}}`, stay. */
export function replaceConstants(text: string, constants: Constants): string {
  return text.replace(/\{\{([a-zA-Z_][a-zA-Z0-9_]*)\}\}/g, (tag, name: string) =>
    Object.hasOwn(constants, name) ? String(constants[name]) : tag,
  );
}
