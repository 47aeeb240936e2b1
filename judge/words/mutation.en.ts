// What `olsol mutate` says, in English.

export const mutation = {
  about: 'change the model solution in small ways and list the changes that no correctness case notices',
  optionJson: 'print the result as JSON',
  exitCodes: '\nExit codes: 0 the cases notice enough, 1 they do not, 2 nothing could be measured.',
  noModel: (slug: string) => `${slug} files no model solution in JavaScript, and only those are changed.`,
  noCases: (slug: string) => `${slug} has no correctness cases.`,
  modelFails: (file: string, name?: string) =>
    name === undefined ? `${file} does not compile.` : `${file} does not pass ${name}.`,
  progress: (done: number, total: number) => `mutants ${done}/${total}`,
  score: (percent: string, killed: number, total: number, equivalent: number) =>
    `mutants: ${percent} die, ${killed} of ${total}${equivalent === 0 ? '' : `, and ${equivalent} that no input tells from the original`}`,
  tooWeak: (percent: string, wanted: string) =>
    `the correctness cases notice ${percent} of the mutants; ${wanted} are wanted (\`olsol mutate\` lists the others)`,
  survivor: (line: number, before: string, after: string) => `line ${line}: ${before} → ${after}`,
  noticedBy: 'an input that notices it:',
};
