// expect: RE
// A promise that is rejected with nothing.
export {};
await Promise.reject();
