/** A file to read, with the folders it came in. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** The files that were dropped, those in folders too. */
export async function droppedFiles(data: DataTransfer): Promise<NamedFile[]> {
  // The browser forgets what was dropped as soon as this function waits.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...data.files].map((file) => ({ name: file.name, file }));
  const found: NamedFile[] = [];
  for (const entry of entries) await collect(entry, found);
  return found;
}

/** The files that were chosen, with their folders where a folder was. */
export function chosenFiles(files: FileList | null): NamedFile[] {
  return [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

async function collect(entry: FileSystemEntry, found: NamedFile[]): Promise<void> {
  const name = entry.fullPath.replace(/^\//, "");
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    found.push({ name, file });
  } else if (entry instanceof FileSystemDirectoryEntry) {
    const reader = entry.createReader();
    for (;;) {
      // A folder is given in parts, the last of them empty.
      const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      if (part.length === 0) return;
      for (const inside of part) if (!inside.name.startsWith(".")) await collect(inside, found);
    }
  }
}
