// expect: MLE|RE|TLE
// A Map that grows; RE when it reaches the engine's greatest size first, TLE when the time is up before.
const map = new Map();
for (let n = 0; ; n++) map.set(n, n);
