// The door of the assistants: programs that know a language and help to write it.
export { type Assistants, openAssistants } from './assistants.ts';
