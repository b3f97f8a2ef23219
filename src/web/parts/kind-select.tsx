import { entryKinds } from "../../record/index.ts";
import { kindWords } from "../words/kind-words.ts";

interface KindSelectProps {
  /** Null: every kind. */
  readonly kind: string | null;
  /** Takes the kind that is chosen; "" for every one. */
  readonly onChoose: (kind: string) => void;
}

/** Chooses of which kind entries are shown. */
export function KindSelect({ kind: chosen, onChoose }: KindSelectProps) {
  return (
    <label>
      <span>Kind</span>
      <select value={chosen ?? ""} onChange={(event) => onChoose(event.target.value)}>
        <option value="">every kind</option>
        {entryKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindWords[kind][1]}
          </option>
        ))}
      </select>
    </label>
  );
}
