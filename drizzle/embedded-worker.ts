import { PGlite } from '@electric-sql/pglite'
import { btree_gist as btreeGist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm as pgTrgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { readFile, writeFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { makePrivate } from './private-tree.js'

export interface EmbeddedWorkerData {
  /** Absent: in memory. */
  directory?: string
  /** A dump to start from instead of an empty cluster. */
  dump?: string
  socketPath: string
}
export type EmbeddedWorkerRequest = { type: 'close' } | { type: 'dump'; file: string }
export type EmbeddedWorkerReply =
  | { type: 'ready' | 'closed' | 'dumped' }
  | { type: 'failed'; message: string }

const options: EmbeddedWorkerData = workerData
if (parentPort === null) throw new Error('the embedded database runs in a worker thread')
const port = parentPort

function reply(message: EmbeddedWorkerReply): void {
  port.postMessage(message)
}

async function serve(): Promise<void> {
  const database = await PGlite.create({
    ...(options.directory === undefined ? {} : { dataDir: options.directory }),
    ...(options.dump === undefined ? {} : { loadDataDir: new Blob([await readFile(options.dump)]) }),
    extensions: { btree_gist: btreeGist, pg_trgm: pgTrgm }
  })

  if (options.directory !== undefined) makePrivate(options.directory)
  answerInOnePiece(database)
  const server = new PGLiteSocketServer({ db: database, path: options.socketPath, maxConnections: 1 })

  await server.start()
  port.on('message', (request: EmbeddedWorkerRequest) => {
    answer(request).catch((error: unknown) => reply({ type: 'failed', message: String(error) }))
  })
  reply({ type: 'ready' })

  async function answer(request: EmbeddedWorkerRequest): Promise<void> {
    if (request.type === 'dump') {
      const dump = await database.dumpDataDir('none')
      await writeFile(request.file, Buffer.from(await dump.arrayBuffer()))
      reply({ type: 'dumped' })

      return
    }

    await server.stop()
    await database.close()
    if (options.directory !== undefined) makePrivate(options.directory)
    reply({ type: 'closed' })
    port.close()
  }
}

/**
 * Hands the answers to one request over together. PGlite tells of each message by itself, and the socket
 * server writes each by itself: a list of twenty rows was more than twenty writes. PostgreSQL, too, keeps
 * what it answers to Parse, Bind, Describe, Execute and Close until the Sync or Flush that follows them (its
 * documentation, "Message Flow").
 */
function answerInOnePiece(database: PGlite): void {
  const waiting = new Set(Buffer.from('PBDEC'))
  const exec = database.execProtocolRawStream.bind(database)
  let answers: Uint8Array[] = []

  database.execProtocolRawStream = async (message, { onRawData }) => {
    const [type = 0] = message
    // A new connection begins without a type, and owns nothing of what the last one left.
    if (type === 0) answers = []

    await exec(message, { onRawData: (answer) => answers.push(answer.slice()) })

    if (waiting.has(type) || answers.length === 0) return

    onRawData(Buffer.concat(answers))
    answers = []
  }
}

serve().catch((error: unknown) =>
  reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) })
)
