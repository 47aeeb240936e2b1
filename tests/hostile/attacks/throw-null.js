// expect: RE
// Throws null.
throw null;
