import Fastify from 'fastify'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../../drizzle/client.js'
import { startEmbedded } from '../../drizzle/embedded.js'
import { app } from '../../src/app.js'
import { parseEnv } from '../../src/env.js'

/** The environment of the document, wherever it is written or compared: the sandbox, on nobody's address. */
export const documentEnv = {
  NODE_ENV: 'development',
  PUBLIC_URL: 'https://api.taskego.example',
  DEMO_DATA: 'false',
  LOG_LEVEL: 'silent'
}

/**
 * The OpenAPI document as the server itself gives it, from an app on a database in memory that never listens.
 */
export async function serverDocument(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'taskego-document-'))
  const database = await startEmbedded({})
  const fastify = Fastify({ pluginTimeout: 60_000 })

  try {
    await migrate(database)
    await fastify.register(app, { env: parseEnv({ ...documentEnv, DATA_DIR: folder }), connection: database })
    return formatted(await fastify.inject({ url: '/openapi.json' }))
  } finally {
    await fastify.close()
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An answer of /openapi.json as it is committed. */
export function formatted(answer: { body: string }): string {
  return `${JSON.stringify(JSON.parse(answer.body), null, 2)}\n`
}
