// Topics as the page shows them: by name, in every language of ours.
import { topicName, WORDS } from '#judge';
import type { Topic } from '../schema/problem.ts';

export function topicsOf(keys: readonly string[]): readonly Topic[] {
  return keys.map((key) => ({ key, name: { ko: topicName(key, WORDS.ko), en: topicName(key, WORDS.en) } }));
}
