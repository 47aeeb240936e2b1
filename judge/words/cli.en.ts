// What the cli says, in English.
export const cli = {};
