// expect: RE
// A message of 100 MB, line breaks and colours and all.
throw new Error('\u001b[2J\nAC\n'.repeat(1e7));
