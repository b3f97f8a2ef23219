import { z } from "zod";
import type { ShownProblem } from "../../fetch/ask.ts";
import { Waiting } from "./waiting.ts";

/** What became of something that was sent. */
export type Sent<A> =
  | { readonly outcome: "taken"; readonly answer: A }
  | { readonly outcome: "refused"; readonly problem: ShownProblem }
  /** No answer, or one that says to come back. */
  | { readonly outcome: "unheard" };

/** Where decisions are kept over a reload; `localStorage` is one. */
export type Kept = Pick<Storage, "getItem" | "setItem">;

interface OutboxOptions<A> {
  readonly kept: Kept;
  send(item: Waiting): Promise<Sent<A>>;
  /** What still waits, after an answer to something before it. */
  amend(rest: readonly Waiting[], item: Waiting, answer: A): readonly Waiting[];
  /** Runs one at a time, over all tabs of the browser. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

const key = "onrecord-outbox";

/**
 * Decisions on their way to the server: kept until it has taken them, sent in the order in which they were made, each
 * under an id of its own, so that one whose answer was lost can be sent again.
 */
export class Outbox<A> {
  readonly #options: OutboxOptions<A>;
  readonly #changed = new Set<() => void>();
  readonly #taken = new Set<(item: Waiting, answer: A) => void>();
  #items: readonly Waiting[];
  #isUnheard = false;

  constructor(options: OutboxOptions<A>) {
    this.#options = options;
    this.#items = this.#read();
  }

  /** What waits or was refused, the first first. */
  get items(): readonly Waiting[] {
    return this.#items;
  }

  /** Whether the server did not answer when last asked. */
  get isUnheard(): boolean {
    return this.#isUnheard;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#changed.add(listener);
    return () => this.#changed.delete(listener);
  };

  /** Calls back with each answer. */
  onTaken(listener: (item: Waiting, answer: A) => void): () => void {
    this.#taken.add(listener);
    return () => this.#taken.delete(listener);
  }

  /** Keeps a decision, then sends it. */
  async add(item: Waiting): Promise<void> {
    this.#write([...this.#read(), item]);
    await this.flush();
  }

  /** Forgets something that was refused. */
  drop(id: string): void {
    this.#write(this.#read().filter((item) => item.id !== id));
  }

  /** Looks again at what is kept: another tab may have changed it. */
  reread(): void {
    this.#items = this.#read();
    for (const listener of this.#changed) listener();
  }

  /** Sends what waits, in order, until all is taken or the server does not answer. */
  async flush(): Promise<void> {
    await this.#options.alone(async () => {
      for (let next = this.#next(); next !== undefined; next = this.#next()) {
        const sent = await this.#options.send(next);
        this.#isUnheard = sent.outcome === "unheard";
        if (sent.outcome === "unheard") break;
        this.#settle(next, sent);
      }
    });
    this.reread();
  }

  #next(): Waiting | undefined {
    return this.#read().find(({ refused }) => refused === null);
  }

  #settle(item: Waiting, sent: Exclude<Sent<A>, { outcome: "unheard" }>): void {
    const others = this.#read();
    if (sent.outcome === "refused") {
      this.#write(others.map((it) => (it.id === item.id ? { ...it, refused: sent.problem } : it)));
      return;
    }
    // What is told first does not seem to be undone for as long as it is neither waiting nor known.
    for (const listener of this.#taken) listener(item, sent.answer);
    const rest = others.filter(({ id }) => id !== item.id);
    this.#write(this.#options.amend(rest, item, sent.answer));
  }

  #read(): readonly Waiting[] {
    const parsed = z.array(Waiting).safeParse(fromJson(this.#options.kept.getItem(key) ?? "[]"));
    return parsed.success ? parsed.data : [];
  }

  #write(items: readonly Waiting[]): void {
    this.#items = items;
    this.#options.kept.setItem(key, JSON.stringify(items));
    for (const listener of this.#changed) listener();
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}
