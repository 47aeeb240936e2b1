// expect: MLE|RE
// A Set of strings that grows; RE when it reaches the engine's greatest size first.
const set = new Set();
for (let n = 0; ; n++) set.add(`element ${n}`);
