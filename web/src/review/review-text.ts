// Reviews in words: why a rating is suggested, and why a problem is proposed.
import type { NextReason, RatingReason } from '#server/schema/review';
import type { Words } from '../words/words.ts';

export function reasonText(reason: RatingReason, { review: { because } }: Words): string {
  switch (reason.code) {
    case 'attempts':
      return because.attempts(reason.count);
    case 'slow':
    case 'quick':
      return because[reason.code](reason.tookMs, reason.usualMs);
    default:
      return because[reason.code];
  }
}

export function nextReasonText(
  reason: NextReason,
  { review: { reasons }, names }: Words,
  nameOf: (name: Readonly<Record<string, string>>) => string,
): string {
  switch (reason.code) {
    case 'exam':
      return reasons.exam;
    case 'only-efficiency':
      return reasons.onlyEfficiency;
    case 'efficiency':
    case 'failures':
      return reasons[reason.code](nameOf(reason.topic.name), reason.count);
    case 'long-ago':
      return reasons.longAgo(nameOf(reason.topic.name), reason.days);
    case 'new-topic':
      return reasons.newTopic(reason.topic === undefined ? '' : nameOf(reason.topic.name));
    case 'next-level':
      return reasons.nextLevel(names.level(reason.level));
  }
}
