import { type DragEvent, useId, useRef, useState } from "react";
import { chosenFiles, droppedFiles, type NamedFile } from "./dropped-files.ts";

/** Where files and folders are dropped or chosen. */
export function FileDrop({ onFiles }: { readonly onFiles: (files: readonly NamedFile[]) => void }) {
  const [isOver, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const explains = useId();
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(onFiles);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped can be chosen with the buttons as well.
    <div
      className="drop"
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="drop-call">Drop files or folders here</p>
      <p className="drop-buttons">
        <button type="button" aria-describedby={explains} onClick={() => files.current?.click()}>
          Choose files
        </button>
        <button type="button" aria-describedby={explains} onClick={() => folder.current?.click()}>
          Choose a folder
        </button>
      </p>
      <p id={explains} className="how">
        Text, Markdown, HTML, PDF, Word, mail, feeds, tables (CSV, JSONL), web archives and ZIP; up to 50 MB each
      </p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label="Files"
        onChange={(event) => {
          onFiles(chosenFiles(event.target.files));
          event.target.value = "";
        }}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label="A folder"
        {...{ webkitdirectory: "" }}
        onChange={(event) => {
          onFiles(chosenFiles(event.target.files));
          event.target.value = "";
        }}
      />
    </div>
  );
}
