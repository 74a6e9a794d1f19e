// Folders and all that are in them, while files in them are being written. Each folder is watched by itself:
// Node's `recursive` watches files on Linux, and loses one when an editor puts a new file in its place
// (Node's documentation of fs.watch, "Inodes").
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds: an editor saves a file in several writes; together they are one change. */
const REST = 30;

/** @param changed - is called when there was a change. */
export function watchFolders(folders, changed) {
  const watchers = new Map();
  let waiting;
  const follow = () => {
    const now = new Set(folders.flatMap(withFoldersIn));
    for (const [folder, watcher] of watchers) if (!now.has(folder)) leave(folder, watcher);
    for (const folder of now) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, later);
      // A folder that is gone is watched no more.
      watcher.on('error', () => leave(folder, watcher));
      watchers.set(folder, watcher);
    }
  };
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      follow();
      changed();
    }, REST);
  };
  const leave = (folder, watcher) => {
    watcher.close();
    watchers.delete(folder);
  };
  follow();
}

const withFoldersIn = (folder) => [
  folder,
  ...readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name)),
];
