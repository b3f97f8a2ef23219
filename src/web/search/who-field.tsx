import { useCallback, useState } from "react";
import { setQuery } from "../address/address.ts";
import { ActorField } from "./actor-field.tsx";
import { type Role, roleNames, roles } from "./asked.ts";

/** Asks for entries in which an actor has a role. */
export function WhoField() {
  const [role, setRole] = useState<Role>("actor");
  const take = useCallback((value: string) => setQuery({ [role]: value }), [role]);
  return (
    <div className="who-field">
      <ActorField label="Who" onTake={take} />
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
