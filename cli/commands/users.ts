import { Option, type Command } from 'commander'
import type { AdminUser, BanPreview, OpenedView } from '../../src/moderation/index.js'
import type { Context } from '../context.js'
import { CliError, exitCodes } from '../exit.js'
import { bothNames, count, moment, money } from '../format.js'
import { print, printJson, renderFacts, renderTable, styled } from '../output.js'
import { ask, confirm } from '../prompt.js'
import {
  fetchPages,
  looksLikeId,
  looksLikeIdStart,
  remarkMore,
  startingWith,
  theOnly,
  toolsOf,
  withCare,
  withPaging,
  type Careful,
  type ListOptions,
  type Tools
} from '../tools.js'

interface Filter {
  query?: string
  role?: string
  banned?: boolean
}
/** How a user is named to a command. */
export const WHO = 'their id or its beginning, their e-mail address, or a part of a name that only one has'

export function addUsers(program: Command, context: Context): void {
  const users = program.command('users').description('Look at users, ban them, lift bans.')

  withPaging(users.command('list').description('Everybody, newest first.'))
    .option('-q, --query <words>', 'a part of name, e-mail, telephone or business name')
    .addOption(new Option('--role <role>', 'only these').choices(['client', 'provider', 'admin']))
    .option('--banned', 'only the banned')
    .action(async (options: Filter & ListOptions, command: Command) => {
      const tools = toolsOf(context, command)
      const page = await fetchPages<AdminUser>(
        tools,
        '/api/admin/users',
        { q: options.query, role: options.role, banned: options.banned },
        options
      )

      tools.show(page, ({ items }) => renderUsers(context, items))
      remarkMore(tools, page)
    })

  users
    .command('show')
    .description('One user.')
    .argument('<user>', WHO)
    .action(async (who: string, _options: object, command: Command) => {
      const tools = toolsOf(context, command)
      tools.show(await findUser(tools, who), (user) => renderUser(context, user))
    })

  withCare(
    users
      .command('ban')
      .description('Ban a user: their sessions end, what they have ahead is cancelled, all money goes back.')
      .argument('<user>', WHO)
  )
    .option('--reason <words>', 'why; the user is told')
    .action(
      async (who: string, options: Careful & { reason?: string }, command: Command) =>
        await ban(toolsOf(context, command), who, options)
    )

  withCare(
    users
      .command('unban')
      .description('Lift a ban; cancelled bookings stay cancelled.')
      .argument('<user>', WHO)
  )
    .option('--reason <words>', 'why')
    .action(async (who: string, options: Careful & { reason?: string }, command: Command) => {
      const tools = toolsOf(context, command)
      const user = await findUser(tools, who)

      if (options.dryRun === true) return tools.show({ user }, () => `Would lift the ban of ${nameOf(user)}.`)

      const unbanned = await tools.client.send<AdminUser>('PUT', '/api/admin/ban-user', {
        userId: user.id,
        banned: false,
        ...reasonOf(options)
      })

      tools.show(unbanned, () => `${nameOf(user)} may sign in again.`)
    })

  users
    .command('view')
    .description('A token that reads as a user for 15 minutes and changes nothing; the user sees that.')
    .argument('<user>', WHO)
    .action(async (who: string, _options: object, command: Command) => {
      const tools = toolsOf(context, command)
      const { id } = await findUser(tools, who)
      const view = await tools.client.send<OpenedView>('POST', `/api/admin/users/${id}/view`)

      tools.show(view, ({ user, accessToken, expiresAt }) =>
        renderFacts(context, [
          ['User', nameOf(user)],
          ['Until', moment(expiresAt)],
          ['Token', accessToken]
        ])
      )
    })
}

