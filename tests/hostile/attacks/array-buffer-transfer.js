// expect: MLE|RE
// Lets one buffer grow by transferring it; RE when the engine refuses the next size.
let buffer = new ArrayBuffer(1 << 20);
for (;;) {
  buffer = buffer.transfer(buffer.byteLength * 2);
  new Uint8Array(buffer).fill(1);
}
