// What the report says, in English.
export const report = {};
