// expect: TLE|MLE
// Each microtask schedules two more; memory may run out before the time does.
const again = () => {
  queueMicrotask(again);
  queueMicrotask(again);
};
again();
