import type { Readable } from 'node:stream'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DomainError } from '../shared/errors.js'
import { ID_PATTERN } from '../shared/ids.js'

export interface StoredObject {
  stream: Readable
  bytes: number
}

/** Where files are kept. Every failure of it is `files_unavailable`. */
export interface FileStorage {
  readonly name: 'folder' | 's3'
  /** All of it or nothing. */
  write: (key: string, content: Buffer, contentType: string) => Promise<void>
  /** Null when there is nothing under this key. */
  read: (key: string) => Promise<StoredObject | null>
  /** Removing what is not there is fine. */
  remove: (key: string) => Promise<void>
}

const KEY = new RegExp(`^(images/${ID_PATTERN}-(large|small)\\.webp|documents/${ID_PATTERN})$`)

/** Files in a folder of this machine: for one server, or for several that share the folder. */
export function folderStorage(folder: string): FileStorage {
  return {
    name: 'folder',
    write: async (key, content) => await guarded(async () => await writeWhole(pathOf(key), content)),
    read: async (key) => await guarded(async () => await openIfThere(pathOf(key))),
    remove: async (key) =>
      await guarded(async () => {
        await rm(pathOf(key), { force: true })
        await rm(partOf(pathOf(key)), { force: true })
      })
  }

  function pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error(`not a key of ours: ${key}`)
    return join(folder, key)
  }
}

/** Under another name until it is whole and on the disk. */
async function writeWhole(path: string, content: Buffer): Promise<void> {
  const part = partOf(path)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })

  try {
    const file = await open(part, 'w', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }

    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function openIfThere(path: string): Promise<StoredObject | null> {
  const file = await open(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
  if (file === null) return null

  const { size } = await file.stat()
  return { stream: file.createReadStream(), bytes: size }
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new DomainError('files_unavailable', {}, error)
  }
}

function partOf(path: string): string {
  return `${path}.part`
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null
}
