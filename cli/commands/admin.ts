import type { Command } from 'commander'
import type { Context } from '../context.js'
import { CliError, exitCodes, type ExitCode } from '../exit.js'
import { renderFacts } from '../output.js'
import { ask, askSecret, readSecret } from '../prompt.js'
import { toolsOf } from '../tools.js'

interface Options {
  email?: string
  name?: string
  language?: string
  passwordStdin?: boolean
}

const SHORTEST_PASSWORD = 8
const LONGEST_PASSWORD = 128

export function addAdmin(program: Command, context: Context): void {
  const admin = program.command('admin').description('Make admins; there is no other way to become one.')

  admin
    .command('create')
    .description(
      'Make an admin, in the database itself. The password is asked for, or read from standard input; ' +
        'never an argument.'
    )
    .option('--email <address>', 'their e-mail address')
    .option('--name <name>', 'their name')
    .option('--language <code>', 'en or ar', 'en')
    .option('--password-stdin', 'read the password from standard input')
    .action(async (options: Options, command: Command) => {
      const { show } = toolsOf(context, command)
      const user = await create(context, await detailsOf(context, options))

      show(user, () =>
        renderFacts(context, [
          ['Admin', `${user.name} <${user.email}>`],
          ['Id', user.id]
        ])
      )
    })
}

interface Details {
  email: string
  name: string
  language: 'en' | 'ar'
  password: string
}

/** Checked before a database is opened. */
async function detailsOf(context: Context, options: Options): Promise<Details> {
  if (options.language !== 'en' && options.language !== 'ar') {
    throw new CliError(exitCodes.usage, '--language is en or ar.')
  }

  const email = (options.email ?? (await ask(context, 'E-mail: '))).trim()
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 254) {
    throw new CliError(exitCodes.usage, `“${email}” is not an e-mail address.`)
  }

  const name = (options.name ?? (await ask(context, 'Name: '))).trim()
  if (name === '' || name.length > 100) {
    throw new CliError(exitCodes.usage, 'The name has 1 to 100 characters.')
  }

  const password = options.passwordStdin === true ? await readSecret(context) : await askTwice(context)
  if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD) {
    throw new CliError(
      exitCodes.usage,
      `The password has ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters.`
    )
  }

  return { email, name, language: options.language, password }
}

async function askTwice(context: Context): Promise<string> {
  const password = await askSecret(context, 'Password: ')
  if ((await askSecret(context, 'Once more: ')) !== password) {
    throw new CliError(exitCodes.usage, 'The two passwords differ.')
  }

  return password
}

async function create(context: Context, details: Details) {
  const { openDatabase, migrateDatabase, readEnv } = await import('./db/open.js')
  const { createAdmin } = await import('../../src/moderation/index.js')
  const { system } = await import('../../src/shared/actor.js')
  const { marketOf } = await import('./db/market.js')
  const env = readEnv(context)
  const connection = await openDatabase(context, env, { mayCreate: true })

  try {
    await migrateDatabase(context, connection)
    return await createAdmin(marketOf(env, connection), { ...system, door: 'cli' }, details)
  } catch (error) {
    throw await asSentence(error)
  } finally {
    await connection.close()
  }
}

async function asSentence(error: unknown): Promise<unknown> {
  const { DomainError } = await import('../../src/shared/errors.js')
  const { errorMessage } = await import('../../src/shared/error-message.js')

  if (!(error instanceof DomainError)) return error

  const code: ExitCode = error.kind === 'conflict' ? exitCodes.conflict : exitCodes.usage
  return new CliError(code, errorMessage(error.code, 'en', error.params))
}
