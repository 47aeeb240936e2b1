// expect: MLE|RE|TLE
// A WeakMap whose keys are all kept; RE when it reaches the engine's greatest size first, TLE when the time is up before.
const keys = [];
const map = new WeakMap();
for (;;) {
  const key = {};
  keys.push(key);
  map.set(key, [key]);
}
