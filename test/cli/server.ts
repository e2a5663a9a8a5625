import { eq } from 'drizzle-orm'
import { sessions, users } from '../../drizzle/schema/index.js'
import type { Test } from 'tap'
import { hashPassword } from '../../src/accounts/index.js'
import { testApp, type TestApp } from '../support/app.js'
import { testRules } from '../support/market.js'
import { makeUser } from '../support/people.js'
import { configFolder, taskego, type Result } from './terminal.js'

type Person = Awaited<ReturnType<typeof makeUser>>
export type Terminal = (words: string[], settings?: Parameters<typeof taskego>[1]) => Promise<Result>
export interface LiveServer extends TestApp {
  url: string
  /** A command line on which this user, whose password is `password`, has signed in. */
  signedIn: (user: Person) => Promise<Terminal & { env: Record<string, string> }>
}

export const password = 'a long and private sentence'
let passwordHash: Promise<string> | undefined

/** The app, listening, with command lines that talk to it. */
export async function liveServer(t: Test): Promise<LiveServer> {
  const server = await testApp(t)
  const url = await server.app.listen({ port: 0, host: '127.0.0.1' })

  return {
    ...server,
    url,
    signedIn: async (user) => {
      passwordHash ??= hashPassword(password, testRules)
      await server.db
        .update(users)
        .set({ passwordHash: await passwordHash })
        .where(eq(users.id, user.id))

      const env = { TASKEGO_CONFIG_DIR: configFolder(t), TASKEGO_SERVER: url }
      const login = await taskego(['login', '--email', user.email, '--password-stdin'], {
        env,
        input: `${password}\n`
      })

      if (login.code !== 0) throw new Error(login.errors)

      // What a proof is asked for has tests of its own.
      await server.db.update(sessions).set({ provenAt: new Date() }).where(eq(sessions.userId, user.id))

      const terminal: Terminal = async (words, settings = {}) =>
        await taskego(words, { ...settings, env: { ...env, ...settings.env } })
      return Object.assign(terminal, { env })
    }
  }
}
