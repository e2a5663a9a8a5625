import { isNotNull } from 'drizzle-orm'
import t from 'tap'
import { refreshTokens } from '../../drizzle/schema/index.js'
import { raceDatabase } from '../support/database.js'
import { call, startServer, type ServerProcess } from '../support/server.js'

const database = await raceDatabase(t)
const { db } = database
const environment = { DATABASE_URL: database.url }
const [one, other] = await Promise.all([startServer(t, environment), startServer(t, environment)])

t.test(
  'one refresh token on two servers at once: both callers go on with one session; after half a minute ' +
    'it is a theft',
  async (t) => {
    const refresh = async (server: ServerProcess, refreshToken: string) => {
      const { status, json } = await call(`${server.url}/api/auth/refresh`, null, 'POST', { refreshToken })
      return { status, accessToken: String(json.accessToken), refreshToken: String(json.refreshToken) }
    }
    const meWith = async (server: ServerProcess, accessToken: string) =>
      (await fetch(`${server.url}/api/auth/me`, { headers: { authorization: `Bearer ${accessToken}` } }))
        .status

    const made = await call(`${one.url}/api/auth/signup`, null, 'POST', {
      name: 'Rana',
      email: 'two-tabs@example.org',
      password: 'a quiet river at night'
    })

    let token = String(made.json.refreshToken)
    for (let round = 0; round < 10; round++) {
      const [left, right] = await Promise.all([refresh(one, token), refresh(other, token)])
      t.same([left.status, right.status, left.refreshToken], [200, 200, right.refreshToken])
      t.same(await Promise.all([meWith(other, left.accessToken), meWith(one, right.accessToken)]), [200, 200])
      token = left.refreshToken
    }

    const last = await refresh(one, token)

    await db
      .update(refreshTokens)
      .set({ usedAt: new Date(Date.now() - 31_000) })
      .where(isNotNull(refreshTokens.sealedSuccessor))
    t.equal((await refresh(other, token)).status, 401)
    t.equal(await meWith(one, last.accessToken), 401)
  }
)
