// expect: MLE|TLE
// Catches the refusal of more memory and asks for less; may go on asking until the time is up.
const kept = [];
for (let size = 1 << 24; ; size = Math.max(64, size >> 1)) {
  try {
    for (;;) kept.push(new Uint8Array(size).fill(1));
  } catch {}
}
