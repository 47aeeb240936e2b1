// Which problem a draft is of: one of an exam is kept under the exam and the problem.

/** `server/exams/desk-key.ts` makes them. */
export function fromDeskKey(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
