// expect: RE
// Waits for a promise that nobody settles: there is nothing left that could end it.
await new Promise(() => {});
export {};
