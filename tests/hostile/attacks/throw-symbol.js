// expect: RE
// Symbols do not become texts by themselves.
throw Symbol('toString');
