// The door of exams: from a template to an exam, its clock, and what it comes to.

export { type Candidate, type Drawn, drawExam, type Practice } from './draw.ts';
export * from './exam-clock.ts';
export { type ExamResult, examResult, type JudgedEntry, type ProblemResult } from './exam-result.ts';
