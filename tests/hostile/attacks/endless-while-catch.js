// expect: TLE
// Catches whatever is thrown inside the loop, so that a stop that can be caught would not stop it.
while (true) {
  try {
    throw new Error('again');
  } catch {}
}
