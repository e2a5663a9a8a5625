import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

const FOLDER_MODE = 0o700
const FILE_MODE = 0o600
const MODE_BITS = 0o777

/**
 * Makes a folder, and those above it that are missing, readable for its owner alone. Node's own recursive
 * `mkdir` never ends where the system answers that a folder above is missing though it is there: /proc does.
 *
 * @throws an error of the file system when it cannot be made
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return

  makeFolder(dirname(path))
  try {
    mkdirSync(path, { mode: FOLDER_MODE })
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isFolder(path)) throw error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/**
 * Makes a folder and everything in it readable for its owner alone. Files of another user are left to them,
 * and links are not followed. PGlite writes its files for everybody, whatever the process asks for (umask).
 */
export function makePrivate(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false })
  // A database removes files of its own while it runs.
  if (found === undefined || found.uid !== process.getuid?.()) return

  if (!found.isDirectory()) {
    if (found.isFile()) setMode(path, found.mode, FILE_MODE)
    return
  }

  setMode(path, found.mode, FOLDER_MODE)
  for (const name of readdirSync(path)) makePrivate(join(path, name))
}

function setMode(path: string, current: number, wanted: number): void {
  if ((current & MODE_BITS) !== wanted) chmodSync(path, wanted)
}
