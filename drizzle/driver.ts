import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { compileFunction } from 'node:vm'
import type postgresType from 'postgres'

/*
 * `postgres` 3.4.9, mended as it is loaded. As released it does not survive a connection that is lost: it
 * writes to a socket that is gone, outside any promise, which ends the process; and a transaction whose
 * connection died runs its next statements on the connection that took its place, inside somebody else's
 * transaction. Nothing is written to node_modules, so an install without scripts is enough. The reasons are
 * in docs/decisions/0052-mended-database-driver.md.
 */

interface Change {
  /** Must occur exactly once in the released source. */
  from: string
  to: string
}

interface Mended {
  file: string
  /** SHA-256 of the released file: another release is another driver, and somebody must read it again. */
  released: string
  changes: Change[]
}

const connectionFile: Mended = {
  file: 'connection.js',
  released: 'ce6d375809baad79963ef9b3773e6ac757bcf6da2362d4d85482bb14c2c751be',
  changes: [
    // How often this connection has been lost: its holder compares.
    { from: '    count: 0,\n    id\n', to: '    count: 0,\n    losses: 0,\n    id\n' },
    // A query takes its place in line only once it can be written. One that could not be (an undefined
    // parameter) stayed in line, and every later query of the pipeline got its neighbour's answer. And
    // whoever begins a transaction is told of its connection also when that has no room for more: BEGIN was
    // sent all the same.
    {
      from: `    try {
      q.state = backend
      query
        ? sent.push(q)
        : (query = q, query.active = true)

      build(q)
      return write(toBuffer(q))
        && !q.describeFirst
        && !q.cursorFn
        && sent.length < max_pipeline
        && (!q.options.onexecute || q.options.onexecute(connection))
    } catch (error) {
      sent.length === 0 && write(Sync)
      errored(error)
      return true
    }
`,
      to: `    let bytes
    try {
      q.state = backend
      build(q)
      bytes = toBuffer(q)
    } catch (error) {
      query || write(Sync)
      queryError(q, error)
      return false
    }

    query
      ? sent.push(q)
      : (query = q, query.active = true)
    q.options.onexecute && q.options.onexecute(connection)
    return write(bytes)
      && !q.describeFirst
      && !q.cursorFn
      && !q.options.onexecute
      && sent.length < max_pipeline
`
    },
    // Statements that are sent together leave by one write: a write to a socket costs more than a small read.
    // Released, each piece from a kilobyte on was written by itself.
    {
      from: '    if (fn || chunk.length >= 1024)\n',
      to: '    if (fn || chunk.length >= 65536)\n'
    },
    // Nobody waits for bytes to a closed connection: closed() has answered all of them.
    {
      from: '    const x = socket.write(chunk, fn)\n',
      to: '    const x = socket !== null && socket.write(chunk, fn)\n'
    },
    // A transaction between two statements is not free for others.
    {
      from: '    !query && onopen(connection)\n',
      to: '    !query && !connection.reserved && onopen(connection)\n'
    },
    // A closed connection answers all who wait for it and forgets everything: bytes that were not written,
    // queries that had their answer, half an error. Only where several hosts are named is the next one tried.
    {
      from: `    socket = null

    if (initial)
      return reconnect()

    !hadError && (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))
    closedTime = performance.now()
    hadError && options.shared.retries++
    delay = (typeof backoff === 'function' ? backoff(options.shared.retries) : backoff) * 1000
    onclose(connection, Errors.connection('CONNECTION_CLOSED', options, socket))
`,
      to: `    socket = chunk = nextWriteTimer = null
    closedTime = performance.now()
    hadError && options.shared.retries++
    delay = (typeof backoff === 'function' ? backoff(options.shared.retries) : backoff) * 1000
    connection.losses++

    const lost = Errors.connection('CONNECTION_CLOSED', options, socket)
    const next = options.host[1] ? initial : null
    next && (initial = null)
    errored(lost)
    while (sent.length)
      queryError(sent.shift(), lost)
    query = results = errorResponse = null
    result = new Result()
    initial = next
    if (initial)
      return reconnect()

    ended && (ended(), ending = ended = null)
    onclose(connection, lost)
`
    },
    // Questions of the driver's own, asked when it connects: nobody hears their failure, and nobody has to.
    { from: '        return fetchArrayTypes()\n', to: '        return fetchArrayTypes().catch(noop)\n' },
    {
      from: '    query.execute()\n  }\n\n  function ErrorResponse',
      to: '    query.catch(noop)\n  }\n\n  function ErrorResponse'
    }
  ]
}

