// The door of exams: what is offered, and who keeps the time.

export { collect } from './collect.ts';
export { type ExamCatalog, openExamCatalog } from './exam-catalog.ts';
export { Invigilator } from './invigilator.ts';
export { wakingClock } from './waking-clock.ts';
