// The door of the server.
export { type Api, createApp } from './app.ts';
export type { Deps } from './deps.ts';
