import type { Decision, State } from "../../../http/review-answers.ts";
import type { Entry } from "../../../record/index.ts";
import { learnName } from "../../words/names.ts";
import type { Waiting, WaitingDecision, WaitingTurn } from "../outbox/waiting.ts";
import { standingAfter } from "./standing.ts";

/** An entry that was added here has this before its decision's id until the server has named it. */
export const unnamed = "new-";

/** A state that has decisions, and what it was made from. */
interface Made {
  readonly told: State | undefined;
  readonly waiting: readonly Waiting[] | undefined;
  readonly state: State;
  readonly entry: Entry | null;
}

/** The review of one report as the page knows it: what the server told, and over it what waits to be sent. */
export class ReportReview {
  readonly #listeners = new Set<() => void>();
  readonly #read: ReadonlyMap<string, Entry>;
  #told = new Map<string, State>();
  #waiting = new Map<string, readonly Waiting[]>();
  readonly #untouched = new Map<string, State>();
  #made: ReadonlyMap<string, Made> = new Map();
  #entries: readonly Entry[];
  #isTold = false;

  constructor(
    readonly report: string,
    readonly version: number,
    read: readonly Entry[],
  ) {
    this.#read = new Map(read.map((entry) => [entry.id, entry]));
    this.#entries = read;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether the server has told the states. */
  get isTold(): boolean {
    return this.#isTold;
  }

  /** What the server tells of all entries. */
  tellAll(states: readonly State[]): void {
    const reviewed = states.filter(({ decisions }) => decisions.length > 0);
    learnNames(reviewed);
    this.#told = new Map(reviewed.map((state) => [state.entry, sameOr(this.#told.get(state.entry), state)]));
    const isFirst = !this.#isTold;
    this.#isTold = true;
    this.#renew(isFirst);
  }

  /** What the server tells of one entry. */
  tell(state: State): void {
    learnNames([state]);
    this.#told.set(state.entry, state);
    this.#renew();
  }

  /** What waits to be sent, for whatever report. */
  wait(items: readonly Waiting[]): void {
    const own = items.filter(({ report, refused }) => report === this.report && refused === null);
    this.#waiting = new Map();
    for (const item of own) {
      const entry = this.#entryOf(item, own);
      if (entry !== null) this.#waiting.set(entry, [...(this.#waiting.get(entry) ?? []), item]);
    }
    this.#renew();
  }

  /** How an entry stands. */
  readonly stateOf = (id: string): State => this.#made.get(id)?.state ?? this.#unreviewed(id);

  /** Every entry, as it stands; a rejected one as it was. The list is the same while they are. */
  readonly entries = (): readonly Entry[] => this.#entries;

  /** The ids of the entries that stand so. */
  idsOf(stands: (state: State) => boolean): string[] {
    return this.#entries.flatMap(({ id }) => (stands(this.stateOf(id)) ? [id] : []));
  }

  /** The decisions of one reviewer in this report, the first first; what waits comes after what was told. */
  decisionsBy(name: string): Decision[] {
    const waiting = new Set([...this.#waiting.values()].flat().map(({ id }) => id));
    const key = ({ id, at }: Decision) => `${waiting.has(id) ? 1 : 0} ${at}`;
    return [...this.#made.values()]
      .flatMap(({ state }) => state.decisions)
      .filter(({ by }) => by === name)
      .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  /** The entry that a decision was about; null where it is not known. */
  entryDecided(decision: string): string | null {
    const made = [...this.#made.values()].find(({ state }) => state.decisions.some(({ id }) => id === decision));
    return made?.state.entry ?? null;
  }

  #entryOf(item: Waiting, all: readonly Waiting[]): string | null {
    if (item.route === "decide") return item.entry;
    const waiting = all.find(({ id, route }) => id === item.decision && route === "decide");
    if (waiting?.route === "decide") return waiting.entry;
    const told = [...this.#told.values()].find(({ decisions }) => decisions.some(({ id }) => id === item.decision));
    return told?.entry ?? null;
  }

  /** Makes all states anew; whoever listens is told where one of them is another, or `always`. */
  #renew(always = false): void {
    const before = this.#made;
    this.#made = new Map(
      [...new Set([...this.#told.keys(), ...this.#waiting.keys()])].map((id) => {
        const known = before.get(id);
        const [told, waiting] = [this.#told.get(id), this.#waiting.get(id)];
        if (known !== undefined && known.told === told && waiting === undefined && known.waiting === undefined)
          return [id, known];
        const state = sameOr(known?.state, this.#stateNow(id));
        return [id, { told, waiting, state, entry: known?.state === state ? known.entry : this.#entryIn(state) }];
      }),
    );
    const ids = new Set([...this.#read.keys(), ...this.#made.keys()]);
    const entries = [...ids].flatMap((id) => {
      const made = this.#made.get(id);
      return (made === undefined ? this.#read.get(id) : made.entry) ?? [];
    });
    const isNew = entries.length !== this.#entries.length || entries.some((entry, at) => entry !== this.#entries[at]);
    if (isNew) this.#entries = entries;
    const isChanged =
      isNew ||
      before.size !== this.#made.size ||
      [...this.#made].some(([id, { state }]) => before.get(id)?.state !== state);
    if (!isChanged && !always) return;
    for (const listener of this.#listeners) listener();
  }

  #stateNow(id: string): State {
    return (this.#waiting.get(id) ?? []).reduce(withWaiting, this.#told.get(id) ?? this.#unreviewed(id));
  }

  #unreviewed(id: string): State {
    const found = this.#read.get(id) ?? null;
    const state = this.#untouched.get(id) ?? { entry: id, status: "unreviewed", standing: found, found, decisions: [] };
    this.#untouched.set(id, state);
    return state;
  }

  /** The entry as it stands, or as it was before it was rejected; the very one that was read where it says the same. */
  #entryIn({ entry, standing, found, decisions }: State): Entry | null {
    const now = standing ?? found ?? decisions.findLast(({ from }) => from !== null)?.from ?? null;
    const read = this.#read.get(entry);
    return read !== undefined && JSON.stringify(read) === JSON.stringify(now) ? read : now;
  }
}

/** A state as it is once something that waits is taken. */
function withWaiting(state: State, item: Waiting): State {
  if (item.route === "decide" && state.decisions.some(({ id }) => id === item.id)) return state;
  const decisions =
    item.route === "decide"
      ? [...state.decisions, asDecision(item, state.standing)]
      : state.decisions.map((it) => (it.id === item.decision ? turned(it, item) : it));
  return { ...state, decisions, ...standingAfter(state.found, decisions) };
}

function turned(decision: Decision, { route, at }: WaitingTurn): Decision {
  const isDone = (decision.undoneAt !== null) === (route === "undo");
  if (isDone) return decision;
  return { ...decision, undoneAt: route === "undo" ? at : null, turns: [...decision.turns, { what: route, at }] };
}

function asDecision(
  { id, report, version, entry, what, by, at, to, comment, basedOn }: WaitingDecision,
  from: Entry | null,
): Decision {
  return {
    id,
    report,
    version,
    entry,
    what,
    by,
    at,
    from,
    to,
    comment,
    basedOn,
    undoneAt: null,
    names: {},
    turns: [],
    carried: false,
  };
}

/** Actors that people named are not among those that the report was read with. */
function learnNames(states: readonly State[]): void {
  for (const { decisions } of states)
    for (const { names } of decisions) for (const [id, name] of Object.entries(names)) learnName(id, name);
}

/** The state known before where nothing about it is new, so that what shows it need not be drawn again. */
function sameOr(before: State | undefined, now: State): State {
  return before !== undefined && (before === now || JSON.stringify(before) === JSON.stringify(now)) ? before : now;
}
