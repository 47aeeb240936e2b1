// expect: MLE|RE
// Memory outside the heap, in pieces that are written to; RE when the engine refuses the next piece.
const kept = [];
for (;;) kept.push(new Uint8Array(1 << 20).fill(1).buffer);
