// What is said of programming languages, in English.

export const languages = {
  notInstalled: (language: string) => `${language} (not installed)`,
  missing: (language: string) => `${language} is not installed here.`,
  install: 'One command in the folder of olsol installs it; then reload this page.',
  copyCommand: 'Copy the command',
  /** In a list of languages. */
  ready: 'ready',
  absent: 'missing',
};
