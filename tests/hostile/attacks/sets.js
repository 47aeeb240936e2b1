// expect: MLE|RE|TLE
// A Set of strings that grows; RE when it reaches the engine's greatest size first, TLE when the time is up before.
const set = new Set();
for (let n = 0; ; n++) set.add(`element ${n}`);
