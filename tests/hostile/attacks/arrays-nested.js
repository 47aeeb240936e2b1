// expect: MLE
// Each array holds the one before, so that the collector has a deep chain to follow.
let chain = [];
for (;;) chain = [chain, new Array(100).fill(1)];
