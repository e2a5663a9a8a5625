import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { connect, type Connection } from './client.js'
import { lockDirectory } from './directory-lock.js'
import { makeFolder, makePrivate } from './private-tree.js'
import type { EmbeddedWorkerData, EmbeddedWorkerReply, EmbeddedWorkerRequest } from './embedded-worker.js'

export interface EmbeddedOptions {
  /** DATA_DIR: the database lies in its folder `database`. Absent: in memory (tests). */
  directory?: string
  /** A dump (see `dumpTo`) to start from. */
  dump?: string
}

export interface EmbeddedDatabase extends Connection {
  /** The address at which it answers, one connection at a time. */
  socketPath: string
  /** Writes the whole cluster to a tar file that `dump` accepts. */
  dumpTo: (file: string) => Promise<void>
}

/** A Unix socket's address has room for about 104 bytes; the file's own name takes some. */
const LONGEST_SOCKET_FOLDER = 90

/**
 * Starts PGlite in a worker thread behind a Unix socket, and opens a pool of one connection on it.
 * @throws DirectoryInUseError when another process holds the directory.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const home = options.directory === undefined ? null : prepareHome(options.directory)
  // mkdtemp makes a folder for its owner alone.
  const sockets = home === null ? mkdtempSync(join(tmpdir(), 'taskego-')) : socketFolder(home)
  const lock = home === null ? null : await lockDirectory(join(sockets, 'lock'))
  const socketPath = join(sockets, 'pg')

  rmSync(socketPath, { force: true })

  const release = async (): Promise<void> => {
    await lock?.release()
    if (home === null) rmSync(sockets, { recursive: true, force: true })
  }

  try {
    if (home !== null) makePrivate(home)

    const worker = await startWorker({
      socketPath,
      ...(home === null ? {} : { directory: join(home, 'database') }),
      ...(options.dump === undefined ? {} : { dump: options.dump })
    })

    return handle(worker, socketPath, release)
  } catch (error) {
    await release()
    throw error
  }
}

function prepareHome(directory: string): string {
  const home = resolve(directory)
  makeFolder(home)
  return home
}

/**
 * The folder of the sockets: the data directory, by its shorter name; where the system cannot address
 * that, one in the temporary folder that every process derives alike from the data directory.
 */
function socketFolder(home: string): string {
  const known = [home, relative(process.cwd(), home) || '.'].find(
    (path) => Buffer.byteLength(path) <= LONGEST_SOCKET_FOLDER
  )
  if (known !== undefined) return known

  const derived = join(tmpdir(), `taskego-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`)
  makeFolder(derived)

  // Anybody may have made the folder before us; then it is refused.
  chmodSync(derived, 0o700)
  return derived
}

function startWorker(workerData: EmbeddedWorkerData): Promise<Worker> {
  const worker = new Worker(new URL('./embedded-worker.js', import.meta.url), { workerData })
  return new Promise((resolve, reject) => {
    worker.once('message', (reply: EmbeddedWorkerReply) => {
      if (reply.type === 'ready') return resolve(worker)
      worker.terminate().catch(() => {})
      reject(new Error(reply.type === 'failed' ? reply.message : `unexpected reply ${reply.type}`))
    })
    worker.once('error', reject)
  })
}

function handle(worker: Worker, socketPath: string, release: () => Promise<void>): EmbeddedDatabase {
  const connection = connect({ url: socketPath, max: 1, prepare: true })
  return {
    ...connection,
    socketPath,
    dumpTo: async (file) => {
      await ask(worker, { type: 'dump', file })
    },
    close: async () => {
      await connection.close()
      await ask(worker, { type: 'close' })
      await release()
    }
  }
}

function ask(worker: Worker, request: EmbeddedWorkerRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('message', (reply: EmbeddedWorkerReply) => {
      if (reply.type === 'failed') reject(new Error(reply.message))
      else resolve()
    })
    worker.once('error', reject)
    worker.postMessage(request)
  })
}
