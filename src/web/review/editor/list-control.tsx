import type { ReactNode } from "react";
import { changed, type Path, valueAt, without } from "./draft.ts";
import { useEditor } from "./editor-context.ts";

interface ListControlProps {
  readonly path: Path;
  /** What one of the list is called. */
  readonly one: string;
  /** What a new one begins with; without it the list grows otherwise. */
  readonly begin?: object;
  children(path: Path, name: string): ReactNode;
}

/** A list whose members have fields of their own. */
export function ListControl({ path, one, begin, children }: ListControlProps) {
  const { editing, change } = useEditor();
  const value = valueAt(editing.draft, path);
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <div className="list-control">
      {list.map((_, at) => {
        const name = `${one} ${at + 1}`;
        const own = [...path, at];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a member is named by its place.
          <fieldset key={at} className="group member">
            <legend className="unseen">{name}</legend>
            {children(own, name)}
            <button type="button" className="quiet remove" onClick={() => change(without(editing.draft, own))}>
              <span aria-hidden="true">×</span>
              <span className="unseen">Remove {name}</span>
            </button>
          </fieldset>
        );
      })}
      {begin === undefined ? null : (
        <button type="button" onClick={() => change(changed(editing.draft, [...path, list.length], begin))}>
          Add a {one}
        </button>
      )}
    </div>
  );
}
