import { useEntryState } from "./review-context.ts";
import { statusSigns, statusWords } from "./status-words.ts";

/** The sign of how an entry stands, beside its number in the text; none while nobody has reviewed it. */
export function StatusSign({ id }: { readonly id: string }) {
  const state = useEntryState(id);
  if (state === null || state.status === "unreviewed") return null;
  return (
    <span className="status-sign" data-status={state.status}>
      <span aria-hidden="true">{statusSigns[state.status]}</span>
      <span className="unseen">, {state.status}</span>
    </span>
  );
}

/** How an entry stands and by whom, in words; none while nobody has reviewed it. */
export function StatusLine({ id }: { readonly id: string }) {
  const state = useEntryState(id);
  if (state === null || state.status === "unreviewed") return null;
  return (
    <span className="status-line" data-status={state.status}>
      <span aria-hidden="true" className="status-sign" data-status={state.status}>
        {statusSigns[state.status]}
      </span>{" "}
      {statusWords(state)}
    </span>
  );
}
