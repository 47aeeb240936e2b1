// expect: TLE|MLE
// Starts timers in an endless loop; memory may run out before the time does.
for (;;) setTimeout(() => {}, Math.random() * 1e6);
