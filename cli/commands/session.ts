import type { Command } from 'commander'
import type { User } from '../../src/accounts/index.js'
import type { Context } from '../context.js'
import { renderFacts } from '../output.js'
import { ask, askSecret, readSecret } from '../prompt.js'
import { toolsOf } from '../tools.js'

export function addSession(program: Command, context: Context): void {
  program
    .command('login')
    .description('Sign in. The password is asked for, or read from standard input; never an argument.')
    .option('--email <address>', 'whose account')
    .option('--password-stdin', 'read the password from standard input')
    .action(async (options: { email?: string; passwordStdin?: boolean }, command: Command) => {
      const { client, show } = toolsOf(context, command)
      const email = options.email ?? (await ask(context, 'E-mail: ')).trim()
      const password =
        options.passwordStdin === true ? await readSecret(context) : await askSecret(context, 'Password: ')
      const user = await client.logIn(email, password)

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
