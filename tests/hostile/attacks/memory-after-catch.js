// expect: MLE|TLE
// Catches every error of the allocation and goes on, from timers too; may go on until the time is up.
const kept = [];
const grow = () => {
  setTimeout(grow);
  try {
    for (;;) kept.push('x'.repeat(1e6).split(''));
  } catch {}
};
grow();
