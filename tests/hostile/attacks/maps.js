// expect: MLE|RE
// A Map that grows; RE when it reaches the engine's greatest size first.
const map = new Map();
for (let n = 0; ; n++) map.set(n, n);
