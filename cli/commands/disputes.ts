import { Option, type Command } from 'commander'
import type { AdminDispute, DisputePreview } from '../../src/support/index.js'
import type { Context } from '../context.js'
import { CliError, exitCodes } from '../exit.js'
import { moment } from '../format.js'
import { plain, renderFacts, renderTable, styled } from '../output.js'
import { ask, confirm } from '../prompt.js'
import {
  fetchPages,
  remarkMore,
  requireId,
  toolsOf,
  wholeNumber,
  withCare,
  withPaging,
  type Careful,
  type ListOptions,
  type Tools
} from '../tools.js'
import { bookingKind } from './bookings.js'

const BOOKING = 'the id of the booking, or its beginning'
const SHARE = 'what the client gets back of the money that is left, in basis points: 5000 is a half'
const PATH = '/api/admin/disputes'

interface Filter {
  state?: string
}
interface Deciding extends Careful {
  share: string
  reason?: string
}

export function addDisputes(program: Command, context: Context): void {
  const disputes = program
    .command('disputes')
    .description('What clients dispute: look, look ahead, decide. Chargebacks: payments disputes.')

  withPaging(disputes.command('list').description('All disputes, newest first.'))
    .addOption(new Option('--state <state>', 'only these').choices(['open', 'decided', 'withdrawn']))
    .action(
      async (options: Filter & ListOptions, command: Command) =>
        await list(toolsOf(context, command), options)
    )

  disputes
    .command('show')
    .description('The newest dispute of a booking, with what both sides say and show.')
    .argument('<booking>', BOOKING)
    .action(async (booking: string, _options: object, command: Command) => {
      const tools = toolsOf(context, command)
      tools.show(await find(tools, booking), (dispute) => renderDispute(context, dispute))
    })

  disputes
    .command('preview')
    .description('What a decision would do to the money. It changes nothing.')
    .argument('<booking>', BOOKING)
    .requiredOption('--share <points>', SHARE)
    .action(async (booking: string, { share }: { share: string }, command: Command) => {
      const tools = toolsOf(context, command)
      const { bookingId } = await find(tools, booking)
      tools.show(await lookAhead(tools, bookingId, share), (preview) => `${sumsOf(preview)}.`)
    })

  withCare(
    disputes
      .command('decide')
      .description('Decide a dispute, once; both sides are told. It shows first what that does.')
      .argument('<booking>', BOOKING)
  )
    .requiredOption('--share <points>', SHARE)
    .option('--reason <words>', 'why; both sides read it')
    .action(
      async (booking: string, options: Deciding, command: Command) =>
        await decide(toolsOf(context, command), booking, options)
    )
}

async function list(tools: Tools, { state, ...paging }: Filter & ListOptions): Promise<void> {
  const page = await fetchPages<AdminDispute>(tools, PATH, { state }, paging)

  tools.show(page, ({ items }) => renderDisputes(tools.context, items))
  remarkMore(tools, page)
}

async function find(tools: Tools, text: string): Promise<AdminDispute> {
  const bookingId = await requireId(text, bookingKind(tools))
  const { items } = await tools.client.get<{ items: AdminDispute[] }>(PATH, { bookingId, limit: 1 })
  const [newest] = items
  if (newest === undefined) throw new CliError(exitCodes.notFound, 'Nobody disputes this booking.')

  return newest
}

async function lookAhead({ client }: Tools, bookingId: string, share: string): Promise<DisputePreview> {
  const path = `/api/bookings/${bookingId}/dispute/preview`

  return await client.get<DisputePreview>(path, { share: wholeNumber(share, '--share') })
}

/** Decides on what was said until it was looked at: what is added meanwhile is told as a conflict. */
async function decide(tools: Tools, text: string, options: Deciding): Promise<void> {
  const { client, context } = tools
  const { bookingId, version } = await find(tools, text)
  const preview = await lookAhead(tools, bookingId, options.share)
  const what = `the dispute of booking ${bookingId}: ${sumsOf(preview)}`

  if (options.dryRun === true) return tools.show(preview, () => `Would decide ${what}.`)

  const reason = options.reason ?? (await ask(context, 'Reason: '))
  tools.remark(`About to decide ${what}.`)
  await confirm(context, 'Go ahead?', options)

  const body = { share: preview.share, reason, version }
  const decided = await client.send<AdminDispute>('POST', `/api/bookings/${bookingId}/dispute/decide`, body)
  tools.show(decided, () => styled(context, 'green', 'It is decided, and both sides are told.'))
}

function sumsOf({ online }: DisputePreview): string {
  if (online === null) return 'nothing was paid online, so no money moves'

  return (
    `${online.clientGetsText} back to the client; the provider has ${online.providerGetsText} of it, ` +
    `the marketplace ${online.platformKeepsText}`
  )
}

function renderDisputes(context: Context, disputes: AdminDispute[]): string {
  if (disputes.length === 0) return 'No disputes.'

  return renderTable(
    context,
    [
      { title: 'Booking', value: ({ bookingId }) => bookingId, isWhole: true },
      { title: 'State', value: ({ state }) => state, isWhole: true },
      { title: 'Since', value: ({ createdAt }) => moment(createdAt), isWhole: true },
      { title: 'About', value: ({ ground }) => ground, goes: 2 },
      { title: 'Client', value: ({ client }) => client.name },
      { title: 'Provider', value: ({ provider }) => provider.name },
      { title: 'Answered', value: ({ answer }) => (answer === null ? '' : 'yes'), goes: 1 }
    ],
    disputes
  )
}

function renderDispute(context: Context, dispute: AdminDispute): string {
  const { client, provider, decision } = dispute
  const facts = renderFacts(context, [
    ['Booking', dispute.bookingId],
    ['Service', dispute.service.title_en],
    ['About', dispute.ground],
    ['State', dispute.state],
    ['Since', moment(dispute.createdAt)],
    ['Ticket', dispute.ticketId],
    ['Client', `${client.name} (${client.id})`],
    ['Provider', `${provider.name} (${provider.id})`],
    ['Share', decision === null ? null : `${decision.share} of 10000`],
    ['Goes back', decision?.refundText ?? null],
    ['Reason', decision?.reason ?? null]
  ])

  return [
    facts,
    '',
    `The client: ${plain(dispute.words)}`,
    ...dispute.photos.map(({ url }) => `  ${url}`),
    '',
    `The provider: ${dispute.answer === null ? 'no answer yet' : plain(dispute.answer)}`,
    ...dispute.answerPhotos.map(({ url }) => `  ${url}`)
  ].join('\n')
}
