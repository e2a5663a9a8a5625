import closeWithGrace from 'close-with-grace'
import Fastify from 'fastify'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { app } from './app.js'
import { banner, logReady } from './banner.js'
import { parseEnv, type Env } from './env.js'
import { loadEnvFile } from './env-file.js'
import { notSetUp } from './not-set-up.js'
import { serverOptions } from './server-options.js'
import { addressProblem, requireAddress, sentenceFor } from './start-problems.js'

const GRACE_MILLISECONDS = 10_000

try {
  loadEnvFile()
  const env = parseEnv(process.env)
  await requireAddress(env)
  await start(env)
} catch (error) {
  process.stderr.write(`Taskego cannot start: ${sentenceFor(error)}\n`)
  process.exit(1)
}

async function start(env: Env): Promise<void> {
  if (process.stdout.isTTY) process.stdout.write(`${preparationOf(env)} …\n`)

  const fastify = Fastify({ ...serverOptions(env, await terminal()), pluginTimeout: 120_000 })
  await fastify.register(app, { env })

  try {
    const listening = await fastify.listen({ port: env.PORT, host: env.HOST })
    const server = { env, listening, lacksAdmin: await fastify.lacksAdmin() }

    if (process.stdout.isTTY) process.stdout.write(banner(server))
    else logReady(fastify.log, server)
    if (env.NODE_ENV === 'production') fastify.log.warn({ notSetUp: notSetUp(env) }, 'not set up')
  } catch (error) {
    await fastify.close()
    throw addressProblem(error, env) ?? error
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

/** What takes its time before the server listens. */
function preparationOf({ DATABASE_URL: url, DATA_DIR: directory, DEMO_DATA: hasDemoData }: Env): string {
  if (url !== undefined) return 'Opening the database, and bringing its tables up to date'
  if (existsSync(join(directory, 'database'))) return `Opening the database in ${directory}`

  const content = hasDemoData ? ' with its demo data' : ''
  return `Making the database in ${directory}${content}: some ten seconds, once`
}

/** People read lines, programs JSON. */
async function terminal(): Promise<Writable | undefined> {
  if (!process.stdout.isTTY) return undefined

  const { default: pretty } = await import('pino-pretty')
  return pretty({ colorize: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname', singleLine: true })
}
