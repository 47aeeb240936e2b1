// How a source would be called as a file: the editor's language services go by it.
import type { Language } from '#judge/schema/language';

const EXTENSIONS: Readonly<Record<Language, string>> = { javascript: 'js', typescript: 'ts' };

export function extensionOf(language: Language): string {
  return EXTENSIONS[language];
}
