import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import type { Test } from 'tap'

export interface RedisServer {
  url: string
  start: () => Promise<void>
  /** As a crash does: no word to its clients. */
  kill: () => Promise<void>
  /** Holds every connection open and answers none. */
  freeze: () => void
  thaw: () => void
}

/** A real redis-server on a free port of loopback, empty and in memory; gone when the test ends. */
export async function startRedis(t: Test): Promise<RedisServer> {
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  const run = () =>
    spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
      { stdio: 'ignore' }
    )

  let child = run()
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return

    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  t.teardown(kill)
  await answering(url)

  return {
    url,
    start: async () => {
      child = run()
      await answering(url)
    },
    kill,
    freeze: () => {
      child.kill('SIGSTOP')
    },
    thaw: () => {
      child.kill('SIGCONT')
    }
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')

  const address = server.address()
  server.close()

  if (address === null || typeof address === 'string') throw new Error('no port')

  return address.port
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null })
    client.on('error', () => {})

    const isUp = await client.connect().then(
      () => true,
      () => false
    )

    client.disconnect()

    if (isUp) return

    await pause(50)
  }

  throw new Error('redis-server did not start')
}
