import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file system of its own, of 3 MB. */
export interface SmallDisk {
  readonly path: (name: string) => string;
  /** The same file as seen where nobody may write, not even root. */
  readonly readOnlyPath: (name: string) => string;
  /** Takes all room but so many bytes; {@link SmallDisk.makeRoom} gives it back. */
  readonly fill: (leave?: number) => void;
  readonly makeRoom: () => void;
}

function mount(...args: readonly string[]): boolean {
  return spawnSync("mount", args).status === 0;
}

/** Mounts a small disk for one test; fails where {@link canMount} is false. */
export async function onSmallDisk(test: (disk: SmallDisk) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-disk-"));
  const root = join(folder, "disk");
  const readOnly = join(folder, "read-only");
  mkdirSync(root);
  mkdirSync(readOnly);
  const mounted =
    mount("-t", "tmpfs", "-o", "size=6m", "onrecord-test", root) &&
    mount("--bind", root, readOnly) &&
    mount("-o", "remount,bind,ro", readOnly);
  const path = (name: string) => join(root, name);
  const fill = (leave = 0) => {
    const { bavail, bsize } = statfsSync(root);
    writeFileSync(path("ballast"), Buffer.alloc(Math.max(0, bavail * bsize - leave)));
  };
  try {
    if (!mounted) throw new Error("No disk could be mounted.");
    await test({ path, readOnlyPath: (name) => join(readOnly, name), fill, makeRoom: () => rmSync(path("ballast")) });
  } finally {
    for (const place of [readOnly, root]) spawnSync("umount", ["--lazy", place]);
    rmSync(folder, { recursive: true });
  }
}

/** Whether this process may mount a disk: root may, unless a container forbids it. */
export const canMount = await onSmallDisk(async () => {}).then(
  () => true,
  () => false,
);
