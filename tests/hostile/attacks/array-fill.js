// expect: MLE|TLE
// 800 MB in a single call; TLE when the machine is too slow to get that far.
new Array(1e8).fill(0);
