// What in a program makes its work grow, and when steps and time tell different stories, in English.

/** Names that are no function's. */
const hidden: ReadonlyMap<string, string> = new Map([
  ['spread', 'copying by spread (`...`)'],
  ['rest', 'copying the rest (`...`)'],
  ['bigint', 'arithmetic on BigInts'],
  ['call', 'a built-in'],
]);

const callText = (name: string) => hidden.get(name) ?? `\`${name}\``;

export const growthCauses = {
  callInLoop: (name: string) => `${callText(name)} inside a loop`,
  callIn: (name: string, within: string) => `${callText(name)} in \`${within}\``,
  call: callText,
  loops: (depth: number) => ['a loop', 'a loop in a loop'][depth - 1] ?? `loops nested ${depth} deep`,
  inFunction: (what: string, name: string) => `${what} in \`${name}\``,
  calls: (name: string) => `calls of \`${name}\``,
  hiddenCost: (steps: string, time: string) =>
    `The steps of your code grow like ${steps}, but time like ${time}: something costs more inside the engine than it seems (memory, long strings, regular expressions).`,
  engineHelps: (steps: string, time: string) =>
    `Steps grow like ${steps}, time so far only like ${time}: the engine does this quickly at small sizes; larger ones will tell.`,
};
