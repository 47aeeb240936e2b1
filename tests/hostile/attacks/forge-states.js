// expect: RE
// Throws the words that the judge uses for its own states.
throw 'done';
