import S3rver from '@20minutes/s3rver'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import { newId } from '../../src/shared/ids.js'

export interface StorageServer {
  port: number
  bucket: string
  /** What an app needs to keep its files here. */
  env: Record<string, string>
  stop: () => Promise<void>
  /** On the same port, with what was stored before. */
  start: () => Promise<void>
}

/** A server on loopback that speaks S3 over real HTTP and checks signatures. */
export async function startStorageServer(t: Test): Promise<StorageServer> {
  const directory = join(tmpdir(), `taskego-s3-${newId()}`)
  const bucket = 'taskego-files'
  let port = 0
  let running: S3rver | null = null

  const server = {
    start: async () => {
      const next = new S3rver({
        address: '127.0.0.1',
        port,
        silent: true,
        directory,
        configureBuckets: [{ name: bucket }]
      })

      port = (await next.run()).port
      running = next
    },
    stop: async () => {
      await running?.close()
      running = null
    }
  }

  await server.start()
  t.teardown(async () => {
    await server.stop()
    rmSync(directory, { recursive: true, force: true })
  })

  return {
    ...server,
    port,
    bucket,
    env: {
      S3_BUCKET: bucket,
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER'
    }
  }
}
