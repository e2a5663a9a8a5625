import type { Command } from 'commander'
import type { Commission } from '../../src/payments/index.js'
import type { Context } from '../context.js'
import { CliError, exitCodes } from '../exit.js'
import { moment } from '../format.js'
import { renderTable, styled } from '../output.js'
import { ask, confirm } from '../prompt.js'
import {
  fetchPages,
  remarkMore,
  requireId,
  toolsOf,
  withCare,
  withPaging,
  type Careful,
  type ListOptions,
  type Tools
} from '../tools.js'

const PATH = '/api/admin/commissions'

interface Terms {
  category?: string
  provider?: string
  service?: string
  percent: string
  minimum?: string
  from?: string
  until?: string
  reason?: string
}

export function addCommissions(program: Command, context: Context): void {
  const commissions = program
    .command('commissions')
    .description('What the marketplace keeps of bookings, by category, provider and service.')

  withPaging(commissions.command('list').description('Every rule, newest first.')).action(
    async (options: ListOptions, command: Command) => {
      const tools = toolsOf(context, command)
      const page = await fetchPages<Commission>(tools, PATH, {}, options)

      tools.show(page, ({ items }) => renderCommissions(context, items))
      remarkMore(tools, page)
    }
  )

  commissions
    .command('add')
    .description(
      'Add a rule for what is booked in its time; for everybody unless a category, a provider or a service ' +
        'is named.'
    )
    .requiredOption('--percent <number>', 'of the price, such as 12.5')
    .option('--category <slug>', 'only in this category')
    .option('--provider <id>', 'only of this provider')
    .option('--service <id>', 'only of this service')
    .option('--minimum <amount>', 'the least on a whole price, in minor units')
    .option('--from <when>', 'from this day (YYYY-MM-DD) or instant on; else from now')
    .option('--until <when>', 'until this day (in full) or instant; else until it is removed')
    .option('--reason <words>', 'why; it is kept in the log')
    .action(async (terms: Terms, command: Command) => await add(toolsOf(context, command), terms))

  withCare(
    commissions
      .command('remove')
      .description('Remove a rule, for what is booked from now on.')
      .argument('<id>', 'the id of the rule, or its beginning')
  )
    .option('--reason <words>', 'why; it is kept in the log')
    .action(
      async (id: string, options: Careful & { reason?: string }, command: Command) =>
        await remove(toolsOf(context, command), id, options)
    )
}

async function add(tools: Tools, { percent, minimum, reason, ...terms }: Terms): Promise<void> {
  const body = {
    ...terms,
    basisPoints: basisPointsOf(percent),
    ...(minimum === undefined ? {} : { minimum: minorUnitsOf(minimum) }),
    reason: reason ?? (await ask(tools.context, 'Reason: '))
  }

  const added = await tools.client.send<Commission>('POST', PATH, body)
  tools.show(
    added,
    () =>
      `${renderCommissions(tools.context, [added])}\n` +
      styled(tools.context, 'green', 'It concerns what is booked in its time.')
  )
}

async function remove(tools: Tools, text: string, options: Careful & { reason?: string }): Promise<void> {
  const { items } = await fetchPages<Commission>(tools, PATH, {}, { all: true })
  const id = await requireId(text, {
    what: 'commission rule',
    find: async (start) => await Promise.resolve(items.filter((rule) => rule.id.startsWith(start))),
    describe
  })
  const rule = items.find((item) => item.id === id)
  if (rule === undefined) throw new CliError(exitCodes.notFound, `There is no commission rule ${id}.`)

  if (options.dryRun === true) return tools.show(rule, () => `Would remove ${describe(rule)}.`)

  const reason = options.reason ?? (await ask(tools.context, 'Reason: '))
  tools.remark(`About to remove ${describe(rule)}.`)
  await confirm(tools.context, 'Go ahead?', options)

  await tools.client.send('DELETE', `${PATH}/${id}`, undefined, { reason })
  tools.show(rule, () => styled(tools.context, 'green', 'Removed; bookings keep what they were made with.'))
}

/** `12.5` is 1250. @throws CliError for more than two decimals */
function basisPointsOf(percent: string): number {
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(percent)) {
    throw new CliError(exitCodes.usage, '--percent is a number from 0 to 100 with two decimals at most.')
  }

  return Math.round(Number(percent) * 100)
}

function minorUnitsOf(amount: string): number {
  if (!/^\d{1,12}$/.test(amount)) {
    throw new CliError(exitCodes.usage, '--minimum is a whole number of minor units, such as 200 for $2.')
  }

  return Number(amount)
}

function describe(rule: Commission): string {
  return `${percentOf(rule)} for ${targetOf(rule)}`
}

function percentOf({ basisPoints, minimum, minimumText }: Commission): string {
  return `${basisPoints / 100} %${minimum === 0 ? '' : `, at least ${minimumText}`}`
}

function targetOf({ category, provider, service }: Commission): string {
  if (service !== null) return `service ${service}`
  if (provider !== null) return `provider ${provider}`

  return category === null ? 'everybody' : `category ${category}`
}

function renderCommissions(context: Context, items: Commission[]): string {
  if (items.length === 0) return "No rules: the marketplace's own commission holds for all."

  return renderTable(
    context,
    [
      { title: 'Id', value: ({ id }) => id, isWhole: true },
      { title: 'Commission', value: percentOf, isWhole: true },
      { title: 'Of', value: targetOf },
      { title: 'From', value: ({ from }) => moment(from), isWhole: true, goes: 2 },
      { title: 'Until', value: ({ until }) => (until === null ? '' : moment(until)), isWhole: true, goes: 1 },
      { title: 'In force', value: ({ isInForce }) => (isInForce ? 'yes' : '') }
    ],
    items
  )
}
