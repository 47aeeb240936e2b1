// expect: RE
// A thenable that never calls back is awaited.
await { then() {} };
export {};
