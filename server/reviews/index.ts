// The door of reviews: a problem's card, when it comes back, and what to practise next. All of it pure.

export * from './card.ts';
export { dayStart, daysBetween, isDueOn } from './day.ts';
export { recommend } from './recommendation.ts';
export { cardView, PAUSED, queueOf, unavailable } from './review-view.ts';
export { usualTime } from './suggestion.ts';
