import { Command, CommanderError } from 'commander'
import { ourVersion } from './client.js'
import { addAdmin } from './commands/admin.js'
import { addAdmins } from './commands/admins.js'
import { addBookings } from './commands/bookings.js'
import { addCancelPolicies } from './commands/cancel-policies.js'
import { addChat } from './commands/chat.js'
import { addCommissions } from './commands/commissions.js'
import { addCompletion } from './commands/completion.js'
import { addDatabase } from './commands/db.js'
import { addDisputes } from './commands/disputes.js'
import { addJobs } from './commands/jobs.js'
import { addLogs } from './commands/logs.js'
import { addNumbers } from './commands/numbers.js'
import { addOpenApi } from './commands/openapi.js'
import { addOutbox } from './commands/outbox.js'
import { addPayments } from './commands/payments.js'
import { addProviders } from './commands/providers.js'
import { addReference } from './commands/reference.js'
import { addReviews } from './commands/reviews.js'
import { addSecondFactor } from './commands/second-factor.js'
import { addServices } from './commands/services.js'
import { addSession } from './commands/session.js'
import { addSettings } from './commands/settings.js'
import { addTickets } from './commands/tickets.js'
import { addUsers } from './commands/users.js'
import type { Context } from './context.js'
import { CliError, exitCodes, type ExitCode } from './exit.js'
import { plain, styled } from './output.js'

const WIDEST_HELP = 100

/** The whole command line, reading and writing nothing but the context. */
export function createProgram(context: Context): Command {
  const program = new Command('taskego')
    .description('Look after a Taskego marketplace from the terminal.')
    .version(ourVersion())
    .option(
      '--server <url>',
      'the server to talk to (or TASKEGO_SERVER; else the one last signed in to, or the one here)'
    )
    .option('--json', 'results as JSON, for scripts')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.output.write(text),
      writeErr: (text) => context.errors.write(text),
      getOutHelpWidth: () => Math.min(context.output.columns ?? WIDEST_HELP, WIDEST_HELP),
      getErrHelpWidth: () => Math.min(context.errors.columns ?? WIDEST_HELP, WIDEST_HELP),
      getOutHasColors: () => false,
      getErrHasColors: () => false
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 not signed in or not allowed, 4 not found, 5 ' +
        'conflict.'
    )

  for (const add of [
    addSession,
    addSecondFactor,
    addNumbers,
    addUsers,
    addProviders,
    addServices,
    addReviews,
    addTickets,
    addDisputes,
    addBookings,
    addPayments,
    addCommissions,
    addCancelPolicies,
    addReference,
    addJobs,
    addLogs,
    addChat,
    addDatabase,
    addSettings,
    addAdmin,
    addAdmins,
    addOpenApi,
    addOutbox,
    addCompletion
  ]) {
    add(program, context)
  }

  return program
}

/** Runs one command line and returns its exit code; it throws nothing. */
export async function run(context: Context, words: string[]): Promise<ExitCode> {
  const program = createProgram(context)
  try {
    await program.parseAsync(words, { from: 'user' })
    return exitCodes.done
  } catch (error) {
    return report(context, program, error)
  }
}

function report(context: Context, program: Command, error: unknown): ExitCode {
  // Commander has written the message already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage

  const known =
    error instanceof CliError
      ? error
      : new CliError(
          exitCodes.failed,
          `Something unexpected happened: ${error instanceof Error ? error.message : String(error)}`
        )

  const isJson = program.opts<{ json?: boolean }>().json === true
  context.errors.write(
    isJson
      ? `${JSON.stringify(known.problem ?? { detail: known.message, exitCode: known.exitCode })}\n`
      : `${styled(context, 'red', plain(known.message))}\n`
  )

  return known.exitCode
}
