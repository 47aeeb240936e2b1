// What the app is made of besides its routes: everything that changes, waits or touches the outside.

import type { Room } from '#judge';
import type { Engine, Protection } from '#judge/schema/report';
import type { Renderer } from './articles/renderer.ts';
import type { Assistants } from './assist/index.ts';
import type { Catalog } from './catalog/catalog.ts';
import type { ExamCatalog, Invigilator } from './exams/index.ts';
import type { Dispatcher } from './judging/dispatcher.ts';
import type { EventLogs } from './judging/event-logs.ts';
import type { ProblemHashes } from './judging/problem-hashes.ts';
import type { Store } from './store/index.ts';

export type Deps = {
  readonly store: Store;
  readonly catalog: Catalog;
  readonly hashes: ProblemHashes;
  readonly renderer: Renderer;
  readonly room: Room;
  readonly dispatcher: Dispatcher;
  readonly logs: EventLogs;
  readonly assistants: Assistants;
  readonly exams: ExamCatalog;
  readonly invigilator: Invigilator;
  /** Whose submissions these are: one person, until there is a sign-in. */
  readonly user: string;
  readonly now: () => number;
  readonly newId: () => string;
  /** Changes with each start of the server. */
  readonly epoch: string;
  readonly engine: Engine;
  readonly protections: readonly Protection[];
  readonly dataFolder: string;
  /** Values of `Host` that are this server's. */
  readonly hosts: () => readonly string[];
  /** The built page; absent when another program serves it. */
  readonly assets: string | undefined;
  /** Told what nobody foresaw. */
  readonly onBug: (error: unknown) => void;
};
