// What the editor says, in English. What Monaco itself says is Monaco's.
import type { GrowthClass } from '#judge/schema/growth';
import { classes } from '#judge/words/growth-classes.en';

export const editor = {
  loading: 'The editor is loading',
  failed: 'The editor could not be loaded.',
  failedHint: 'What you have written is not affected.',
  retry: 'Try again',
  reload: 'Reload the page',
  /** Follows the editor's label, for those who hear it. */
  leaveByTab: (key: string) => `Press ${key} to let Tab leave the editor`,
  tabLeaves: (key: string) => `Tab leaves the editor (${key} to change)`,
  readOnly: 'This text cannot be changed.',
  actions: {
    run: 'Run',
    submit: 'Submit',
    save: 'Save',
    palette: 'Commands of the page',
    help: 'Keyboard shortcuts',
  },
  heat: {
    /** Behind a line. */
    note: (percent: string, growth: GrowthClass | undefined) =>
      growth === undefined ? `${percent} %` : `${percent} % · ${classes[growth]}`,
    blamedNote: 'grows fastest',
    line: (percent: string) => `${percent} % of all steps`,
    work: (count: string, steps: string) =>
      `run ${count === '1' ? 'once' : `${count} times`}, ${steps} ${steps === '1' ? 'step' : 'steps'}`,
    growth: (growth: GrowthClass) => `grows ${growth === 'worse than n^3' ? '' : 'like '}${classes[growth]}`,
    blamed: 'the receipt blames this line for the growth of the whole',
  },
  /** What is put in, by what it is for; in the list of suggestions. */
  snippets: {
    count: 'count from 0',
    repeat: 'repeat while it holds',
    main: 'the whole program',
    readInts: 'read integers of a line',
    readList: 'read n integers',
    fastInput: 'fast input',
    smallestFirst: 'heap, smallest first',
    queue: 'queue',
    breadthFirst: 'shortest distances in a graph',
    binarySearch: 'smallest value that is enough',
    deepRecursion: 'allow deep recursion',
    sort: 'ascending order',
  },
  missingModule: (name: string) => `There is no module '${name}' here: solutions have the standard library.`,
  missingMember: (name: string) => `The module has nothing called '${name}'.`,
  unknownName: (name: string) => `'${name}' is not declared anywhere.`,
  vim: {
    command: 'Vim command line',
    failed: 'Vim keys could not be loaded.',
  },
};
