import type { Command } from 'commander'
import type { Admin } from '../../src/moderation/index.js'
import { adminScopes } from '../../src/shared/admin-scopes.js'
import type { Context } from '../context.js'
import { CliError, exitCodes } from '../exit.js'
import { renderTable, styled } from '../output.js'
import { toolsOf, withCare, type Careful, type Tools } from '../tools.js'
import { findUser, nameOf, WHO } from './users.js'

export function addAdmins(program: Command, context: Context): void {
  const admins = program.command('admins').description('See who may moderate, and say what each may do.')

  admins
    .command('list')
    .description('All admins, and their scopes.')
    .action(async (_options: object, command: Command) => {
      const { client, show } = toolsOf(context, command)
      show(await client.get<{ items: Admin[] }>('/api/admin/admins'), ({ items }) =>
        renderAdmins(context, items)
      )
    })

  withCare(
    admins
      .command('scopes')
      .description(`Say what an admin may do, in place of before: ${adminScopes.join(', ')}.`)
      .argument('<user>', WHO)
      .argument('<scope...>', 'one or more of them; `everything` has all the others, and grants them')
  ).action(
    async (who: string, scopes: string[], options: Careful, command: Command) =>
      await setScopes(toolsOf(context, command), who, scopes, options)
  )
}

async function setScopes(tools: Tools, who: string, scopes: string[], options: Careful): Promise<void> {
  const unknown = scopes.find((scope) => !adminScopes.some((known) => known === scope))
  if (unknown !== undefined) {
    throw new CliError(exitCodes.usage, `There is no scope “${unknown}”: ${adminScopes.join(', ')}.`)
  }

  const user = await findUser(tools, who)
  if (options.dryRun === true) {
    return tools.show({ user, scopes }, () => `Would let ${nameOf(user)} do: ${scopes.join(', ')}.`)
  }

  const admin = await tools.client.send<Admin>('PUT', `/api/admin/admins/${user.id}`, {
    scopes: [...new Set(scopes)]
  })
  tools.show(admin, () =>
    styled(tools.context, 'green', `${nameOf(admin)} may do: ${admin.scopes.join(', ')}.`)
  )
}

function renderAdmins(context: Context, admins: Admin[]): string {
  return renderTable(
    context,
    [
      { title: 'Id', value: ({ id }) => id, isWhole: true },
      { title: 'Name', value: ({ name }) => name, goes: 2 },
      { title: 'E-mail', value: ({ email }) => email, isWhole: true },
      { title: 'Scopes', value: ({ scopes }) => scopes.join(', '), isWhole: true },
      { title: 'Second factor', value: (admin) => (admin.hasSecondFactor ? 'on' : 'off'), goes: 1 },
      { title: 'State', value: ({ isBanned }) => (isBanned ? 'banned' : 'active'), goes: 3 }
    ],
    admins
  )
}
