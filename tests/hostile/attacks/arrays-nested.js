// expect: MLE|TLE
// Each array holds the one before, so that the collector has a deep chain to follow; TLE when the machine is too slow to get that far.
let chain = [];
for (;;) chain = [chain, new Array(100).fill(1)];
