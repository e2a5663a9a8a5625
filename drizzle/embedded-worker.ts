import { PGlite } from '@electric-sql/pglite'
import { btree_gist as btreeGist } from '@electric-sql/pglite/contrib/btree_gist'
import { cube } from '@electric-sql/pglite/contrib/cube'
import { pg_trgm as pgTrgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { dataDir as emptyCluster } from '@electric-sql/pglite-prepopulatedfs'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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
  const beginning = await beginningOf(options)
  const database = await PGlite.create({
    ...(options.directory === undefined ? {} : { dataDir: options.directory }),
    ...(beginning === null ? {} : { loadDataDir: beginning }),
    extensions: { btree_gist: btreeGist, cube, pg_trgm: pgTrgm }
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
 * What a new cluster is unpacked from; null where there is one already. PGlite's makers publish what its
 * `initdb` leaves behind: to unpack that takes a third of the time of running `initdb`.
 */
async function beginningOf({ directory, dump }: EmbeddedWorkerData): Promise<Blob | null> {
  if (dump !== undefined) return new Blob([await readFile(dump)])
  if (directory !== undefined && existsSync(join(directory, 'PG_VERSION'))) return null

  return await emptyCluster()
}

/**
 * Runs the messages of one request together. PGlite is entered once for each message that it is handed, and
 * tells of each answer by itself: a small query was three entries, a list of twenty rows more than twenty
 * writes. PostgreSQL, too, keeps what it answers to Parse, Bind, Describe, Execute and Close until the Sync
 * or Flush that follows them (its documentation, "Message Flow").
 */
function answerInOnePiece(database: PGlite): void {
  const waiting = new Set(Buffer.from('PBDEC'))
  const exec = database.execProtocolRawStream.bind(database)
  let requests: Uint8Array[] = []

  database.execProtocolRawStream = async (message, { onRawData }) => {
    const [type = 0] = message
    // A new connection begins without a type, and owns nothing of what the last one left.
    if (type === 0) requests = []

    requests.push(message)
    if (waiting.has(type)) return

    const request = Buffer.concat(requests)
    const answers: Uint8Array[] = []
    requests = []

    await exec(request, { onRawData: (answer) => answers.push(answer.slice()) })

    if (answers.length > 0) onRawData(Buffer.concat(answers))
  }
}

serve().catch((error: unknown) =>
  reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) })
)
