import { useCallback, useMemo, useState } from "react";
import { SuggestedActors } from "../../http/answers.ts";
import { setQuery } from "../address/address.ts";
import { useAnswer } from "../fetch/use-answer.ts";
import { visible } from "../words/visible.ts";
import { type Role, roles } from "./asked.ts";
import { SuggestField } from "./suggest-field.tsx";

const roleNames = [
  "actor",
  "agent",
  "supplier",
  "recipient",
  "claimant",
  "deniedBy",
] as const satisfies readonly Role[];

/** Asks for entries in which an actor has a role. */
export function WhoField() {
  const [role, setRole] = useState<Role>("actor");
  const [written, setWritten] = useState("");
  const url = written === "" ? null : `/api/suggest/actors?${new URLSearchParams({ q: written })}`;
  const { data } = useAnswer(url, SuggestedActors);
  const suggestions = useMemo(
    () =>
      (data?.actors ?? []).map(({ id, name, kind, country, reports }) => ({
        value: id,
        label: visible(name),
        detail: [kind === "unknown" ? null : kind, country, reports === 1 ? "1 report" : `${reports} reports`]
          .filter((word) => word !== null)
          .join(", "),
      })),
    [data],
  );
  const take = useCallback((value: string) => setQuery({ [role]: value }), [role]);
  return (
    <div className="who-field">
      <SuggestField
        label="Who"
        placeholder="An actor’s name"
        suggestions={suggestions}
        onType={setWritten}
        onTake={take}
      />
      <label>
        <span>in which role</span>
        <select
          value={role}
          onChange={(event) => setRole(roleNames.find((it) => it === event.target.value) ?? "actor")}
        >
          {roleNames.map((it) => (
            <option key={it} value={it}>
              {roles[it]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
