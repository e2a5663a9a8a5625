import { connect as connectSocket, createServer, type Server } from 'node:net'
import { renameSync, rmSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

export interface DirectoryLock {
  release: () => Promise<void>
}

/** Another process holds the data directory: two writers on one embedded database lose rows silently. */
export class DirectoryInUseError extends Error {
  constructor() {
    super('another process is using this data directory')
    this.name = 'DirectoryInUseError'
  }
}

/**
 * Takes the lock at `path`: a Unix socket that its owner listens on. Unlike a file with a process id it is
 * right after a crash and inside a container, because the kernel stops answering when the owner is gone.
 * @throws DirectoryInUseError when another process answers on it
 */
export async function lockDirectory(path: string): Promise<DirectoryLock> {
  const server = await listenOrTakeOver(path)
  const ours = statSync(path).ino

  // Two processes that both found a dead lock may both have bound; the one whose socket is still in place has
  // won.
  await pause(30)

  if (inodeOf(path) !== ours) {
    await stop(server)
    throw new DirectoryInUseError()
  }

  return { release: async () => await stop(server) }
}

async function listenOrTakeOver(path: string): Promise<Server> {
  try {
    return await listen(path)
  } catch (error) {
    if (!isCode(error, 'EADDRINUSE')) throw error
  }

  if (await isAnswered(path)) throw new DirectoryInUseError()

  moveAside(path)

  try {
    return await listen(path)
  } catch (error) {
    if (isCode(error, 'EADDRINUSE')) throw new DirectoryInUseError()
    throw error
  }
}

function moveAside(path: string): void {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    rmSync(aside)
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
  }
}

function listen(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end())
    server.once('error', reject)
    server.listen(path, () => {
      server.unref()
      resolve(server)
    })
  })
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectSocket(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}

function inodeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? null
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
