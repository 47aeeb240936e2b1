// expect: RE
// Throws the engine's own words for a time limit; it is an error like any other.
throw new Error('Script execution timed out.');
