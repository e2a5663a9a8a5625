import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import type { Connection, Db } from '../../drizzle/client.js'
import { app } from '../../src/app.js'
import { parseEnv, type Env } from '../../src/env.js'
import { serverOptions } from '../../src/server-options.js'
import { newId } from '../../src/shared/ids.js'
import type { MarketplaceRules } from '../../src/shared/rules.js'
import { testDatabase } from './database.js'
import { testSecret } from './environment.js'
import { testRules, type TestMarket } from './market.js'

export interface TestApp extends TestMarket {
  app: FastifyInstance
  db: Db
  env: Env
  /** The headers of a request signed in as this user (see makeUser). */
  as: (user: { id: string; sessionId: string }) => { authorization: string }
}

/** The environment of a test, without demo data and without logs. */
export function testEnv(overrides: Record<string, string> = {}): Env {
  return parseEnv({
    NODE_ENV: 'test',
    JWT_SECRET: testSecret,
    DEMO_DATA: 'false',
    // Whether it is built is nothing to a test that does not ask for it.
    WEB: 'false',
    LOG_LEVEL: 'silent',
    PORT: '0',
    ...overrides
  })
}

/**
 * The whole app on a database of its own (or on `connection`), ready for `inject`; `app.listen` makes it a
 * real server for socket tests. Its `market` is what its routes hand to operations. Closed when the test
 * ends.
 * @param rules the marketplace's numbers that this test wants otherwise
 */
export async function testApp(
  t: Test,
  overrides: Record<string, string> = {},
  connection?: Connection,
  rules: Partial<MarketplaceRules> = {}
): Promise<TestApp> {
  const database = connection ?? (await testDatabase(t))
  const folder = join(tmpdir(), `taskego-test-${newId()}`)

  t.teardown(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const env = testEnv({ DATA_DIR: folder, ...overrides })
  const instance = Fastify({ ...serverOptions(env), pluginTimeout: 60_000 })

  await instance.register(app, {
    env,
    connection: database,
    rules: { bcryptCost: testRules.bcryptCost, ...rules }
  })
  t.teardown(async () => await instance.close())
  await instance.ready()

  return {
    app: instance,
    db: database.db,
    market: instance.market,
    clock: instance.clock,
    events: instance.events,
    env,
    as: ({ id, sessionId }) => ({ authorization: `Bearer ${instance.jwt.sign({ sub: id, sid: sessionId })}` })
  }
}
