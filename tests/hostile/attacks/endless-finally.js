// expect: TLE
// Labelled jumps out of finally blocks swallow every completion, termination included if it were an exception.
outer: while (true) {
  try {
    while (true) {
      try {
        for (;;);
      } finally {
        continue outer;
      }
    }
  } finally {
    continue outer;
  }
}
