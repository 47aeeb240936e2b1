// What a topic is called in the reader's language; one that we have no words for, as its author calls it.
import type { Words } from '../words/words.ts';

export function topicName(topic: string, { topics }: Words): string {
  return Object.hasOwn(topics, topic) ? topics[topic as keyof typeof topics] : topic;
}
