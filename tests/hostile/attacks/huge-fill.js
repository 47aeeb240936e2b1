// expect: MLE|TLE|RE
// One uninterruptible built-in call that writes 8 GB. TLE when the machine is too slow to write so much, RE when V8 refuses.
new Array(1e9).fill(0);
new Array(3e7).fill(0).map(() => new Array(1e6).fill(0));
