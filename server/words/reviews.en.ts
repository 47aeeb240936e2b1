// What the server says about reviews, in English.
export const reviews = {
  paused: 'an exam is running; reviews go on when it has ended',
  noCard: 'nothing of this problem was judged yet, so it does not come back',
  changed: 'this review was rated already, or has changed since the page was loaded; load it again',
};
