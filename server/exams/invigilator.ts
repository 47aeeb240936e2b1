// Keeps the time of the exam that is being sat: its clock, what is open, and its end, also when nobody is looking. It has a life: from
// `wake` until `stop`.
import {
  type ClockRecord,
  type ExamClock,
  elapsedMs,
  type Moment,
  pauseClock,
  recordAt,
  resumeClock,
  startClock,
  wakeClock,
} from '#judge/exam';
import type { Exam } from '#judge/schema/exam';
import type { EndedBy, SittingProblem, Store, StoredSitting } from '../store/index.ts';

export type InvigilatorOptions = {
  readonly store: Pick<Store, 'sittings'>;
  readonly user: string;
  /** Both clocks. */
  readonly moment: () => Moment;
  /** Hands in what was left on the desks, before the submissions are opened. */
  readonly collect: (sitting: StoredSitting) => Promise<void>;
  readonly onBug: (error: unknown) => void;
};

type Live = {
  readonly id: string;
  readonly template: string;
  readonly exam: Exam;
  clock: ExamClock;
  problems: readonly SittingProblem[];
  /** The problem that is open, and the exam's time since then. */
  open: { readonly slug: string; readonly sinceMs: number } | undefined;
};

const LOOK_MS = 1000;
/** What is written down of a clock is at most so many looks old. */
const LOOKS_A_SAVE = 5;

export class Invigilator {
  readonly #options: InvigilatorOptions;
  #live: Live | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looks = 0;
  /** Changes come one after the other. */
  #last: Promise<unknown> = Promise.resolve();
  #stopped = false;

  constructor(options: InvigilatorOptions) {
    this.#options = options;
  }

  /** Takes up the exam that an earlier server left running. */
  wake(): Promise<void> {
    return this.#inTurn(async () => {
      const { store, user, moment } = this.#options;
      const found = await store.sittings.running(user);
      if (found === undefined) return;
      const { id, template, exam, problems } = found;
      this.#live = { id, template, exam, problems, clock: wakeClock(found.clock, moment()), open: undefined };
      // The time may have run out while there was no server.
      if (this.#isUp(this.#live)) await this.#end('time-up');
      this.#watch();
    });
  }

  /** Writes down how far it has come. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#unwatch();
    await this.#inTurn(() => this.#save());
  }

  /** The exam that is being sat, as it stands at this moment. */
  get running(): StoredSitting | undefined {
    const live = this.#live;
    return live && { ...live, clock: this.#record(live), problems: this.#counted(live) };
  }

  /** The running exam that has this problem. */
  sittingOf(slug: string): StoredSitting | undefined {
    const { running } = this;
    return running?.exam.problems.some((problem) => problem.slug === slug) ? running : undefined;
  }

  /** False when one is running already. */
  begin(sitting: { readonly id: string; readonly template: string; readonly exam: Exam }): Promise<boolean> {
    return this.#inTurn(async () => {
      const { store, user, moment } = this.#options;
      if (this.#live !== undefined) return false;
      const clock = startClock(moment());
      if (!(await store.sittings.start(user, { ...sitting, clock: clock.record }))) return false;
      const problems = sitting.exam.problems.map(({ slug }) => ({ slug, flagged: false, spentMs: 0 }));
      this.#live = { ...sitting, clock, problems, open: undefined };
      this.#watch();
      return true;
    });
  }

  /** Opens a problem, or flags it. False when this sitting does not run, or has no such problem. */
  touch(
    id: string,
    slug: string,
    { open, flagged }: { readonly open?: true | undefined; readonly flagged?: boolean | undefined },
  ): Promise<boolean> {
    return this.#change(id, (live) => {
      if (!live.problems.some((problem) => problem.slug === slug)) return false;
      live.problems = this.#counted(live).map((problem) =>
        problem.slug === slug ? { ...problem, flagged: flagged ?? problem.flagged } : problem,
      );
      const slugNow = open === true ? slug : live.open?.slug;
      live.open = slugNow === undefined ? undefined : { slug: slugNow, sinceMs: this.#elapsed(live) };
      return true;
    });
  }

  /** False when this sitting does not run, or its exam knows no pauses. */
  pause(id: string): Promise<boolean> {
    return this.#change(id, (live) => {
      if (!live.exam.pause) return false;
      live.clock = pauseClock(live.clock, this.#options.moment());
      return true;
    });
  }

  resume(id: string): Promise<boolean> {
    return this.#change(id, (live) => {
      live.clock = resumeClock(live.clock, this.#options.moment());
      return true;
    });
  }

  /** False when this sitting does not run. */
  finish(id: string): Promise<boolean> {
    return this.#inTurn(async () => {
      if (this.#live?.id !== id) return false;
      await this.#end('finished');
      return true;
    });
  }

  /** Lets go of the running exam, whose owner deletes everything. */
  forget(): Promise<void> {
    return this.#inTurn(async () => {
      this.#live = undefined;
      this.#unwatch();
    });
  }

  async #end(by: EndedBy): Promise<void> {
    const { store, user, moment, collect } = this.#options;
    const { running } = this;
    if (running === undefined) return;
    // What cannot be taken in must not keep the exam from ending.
    await collect(running).catch(this.#options.onBug);
    const durationMs = running.exam.minutes * 60_000;
    const clock = { ...running.clock, elapsedMs: Math.min(running.clock.elapsedMs, durationMs) };
    await store.sittings.end(user, { ...running, clock }, { at: moment().wallMs, by });
    this.#live = undefined;
    this.#unwatch();
  }

  #change(id: string, change: (live: Live) => boolean): Promise<boolean> {
    return this.#inTurn(async () => {
      const live = this.#live;
      if (live?.id !== id || !change(live)) return false;
      await this.#save();
      this.#watch();
      return true;
    });
  }

  async #save(): Promise<void> {
    const { running } = this;
    if (running !== undefined) await this.#options.store.sittings.save(this.#options.user, running);
  }

  /** Looks at the clock every second, as long as it goes. */
  #watch(): void {
    const rests = this.#live === undefined || this.#live.clock.record.pausedAt !== undefined;
    if (rests || this.#stopped) this.#unwatch();
    else this.#timer ??= setInterval(() => void this.#inTurn(() => this.#look()).catch(this.#options.onBug), LOOK_MS);
  }

  #unwatch(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** The time may be up; a database that fails just now is asked again the next time. */
  async #look(): Promise<void> {
    const live = this.#live;
    if (live === undefined) return;
    this.#looks += 1;
    if (this.#isUp(live)) await this.#end('time-up');
    else if (this.#looks % LOOKS_A_SAVE === 0) await this.#save();
  }

  #isUp(live: Live): boolean {
    return this.#elapsed(live) >= live.exam.minutes * 60_000;
  }

  #elapsed(live: Live): number {
    return elapsedMs(live.clock, this.#options.moment());
  }

  #record(live: Live): ClockRecord {
    return recordAt(live.clock, this.#options.moment());
  }

  /** With the time that the open one has had since it was opened. */
  #counted(live: Live): readonly SittingProblem[] {
    const { open, problems } = live;
    if (open === undefined) return problems;
    const more = this.#elapsed(live) - open.sinceMs;
    return problems.map((one) => (one.slug === open.slug ? { ...one, spentMs: one.spentMs + more } : one));
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
