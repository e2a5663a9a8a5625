import type { Command } from 'commander'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../../src/files/index.js'
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

  providers
    .command('documents')
    .description('The documents of an application, with links that open them for ten minutes.')
    .argument('<user>', WHO)
    .option('--save <folder>', 'save them there')
    .action(
      async (who: string, options: { save?: string }, command: Command) =>
        await documents(toolsOf(context, command), who, options)
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

async function documents(tools: Tools, who: string, { save }: { save?: string }): Promise<void> {
  const { client, context } = tools
  const user = await findUser(tools, who)
  const list = await client.get<{ items: Document[] }>(`/api/admin/providers/${user.id}/documents`)

  if (save !== undefined) {
    mkdirSync(save, { recursive: true })

    for (const { id, url, contentType } of list.items) {
      const file = join(save, `${id}.${contentType === 'application/pdf' ? 'pdf' : 'webp'}`)
      // For its owner alone.
      writeFileSync(file, await client.download(url), { mode: 0o600 })
      tools.remark(`Saved ${file}`)
    }
  }

  tools.show(list, ({ items }) => renderDocuments(context, items))
}

function renderDocuments(context: Context, items: Document[]): string {
  if (items.length === 0) return 'None.'

  return renderTable(
    context,
    [
      { title: 'Kind', value: ({ contentType }) => contentType, isWhole: true },
      { title: 'Bytes', value: ({ bytes }) => String(bytes), align: 'right', isWhole: true },
      { title: 'Added', value: ({ createdAt }) => moment(createdAt), isWhole: true, goes: 1 },
      { title: 'Link', value: ({ url }) => url, isWhole: true }
    ],
    items
  )
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
