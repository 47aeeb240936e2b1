// What the pages of the records say, in English.

export const records = {
  title: 'Records',
  pagesLabel: 'Records',
  pages: { overview: 'Overview' },
  intro: 'What your practice comes to. Every number leads to the submissions behind it.',
};
