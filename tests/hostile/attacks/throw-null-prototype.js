// expect: RE
// An object that is nothing at all.
throw Object.create(null);
