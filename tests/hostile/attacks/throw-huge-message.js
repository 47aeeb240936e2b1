// expect: RE
// A message of 7 MB, line breaks and terminal codes and all.
throw new Error('\u001b[2J\nAC\n'.repeat(1e6));
