import { useMemo, useState } from "react";
import type { z } from "zod";
import { SuggestedActors } from "../../http/answers.ts";
import { useAnswer } from "../fetch/use-answer.ts";
import { actorKindWords } from "../words/actor-kind-words.ts";
import { counted } from "../words/counted.ts";
import { visible } from "../words/visible.ts";
import { SuggestField } from "./suggest-field.tsx";

/** An actor that is suggested. */
export type SuggestedActor = z.infer<typeof SuggestedActors>["actors"][number];

interface ActorFieldProps {
  readonly label: string;
  /** What tells an actor from others of its name; by default its kind, country and number of reports. */
  readonly detailOf?: (actor: SuggestedActor) => readonly (string | null)[];
  /** Takes an actor's id, or its name as it was written. */
  onTake(actor: string): void;
}

/** A field in which an actor is chosen. */
export function ActorField({ label, detailOf = usualDetail, onTake }: ActorFieldProps) {
  const [written, setWritten] = useState("");
  const url = written === "" ? null : `/api/suggest/actors?${new URLSearchParams({ q: written })}`;
  const { data } = useAnswer(url, SuggestedActors);
  const suggestions = useMemo(
    () =>
      [...(data?.actors ?? []), ...(data?.near ?? [])].map((actor) => ({
        value: actor.id,
        label: visible(actor.name),
        detail: [data?.near.includes(actor) ? "did you mean this?" : null, ...detailOf(actor)]
          .filter((word) => word !== null)
          .join(", "),
      })),
    [data, detailOf],
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

function usualDetail({ kind, country, reports }: SuggestedActor): readonly (string | null)[] {
  return [kind === "unknown" ? null : actorKindWords(kind), country, counted(reports, "report")];
}
