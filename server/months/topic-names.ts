// What topics are called.
import { topicName, WORDS } from '#judge';
import type { TopicNames } from './goal-text.ts';

export const topicNames: TopicNames = (key, tongue) => topicName(key, WORDS[tongue]);
