import type { Command } from 'commander'
import type { Proven, SecondFactor, User } from '../../src/accounts/index.js'
import { PROOF_PATH } from '../client.js'
import type { Context } from '../context.js'
import { moment } from '../format.js'
import { renderFacts } from '../output.js'
import { ask, askSecret, readSecret } from '../prompt.js'
import { toolsOf, type Tools } from '../tools.js'

export function addSession(program: Command, context: Context): void {
  program
    .command('login')
    .description('Sign in. The password is asked for, or read from standard input; never an argument.')
    .option('--email <address>', 'whose account')
    .option('--password-stdin', 'read the password from standard input')
    .option('--code <code>', 'of the second factor, where the account has one; else it is asked for')
    .action(async (options: { email?: string; passwordStdin?: boolean; code?: string }, command: Command) => {
      const { client, show } = toolsOf(context, command)
      const email = options.email ?? (await ask(context, 'E-mail: ')).trim()
      const password =
        options.passwordStdin === true ? await readSecret(context) : await askSecret(context, 'Password: ')
      const user = await client.logIn(email, password, options.code)

      show(
        { server: client.server, user },
        () => `Signed in to ${client.server} as ${user.name} <${user.email}>, ${user.role}.`
      )
    })

  program
    .command('logout')
    .description(
      'Sign out: the session ends on the server too, and its tokens are removed from this machine.'
    )
    .action(async (_options: object, command: Command) => {
      const { client, show } = toolsOf(context, command)
      try {
        await client.send('POST', '/api/auth/logout')
      } finally {
        client.store.forget(client.server)
      }

      show({ server: client.server }, () => `Signed out of ${client.server}.`)
    })

  program
    .command('prove')
    .description(
      'Show once more that it is you, for the next ten minutes: before refunds, payouts, bans and the like.'
    )
    .option('--password-stdin', 'read the password from standard input')
    .option('--code <code>', 'of the second factor, where the account has one')
    .action(async (options: { passwordStdin?: boolean; code?: string }, command: Command) => {
      const tools = toolsOf(context, command)
      const proven = await tools.client.send<Proven>('POST', PROOF_PATH, await proofOf(tools, options))

      tools.show(proven, ({ provenUntil }) => `Good until ${moment(provenUntil)}.`)
    })

  program
    .command('whoami')
    .description('Who is signed in, and where.')
    .action(async (_options: object, command: Command) => {
      const { client, show } = toolsOf(context, command)
      const user = await client.get<User>('/api/auth/me')

      show({ server: client.server, user }, () =>
        renderFacts(context, [
          ['Server', client.server],
          ['Name', user.name],
          ['E-mail', user.email],
          ['Role', user.role],
          ['Id', user.id]
        ])
      )
    })
}

/** A code counts where there is a second factor, and the password where there is none. */
async function proofOf(
  { client, context }: Tools,
  { code, passwordStdin }: { passwordStdin?: boolean; code?: string }
): Promise<{ password: string } | { code: string }> {
  if (code !== undefined) return { code }
  if (passwordStdin === true) return { password: await readSecret(context) }

  const { since } = await client.get<SecondFactor>('/api/users/second-factor')
  return await client.askProof(since === null ? 'password' : 'code')
}
