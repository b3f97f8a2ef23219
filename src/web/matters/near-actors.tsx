import { ActorName } from "./actor-name.tsx";

/** Asks whether one of the actors is meant whose names are nearest to what was typed; nothing where there is none. */
export function NearActors({ near }: { readonly near: readonly { readonly id: string; readonly name: string }[] }) {
  if (near.length === 0) return null;
  return (
    <p className="near-actors">
      Did you mean{" "}
      {near.map(({ id, name }, at) => (
        <span key={id}>
          {at === 0 ? "" : at === near.length - 1 ? " or " : ", "}
          <ActorName id={id} name={name} />
        </span>
      ))}
      ?
    </p>
  );
}
