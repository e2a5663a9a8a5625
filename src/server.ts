import closeWithGrace from 'close-with-grace'
import Fastify from 'fastify'
import { app } from './app.js'
import { banner } from './banner.js'
import { EnvError, parseEnv, type Env } from './env.js'
import { loadEnvFile } from './env-file.js'
import { serverOptions } from './server-options.js'

const GRACE_MILLISECONDS = 10_000

try {
  loadEnvFile()
  const env = parseEnv(process.env)
  await start(env)
} catch (error) {
  process.stderr.write(`Taskego cannot start: ${sentenceFor(error)}\n`)
  process.exit(1)
}

async function start(env: Env): Promise<void> {
  const fastify = Fastify({ ...serverOptions(env), pluginTimeout: 120_000 })
  await fastify.register(app, { env })

  try {
    const url = await fastify.listen({ port: env.PORT, host: env.HOST })
    process.stdout.write(banner(env, url))
  } catch (error) {
    await fastify.close()
    throw error
  }

  closeWithGrace(
    { delay: env.DRAIN_SECONDS * 1000 + GRACE_MILLISECONDS, logger: fastify.log },
    async ({ err }) => {
      if (err === undefined) await fastify.drain()
      else fastify.log.error({ err }, 'closing after an error')
      await fastify.close()
    }
  )
}

/** One sentence for a fault that a person can correct; the whole error only for an unexpected one. */
function sentenceFor(error: unknown): string {
  if (error instanceof EnvError) return error.message

  for (let current = error; current instanceof Error; current = current.cause) {
    if (current.name === 'DirectoryInUseError') {
      return 'another process is using DATA_DIR. Stop it, or choose another DATA_DIR.'
    }
    if (['MigrationLockedError', 'UnreleasedDatabaseError'].includes(current.name)) return current.message
    if (!('code' in current)) continue
    if (current.code === 'EADDRINUSE') {
      return 'PORT is already in use. Stop what uses it, or choose another PORT.'
    }
    if (current.code === 'EACCES' || current.code === 'EPERM') return 'no permission for PORT or DATA_DIR.'
    if (
      ['ECONNREFUSED', 'ENOTFOUND', 'CONNECT_TIMEOUT', 'ETIMEDOUT', 'EAI_AGAIN'].includes(
        String(current.code)
      )
    ) {
      return 'DATABASE_URL cannot be reached.'
    }
    if (['28P01', '28000', '3D000'].includes(String(current.code))) {
      return 'DATABASE_URL is refused by the database: check user, password and database name.'
    }
  }

  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
