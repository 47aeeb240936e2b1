// The door of the causes.
export { causesOf } from './causes-of.ts';
