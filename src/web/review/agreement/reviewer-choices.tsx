import { AgreementAnswer } from "../../../http/review-answers.ts";
import { setQuery, useAddress } from "../../address/address.ts";
import { useAnswer } from "../../fetch/use-answer.ts";

/** Which two reviewers are compared; all of them where none are chosen. */
export function ReviewerChoices() {
  const { query } = useAddress();
  const { data } = useAnswer("/api/review/agreement", AgreementAnswer);
  const names = data?.reviewers ?? [];
  if (names.length < 3) return null;
  return (
    <div className="selects">
      {(["one", "other"] as const).map((which) => (
        <label key={which}>
          <span>{which === "one" ? "Between" : "and"}</span>
          <select value={query.get(which) ?? ""} onChange={(event) => setQuery({ [which]: event.target.value })}>
            <option value="">all</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