async function ban(tools: Tools, who: string, options: Careful & { reason?: string }): Promise<void> {
  const { context, client } = tools
  const user = await findUser(tools, who)
  const preview = await client.get<BanPreview>(`/api/admin/users/${user.id}/ban-preview`)

  if (options.dryRun === true) {
    return tools.isJson ? printJson(context, preview) : print(context, `Would ban ${describeBan(preview)}`)
  }

  const reason = options.reason ?? (await ask(context, 'Reason: '))
  tools.remark(`About to ban ${describeBan(preview)}`)
  await confirm(context, 'Go ahead?', options)

  const banned = await client.send<AdminUser>('PUT', '/api/admin/ban-user', {
    userId: user.id,
    banned: true,
    reason
  })

  tools.show({ ...preview, user: banned }, () =>
    styled(context, 'green', `${nameOf(user)} is banned. ${outcomeOf(preview)}`)
  )
}

function describeBan(preview: BanPreview): string {
  const services =
    preview.services === 0 ? '' : ` ${count(preview.services, 'service')} can no longer be found.`
  return (
    `${nameOf(preview.user)} (${preview.user.role}): ${count(preview.bookings, 'future booking')} ` +
    `cancelled, ${money(preview.refund, preview.currency)} refunded.${services}`
  )
}

function outcomeOf({ bookings, refund, currency }: BanPreview): string {
  return `${count(bookings, 'booking')} cancelled, ${money(refund, currency)} on the way back.`
}

/**
 * The user of an id, an address, or words that mean only one.
 * @throws CliError when nobody is meant, or more than one
 */
export async function findUser(tools: Tools, who: string): Promise<AdminUser> {
  const { client } = tools
  if (looksLikeId(who)) return await client.get<AdminUser>(`/api/admin/users/${who.toLowerCase()}`)

  // A name may look like the beginning of an id (Fadee): then it is meant unless there is such an id.
  const begun = looksLikeIdStart(who)
    ? await startingWith<AdminUser>(tools, '/api/admin/users')(who.toLowerCase())
    : []
  if (begun.length > 0) return theOnly(who, begun, { what: 'user', describe: nameOf })

  const { items } = await client.get<{ items: AdminUser[] }>('/api/admin/users', { q: who, limit: 100 })
  const exact = items.filter(({ email }) => email === who.trim().toLowerCase())
  const [user, another] = exact.length > 0 ? exact : items
  if (user === undefined) throw new CliError(exitCodes.notFound, `There is no user “${who}”.`)

  if (another !== undefined) {
    const some = items
      .slice(0, 5)
      .map(({ email }) => email)
      .join(', ')
    const number = items.length === 100 ? 'many' : items.length
    const more = items.length > 5 ? ', …' : ''

    throw new CliError(
      exitCodes.usage,
      `“${who}” could be any of ${number} users: ${some}${more}. Give the whole address, or the id.`
    )
  }

  return user
}

export function nameOf({ name, email }: { name: string; email: string }): string {
  return `${name} <${email}>`
}

export function reasonOf({ reason }: { reason?: string }): { reason?: string } {
  return reason === undefined ? {} : { reason }
}

function stateOf({ isBanned, deactivatedAt }: AdminUser): string {
  if (isBanned) return 'banned'
  return deactivatedAt === null ? 'active' : 'closed'
}

function renderUsers(context: Context, users: AdminUser[]): string {
  if (users.length === 0) return 'Nobody.'

  return renderTable(
    context,
    [
      { title: 'Id', value: ({ id }) => id, isWhole: true },
      { title: 'Name', value: ({ name }) => name, goes: 2 },
      { title: 'E-mail', value: ({ email }) => email, isWhole: true },
      { title: 'Role', value: ({ role }) => role, isWhole: true, goes: 1 },
      { title: 'State', value: stateOf, isWhole: true, goes: 3 }
    ],
    users
  )
}

function renderUser(context: Context, user: AdminUser): string {
  return renderFacts(context, [
    ['Id', user.id],
    ['Name', user.name],
    ['E-mail', `${user.email}${user.isVerified ? ' (verified)' : ''}`],
    ['Role', user.role],
    ['State', stateOf(user)],
    ['Telephone', user.phone],
    ['City', user.city],
    ['Language', user.language],
    [
      'Business',
      user.provider === null
        ? null
        : `${bothNames(user.provider.businessName, user.provider.businessName_ar)} ` +
          `(${user.provider.approvalStatus})`
    ],
    ['Since', moment(user.createdAt)]
  ])
}
