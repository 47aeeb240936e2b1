// expect: MLE|RE
// A WeakMap whose keys are all kept; RE when it reaches the engine's greatest size first.
const keys = [];
const map = new WeakMap();
for (;;) {
  const key = {};
  keys.push(key);
  map.set(key, [key]);
}
