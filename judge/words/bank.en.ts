// What the bank says, in English.
export const bank = {};
