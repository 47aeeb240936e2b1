// expect: TLE|MLE
// Promise callbacks that schedule the next one; the chain of unsettled promises may fill the memory first.
const again = () => Promise.resolve().then(again);
again();
