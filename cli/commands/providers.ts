import type { Command } from 'commander'
import type { Application, Provider } from '../../src/providers/index.js'
import type { Context } from '../context.js'
import { CliError, exitCodes } from '../exit.js'
import { bothNames, moment } from '../format.js'
import { renderTable, styled } from '../output.js'
import {
  fetchPages,
  remarkMore,
  toolsOf,
  withCare,
  withPaging,
  type Careful,
  type ListOptions,
  type Tools
} from '../tools.js'
import { findUser, nameOf, reasonOf, WHO } from './users.js'

type Decision = 'approved' | 'rejected'

export function addProviders(program: Command, context: Context): void {
  const providers = program.command('providers').description('Decide on those who want to sell.')

  withPaging(providers.command('pending').description('Who waits for a decision, newest first.')).action(
    async (options: ListOptions, command: Command) => {
      const tools = toolsOf(context, command)
      const page = await fetchPages<Application>(
        tools,
        '/api/admin/providers',
        { approvalStatus: 'pending' },
        options
      )

      tools.show(page, ({ items }) => renderApplications(context, items))
      remarkMore(tools, page)
    }
  )

  for (const [name, decision, description] of [
    ['approve', 'approved', 'Approve a provider; they are told and can sell at once.'],
    ['reject', 'rejected', 'Reject a provider, or take an approval back; they are told and may apply again.']
  ] as const) {
    withCare(providers.command(name).description(description).argument('<user>', WHO))
      .option('--reason <words>', 'why; they are told')
      .action(
        async (who: string, options: Careful & { reason?: string }, command: Command) =>
          await decide(toolsOf(context, command), who, decision, options)
      )
  }
}

async function decide(
  tools: Tools,
  who: string,
  decision: Decision,
  options: Careful & { reason?: string }
): Promise<void> {
  const user = await findUser(tools, who)
  if (user.provider === null) throw new CliError(exitCodes.notFound, `${nameOf(user)} has not applied.`)

  const business = bothNames(user.provider.businessName, user.provider.businessName_ar)

  if (options.dryRun === true) {
    return tools.show(
      { user, decision },
      () =>
        `Would move ${business} of ${nameOf(user)} from ${user.provider?.approvalStatus ?? '–'} to ` +
        `${decision}.`
    )
  }

  const provider = await tools.client.send<Provider>('POST', '/api/admin/approve-provider', {
    userId: user.id,
    decision,
    ...reasonOf(options)
  })

  tools.show(provider, () => styled(tools.context, 'green', `${business} of ${nameOf(user)} is ${decision}.`))
}

function renderApplications(context: Context, applications: Application[]): string {
  if (applications.length === 0) return 'Nobody is waiting.'

  return renderTable(
    context,
    [
      { title: 'Id', value: ({ userId }) => userId, isWhole: true },
      { title: 'Business', value: (row) => bothNames(row.businessName, row.businessName_ar) },
      { title: 'Name', value: ({ name }) => name, goes: 2 },
      { title: 'E-mail', value: ({ email }) => email, isWhole: true },
      { title: 'City', value: ({ city }) => city ?? '', goes: 1 },
      { title: 'Applied', value: ({ createdAt }) => moment(createdAt), isWhole: true, goes: 3 }
    ],
    applications
  )
}
