import { Link } from "../../address/link.tsx";
import { visible } from "../../words/visible.ts";
import { outbox, useOutbox, useSending } from "./own-outbox.ts";
import type { Waiting } from "./waiting.ts";

/** What waits for the server, and what it refused; nothing while all is taken. */
export function OutboxLine() {
  useSending();
  const items = useOutbox();
  const waiting = items.filter(({ refused }) => refused === null).length;
  const refused = items.filter((item) => item.refused !== null);
  const shows = (waiting > 0 && outbox.isUnheard) || refused.length > 0;
  return (
    <div className="outbox" data-shows={shows || undefined}>
      <p role="status">
        {waiting > 0 && outbox.isUnheard
          ? `${counted(waiting)} for the server, which does not answer. ${waiting === 1 ? "It is" : "They are"} kept in this browser and sent when it is back.`
          : ""}
      </p>
      {refused.map((item) => (
        <Refused key={item.id} item={item} />
      ))}
    </div>
  );
}

const counted = (count: number) => (count === 1 ? "1 decision waits" : `${count} decisions wait`);

function Refused({ item }: { readonly item: Waiting }) {
  const entry = item.route === "decide" ? item.entry : null;
  return (
    <div role="alert" className="refused">
      <p>
        Not taken: {visible(item.refused?.message ?? "")} {visible(item.refused?.advice ?? "")}
      </p>
      {entry === null ? null : (
        <Link href={`/report/${encodeURIComponent(item.report)}?review=on#${encodeURIComponent(entry)}`}>
          Look at the entry
        </Link>
      )}
      <button type="button" className="quiet" onClick={() => outbox.drop(item.id)}>
        Forget it
      </button>
    </div>
  );
}
