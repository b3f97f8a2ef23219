import { useMemo, useState } from "react";
import { SuggestedActors } from "../../http/answers.ts";
import { useAnswer } from "../fetch/use-answer.ts";
import { SuggestField } from "../search/suggest-field.tsx";
import { visible } from "../words/visible.ts";
import { counted } from "./told-words.ts";

interface ActorFieldProps {
  readonly label: string;
  /** Takes an actor's id, or its name as it was written. */
  onTake(actor: string): void;
}

/** A field in which an actor is chosen. */
export function ActorField({ label, onTake }: ActorFieldProps) {
  const [written, setWritten] = useState("");
  const url = written === "" ? null : `/api/suggest/actors?${new URLSearchParams({ q: written })}`;
  const { data } = useAnswer(url, SuggestedActors);
  const suggestions = useMemo(
    () =>
      (data?.actors ?? []).map(({ id, name, kind, country, reports }) => ({
        value: id,
        label: visible(name),
        detail: [kind === "unknown" ? null : kind, country, counted(reports, "report")]
          .filter((word) => word !== null)
          .join(", "),
      })),
    [data],
  );
  return (
    <SuggestField
      label={label}
      placeholder="An actor’s name"
      suggestions={suggestions}
      onType={setWritten}
      onTake={onTake}
    />
  );
}
