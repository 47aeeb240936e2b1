// What is wrong with a checker's flags, in English.
const key = 'output_validator_args';
const found = (value: string | undefined) => (value === undefined ? 'nothing follows' : `found '${value}'`);

export const checkers = {
  flagUnknown: (flag: string, known: readonly string[]) =>
    `${key}: unknown flag '${flag}'. The default validator takes ${known.join(', ')}.`,
  flagValue: (flag: string, value: string | undefined) =>
    `${key}: ${flag} needs a number of at least 0 after it, such as 1e-6; ${found(value)}.`,
  flagTwice: (flag: string) => `${key}: ${flag} is given twice. Keep one of them.`,
  flagConflict: (flags: readonly string[]) =>
    `${key}: ${flags.join(' and ')} exclude each other. Use either float_tolerance or the other two.`,
  flagsOfChecker: (checker: string, flags: readonly string[], takesTolerance: boolean) =>
    `${key}: the checker '${checker}' takes ${takesTolerance ? 'float tolerances only' : 'no flags'} here; found ${flags.join(' ')}.`,
};
