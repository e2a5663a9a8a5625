import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import postgres from 'postgres'
import type { Test } from 'tap'
import { freePort } from './redis.js'

const run = promisify(execFile)
const isRoot = process.getuid?.() === 0

export interface Cluster {
  url: string
  port: number
  start: () => Promise<void>
  /**
   * `fast` ends sessions with a word to each (57P01); `immediate` is a crash that recovers at the next start.
   */
  stop: (mode: 'fast' | 'immediate') => Promise<void>
}

/** A PostgreSQL of this test's own, which it may stop and start; gone when the test ends. */
export async function startCluster(t: Pick<Test, 'teardown'>): Promise<Cluster> {
  const folder = await ownFolder('taskego-cluster-')
  const words = ['-D', join(folder, 'data'), '-A', 'trust', '-U', 'postgres', '--locale=C.UTF-8']
  await asPostgres(program('initdb'), words)

  return await runCluster(t, folder)
}

/** Starts the server whose data lie in this folder. */
async function runCluster(t: Pick<Test, 'teardown'>, folder: string): Promise<Cluster> {
  const port = await freePort()
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=200`
  const control = async (...words: string[]): Promise<void> => {
    await asPostgres(program('pg_ctl'), [
      '-w',
      '-D',
      join(folder, 'data'),
      '-l',
      join(folder, 'log'),
      ...words
    ])
  }

  const cluster: Cluster = {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    port,
    start: async () => await control('-o', options, 'start'),
    stop: async (mode) => await control('-m', mode, 'stop')
  }

  await cluster.start()
  t.teardown(async () => {
    await cluster.stop('immediate').catch(() => {})
    rmSync(folder, { recursive: true, force: true })
  })

  return cluster
}

/**
 * A streaming replica of this cluster, copied by pg_basebackup and following it; gone when the test ends.
 */
export async function startReplica(t: Pick<Test, 'teardown'>, primary: Cluster): Promise<Cluster> {
  const folder = await ownFolder('taskego-replica-')
  const data = join(folder, 'data')
  const backup = ['-h', '127.0.0.1', '-p', String(primary.port), '-U', 'postgres', '-D', data]

  // `-R` makes it follow the server that it was copied from.
  await asPostgres(program('pg_basebackup'), [...backup, '-R', '-X', 'stream', '--checkpoint=fast'])

  return await runCluster(t, folder)
}

/**
 * A PgBouncer in transaction mode before this cluster: two statements of one session may reach two backends.
 */
export async function startPgBouncer(t: Test, cluster: Cluster, poolSize: number): Promise<{ url: string }> {
  const folder = await ownFolder('taskego-bouncer-')
  const port = await freePort()
  const file = join(folder, 'pgbouncer.ini')

  writeFileSync(
    file,
    `[databases]
* = host=127.0.0.1 port=${cluster.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${join(folder, 'users')}
pool_mode = transaction
default_pool_size = ${poolSize}
max_client_conn = 500
server_login_retry = 1
`
  )

  writeFileSync(join(folder, 'users'), '"postgres" ""\n')

  const [command, ...words] = commandOf('/usr/sbin/pgbouncer', [file])
  const child = spawn(command, words, { cwd: '/', stdio: 'ignore' })

  t.teardown(async () => {
    const gone = once(child, 'exit')
    // SIGTERM does not wait for its clients.
    if (child.kill('SIGTERM')) await gone
    rmSync(folder, { recursive: true, force: true })
  })

  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  for (let attempt = 0; attempt < 100; attempt++) {
    const sql = postgres(url, { max: 1, prepare: false, fetch_types: false, onnotice: () => {} })
    const answers = await sql`select 1`.then(
      () => true,
      () => false
    )

    await sql.end({ timeout: 1 })

    if (answers) return { url }

    await pause(50)
  }

  throw new Error('pgbouncer did not start')
}

/** Where the user who runs the server may write: neither PostgreSQL nor PgBouncer runs as root. */
async function ownFolder(prefix: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  if (isRoot) await run('chown', ['postgres', folder])
  return folder
}

async function asPostgres(command: string, words: string[]): Promise<void> {
  const [first, ...rest] = commandOf(command, words)
  // With its own output: pg_ctl's server would keep a pipe of ours open.
  const child = spawn(first, rest, { cwd: '/', stdio: 'ignore' })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${String(code)}`)
}

function commandOf(command: string, words: string[]): [string, ...string[]] {
  return isRoot ? ['runuser', '-u', 'postgres', '--', command, ...words] : [command, ...words]
}

/** Debian keeps the programs of each version apart, outside PATH. */
function program(name: string): string {
  const versions = readdirSync('/usr/lib/postgresql').sort((one, other) => Number(other) - Number(one))
  return join('/usr/lib/postgresql', versions[0] ?? '', 'bin', name)
}
