// expect: MLE|TLE
// Promises that wait for each other; the time may be up first.
const kept = [];
for (;;) kept.push(new Promise((resolve) => kept.push(resolve)).then(() => {}));
