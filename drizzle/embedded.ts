import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { connect, type Connection } from './client.js'
import { lockDirectory, type DirectoryLock } from './directory-lock.js'
import type { EmbeddedWorkerData, EmbeddedWorkerReply, EmbeddedWorkerRequest } from './embedded-worker.js'

export interface EmbeddedOptions {
  /** DATA_DIR: the database lies in its folder `database`. Absent: in memory (tests). */
  directory?: string
  /** A dump (see `dumpTo`) to start from. */
  dump?: string
}

export interface EmbeddedDatabase extends Connection {
  /** Writes the whole cluster to a tar file that `dump` accepts. */
  dumpTo: (file: string) => Promise<void>
}

/** A Unix socket's address has room for about 104 bytes. */
const LONGEST_SOCKET_PATH = 100

/**
 * Starts PGlite in a worker thread behind a Unix socket, and opens a pool of one connection on it.
 * @throws DirectoryInUseError when another process holds the directory.
 */
export async function startEmbedded (options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const home = options.directory === undefined ? null : prepareHome(options.directory)
  const lock = home === null ? null : await lockDirectory(socketIn(home, 'lock'))
  const sockets = mkdtempSync(join(tmpdir(), 'taskego-'))
  chmodSync(sockets, 0o700)
  const socketPath = home === null ? join(sockets, 'pg') : socketIn(home, 'pg', sockets)
  rmSync(socketPath, { force: true })
  try {
    const worker = await startWorker({
      socketPath,
      ...(home === null ? {} : { directory: join(home, 'database') }),
      ...(options.dump === undefined ? {} : { dump: options.dump })
    })
    return handle(worker, lock, sockets, socketPath)
  } catch (error) {
    await lock?.release()
    rmSync(sockets, { recursive: true, force: true })
    throw error
  }
}

function prepareHome (directory: string): string {
  const home = resolve(directory)
  mkdirSync(home, { recursive: true, mode: 0o700 })
  return home
}

/** The socket's path inside the data directory, or the shortest that the system can address. */
function socketIn (home: string, name: string, fallback: string = home): string {
  const candidates = [join(home, name), relative(process.cwd(), join(home, name)), join(fallback, name)]
  return candidates.find((path) => Buffer.byteLength(path) <= LONGEST_SOCKET_PATH) ?? join(home, name)
}

function startWorker (workerData: EmbeddedWorkerData): Promise<Worker> {
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

function handle (worker: Worker, lock: DirectoryLock | null, sockets: string, url: string): EmbeddedDatabase {
  const connection = connect({ url, max: 1, prepare: true })
  return {
    ...connection,
    dumpTo: async (file) => { await ask(worker, { type: 'dump', file }) },
    close: async () => {
      await connection.close()
      await ask(worker, { type: 'close' })
      await lock?.release()
      rmSync(sockets, { recursive: true, force: true })
    }
  }
}

function ask (worker: Worker, request: EmbeddedWorkerRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('message', (reply: EmbeddedWorkerReply) => {
      if (reply.type === 'failed') reject(new Error(reply.message))
      else resolve()
    })
    worker.once('error', reject)
    worker.postMessage(request)
  })
}