const poolFile: Mended = {
  file: 'index.js',
  released: 'd8fea1a5311c47e65004646bc81f57305ac64d48f99004a5b3ca27bcfc6babf8',
  changes: [
    {
      from: '    let savepoints = 0\n      , connection\n',
      to: `    const lost = () => Errors.connection('CONNECTION_CLOSED', sql.options)
    let savepoints = 0
      , connection
      , losses
      , last = null
`
    },
    {
      from: `      return await Promise.race([
        scope(connection, fn),
        new Promise((_, reject) => connection.onclose = reject)
      ])
`,
      to: `      if (connection.losses !== losses)
        throw lost()

      return await Promise.race([
        scope(connection, fn),
        new Promise((_, reject) => connection.onclose = error => {
          while (queries.length)
            queries.shift().reject(error)
          reject(error)
        })
      ])
`
    },
    // COMMIT or ROLLBACK is the last statement of a transaction.
    { from: '          : sql`rollback`\n', to: '          : (last = sql`rollback`)\n' },
    { from: '          : await sql`commit`\n', to: '          : await (last = sql`commit`)\n' },
    // No statement outlives its connection or its transaction: it would run in the next one.
    {
      from: '        q.catch(e => uncaughtError || (uncaughtError = e))\n',
      to: `        q.catch(e => uncaughtError || (uncaughtError = e))
        if (c.losses !== losses)
          return q.reject(lost())

        if (last !== null && q !== last)
          return q.reject(Errors.generic('TRANSACTION_ENDED', 'The transaction of this statement has ended'))

`
    },
    // A query that finds no connection waits a bounded time for one: a longer wait has no reader any more.
    {
      from: '      : queries.push(query)\n  }\n\n  function go',
      to: `      : wait(query)
  }

  function wait(query) {
    queries.push(query)
    options.connection_wait && setTimeout(() => {
      queries.remove(query) && query.reject(
        Errors.generic('CONNECTION_WAIT_TIMEOUT', 'No connection of the pool was free in time')
      )
    }, options.connection_wait).unref()
  }

  function go`
    },
    { from: '    max_pipeline    : 100,\n', to: '    max_pipeline    : 100,\n    connection_wait : 0,\n' },
    {
      from: '      connection = c\n      move(c, reserved)\n',
      to: '      connection = c\n      losses = c.losses\n      move(c, reserved)\n'
    }
  ]
}

/** The driver's CommonJS build: its modules can be compiled from a string. */
const entry = createRequire(import.meta.url).resolve('postgres')

/**
 * The mended driver.
 * @throws Error at import when the installed release is not the one that these changes were written for.
 */
export const postgres = load(poolFile, { './connection.js': load(connectionFile, {}) }) as MendedPostgres

/** What we added to the driver's options. */
interface OwnOptions {
  /**
   * The longest wait for a connection of the pool, in milliseconds; 0 = no limit. Then it is
   * `CONNECTION_WAIT_TIMEOUT`.
   */
  connection_wait?: number
}
type Options = NonNullable<Parameters<typeof postgresType>[1]> & OwnOptions
interface MendedPostgres extends Pick<typeof postgresType, 'PostgresError'> {
  (url: string, options?: Options): postgresType.Sql
  (options?: Options): postgresType.Sql
}

function load(mended: Mended, replaced: Record<string, unknown>): unknown {
  const path = join(dirname(entry), mended.file)
  const require = createRequire(path)
  const compiled = compileFunction(mend(mended, readFileSync(path, 'utf8')), ['module', 'require'], {
    filename: path
  })
  const module: { exports: unknown } = { exports: {} }

  compiled(module, (name: string): unknown => replaced[name] ?? require(name))
  return module.exports
}

/**
 * The released source with our changes.
 * @throws Error when it is not the source that they were written for.
 */
export function mend({ file, released, changes }: Mended, source: string): string {
  if (createHash('sha256').update(source).digest('hex') !== released) {
    throw new Error(
      `the installed release of "postgres" is not the one that drizzle/driver.ts mends (${file}): ` +
        'read what changed there, renew its changes, or drop them if they are no longer needed'
    )
  }

  return changes.reduce((text, { from, to }) => {
    const parts = text.split(from)
    if (parts.length !== 2) {
      throw new Error(`a change to "postgres" (${file}) fits ${parts.length - 1} places, not one`)
    }

    return parts.join(to)
  }, source)
}
