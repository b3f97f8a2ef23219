import { useId, useState } from "react";
import { z } from "zod";
import { longestActorName, newActorMark, newActorName } from "../../../store/new-actor.ts";
import { learnName } from "../../words/names.ts";
import { changed, type Path, valueAt, without } from "./draft.ts";
import { useEditor } from "./editor-context.ts";
import { type Choosable, useSuggestedActors } from "./use-suggested-actors.ts";

interface ActorsControlProps {
  readonly path: Path;
  readonly label: string;
  readonly most: "one" | "many";
}

/** Actors, chosen from those of the report or of others on record, or named anew by typing. */
export function ActorsControl({ path, label, most }: ActorsControlProps) {
  const { editing, actors, nameOf, change } = useEditor();
  const [typed, setTyped] = useState("");
  const list = useId();
  const value = valueAt(editing.draft, path);
  const refs = z.array(z.string()).safeParse(Array.isArray(value) ? value : [value]).data ?? [];
  const suggested = useSuggestedActors(typed);
  const choosable = [...actors, ...suggested.filter(({ id }) => actors.every((actor) => actor.id !== id))];
  const add = (name: string) => {
    const ref = refOf(name, choosable);
    setTyped("");
    for (const { id, name } of suggested) if (id === ref) learnName(id, name);
    if (ref === "" || refs.includes(ref)) return;
    change(changed(editing.draft, most === "one" ? path : [...path, refs.length], ref));
  };
  return (
    <div className="actors-control">
      {refs.map((ref, at) => (
        <span key={ref} className="actor-chip" data-typed={newActorName(ref) !== null || undefined}>
          <bdi>{nameOf(ref)}</bdi>
          {newActorName(ref) === null ? null : <span className="how"> new on record</span>}
          <button
            type="button"
            className="quiet remove"
            onClick={() => change(without(editing.draft, most === "one" ? path : [...path, at]))}
          >
            <span aria-hidden="true">×</span>
            <span className="unseen">
              Remove {nameOf(ref)} from {label}
            </span>
          </button>
        </span>
      ))}
      <input
        value={typed}
        list={list}
        maxLength={longestActorName}
        aria-label={refs.length === 0 ? label : most === "one" ? `Another ${label}` : `Add to ${label}`}
        placeholder={refs.length === 0 ? "choose or type" : most === "one" ? "another…" : "add…"}
        onChange={(event) => {
          setTyped(event.target.value);
          // A choice from the list comes whole, without a key.
          if (
            choosable.some(({ name }) => name === event.target.value) &&
            !("data" in event.nativeEvent && event.nativeEvent.data)
          )
            add(event.target.value);
        }}
        onBlur={() => add(typed)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.ctrlKey || event.metaKey || typed.trim() === "") return;
          event.preventDefault();
          add(typed);
        }}
      />
      <datalist id={list}>
        {choosable
          .filter(({ id }) => !refs.includes(id))
          .map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        <option value="the author" />
      </datalist>
    </div>
  );
}

/** The actor of that name or id; one that is not among them is new on record, and nothing typed is nobody. */
function refOf(name: string, actors: readonly Choosable[]): string {
  const sought = name.trim().toLowerCase();
  if (sought === "the author" || sought === "author") return "author";
  if (sought === "") return "";
  const known = actors.find((actor) => actor.name.toLowerCase() === sought || actor.id.toLowerCase() === sought);
  return known?.id ?? newActorMark + name.trim();
}
