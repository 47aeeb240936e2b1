// expect: MLE|RE
// One typed array of 1 GB, written to; RE when the engine refuses it.
new Float64Array(1.3e8).fill(1.5);
