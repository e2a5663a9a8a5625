import { Argument, Option, type Command } from 'commander'
import type { Booking, CancelPreview, MoneyPreview } from '../../src/bookings/index.js'
import { addressInWords } from '../../src/shared/address-words.js'
import type { Context } from '../context.js'
import { bothNames, moment, money } from '../format.js'
import { print, printJson, renderFacts, renderTable, styled } from '../output.js'
import { confirm } from '../prompt.js'
import {
  fetchPages,
  remarkMore,
  requireId,
  startingWith,
  toolsOf,
  withCare,
  withPaging,
  type Careful,
  type Kind,
  type ListOptions,
  type Tools
} from '../tools.js'
import { reasonOf } from './users.js'

const ID = 'the id of the booking, or its beginning'

export function addBookings(program: Command, context: Context): void {
  const bookings = program.command('bookings').description('Look at bookings and cancel them.')

  withPaging(bookings.command('list').description("Everybody's bookings, newest first."))
    .addOption(
      new Option('--status <status>', 'only these').choices([
        'pending',
        'accepted',
        'in_progress',
        'completed',
        'cancelled'
      ])
    )
    .action(async (options: ListOptions & { status?: string }, command: Command) => {
      const tools = toolsOf(context, command)
      const page = await fetchPages<Booking>(
        tools,
        '/api/admin/bookings',
        { status: options.status },
        options
      )

      tools.show(page, ({ items }) => renderBookings(context, items))
      remarkMore(tools, page)
    })

  bookings
    .command('show')
    .description('One booking.')
    .argument('<id>', ID)
    .action(async (id: string, _options: object, command: Command) => {
      const tools = toolsOf(context, command)
      const found = await requireId(id, bookingKind(tools))
      tools.show(await tools.client.get<Booking>(`/api/bookings/${found}`), (booking) =>
        renderBooking(context, booking)
      )
    })

  bookings
    .command('preview')
    .description('What an act would do to the money of both sides. Changes nothing.')
    .argument('<id>', ID)
    .addArgument(
      new Argument('<act>', 'what would be done').choices(['accept', 'reschedule', 'complete', 'cancel'])
    )
    .option('--to <time>', 'the other start, of reschedule: 2026-12-01T10:00:00+02:00')
    .action(
      async (id: string, act: string, { to }: { to?: string }, command: Command) =>
        await preview(toolsOf(context, command), id, act, to)
    )

  withCare(
    bookings
      .command('cancel')
      .description('Cancel a booking; all money goes back, both sides are told.')
      .argument('<id>', ID)
  )
    .option('--reason <words>', 'why; both sides are told (needed once it was accepted)')
    .action(
      async (id: string, options: Careful & { reason?: string }, command: Command) =>
        await cancel(toolsOf(context, command), id, options)
    )
}

/** How a booking is named to a command. */
export function bookingKind(tools: Tools): Kind<Booking> {
  return {
    what: 'booking',
    find: startingWith(tools, '/api/admin/bookings'),
    describe: ({ scheduledAt, timezone, client, provider }) =>
      `${moment(scheduledAt, timezone)}, ${client.name} with ${provider.businessName}`
  }
}

async function preview(tools: Tools, text: string, act: string, startAt: string | undefined): Promise<void> {
  const id = await requireId(text, bookingKind(tools))
  const said = await tools.client.get<MoneyPreview>(`/api/bookings/${id}/preview`, { act, startAt })

  tools.show(said, () => renderPreview(tools.context, said))
}

async function cancel(tools: Tools, text: string, options: Careful & { reason?: string }): Promise<void> {
  const { context, client } = tools
  const id = await requireId(text, bookingKind(tools))
  const booking = await client.get<Booking>(`/api/bookings/${id}`)
  const preview = await client.send<CancelPreview>('POST', `/api/bookings/${id}/cancel/preview`)
  const what =
    `“${booking.service.title_en}” for ${booking.client.name} with ${booking.provider.businessName} on ` +
    `${moment(booking.scheduledAt, booking.timezone)}: ${money(preview.refund, preview.currency)} ` +
    'refunded.'

  if (options.dryRun === true) {
    return tools.isJson ? printJson(context, { booking, preview }) : print(context, `Would cancel ${what}`)
  }

  tools.remark(`About to cancel ${what}`)
  await confirm(context, 'Go ahead?', options)

  const cancelled = await client.send<Booking>('POST', `/api/bookings/${id}/cancel`, reasonOf(options))
  tools.show(cancelled, () =>
    styled(context, 'green', `Cancelled. ${money(preview.refund, preview.currency)} on the way back.`)
  )
}

function renderBookings(context: Context, bookings: Booking[]): string {
  if (bookings.length === 0) return 'No bookings.'

  return renderTable(
    context,
    [
      { title: 'Id', value: ({ id }) => id, isWhole: true },
      { title: 'When', value: ({ scheduledAt, timezone }) => moment(scheduledAt, timezone), isWhole: true },
      { title: 'Status', value: ({ status }) => status, isWhole: true },
      { title: 'Service', value: ({ service }) => service.title_en, goes: 2 },
      { title: 'Client', value: ({ client }) => client.name },
      { title: 'Provider', value: ({ provider }) => provider.businessName, goes: 3 },
      {
        title: 'Price',
        value: ({ price, currency }) => money(price, currency),
        align: 'right',
        isWhole: true
      },
      { title: 'Payment', value: ({ paymentStatus }) => paymentStatus, isWhole: true, goes: 1 }
    ],
    bookings
  )
}

function renderBooking(context: Context, booking: Booking): string {
  return renderFacts(context, [
    ['Id', booking.id],
    ['Status', booking.isNoShow ? `${booking.status} (no-show)` : booking.status],
    ['Service', bothNames(booking.service.title_en, booking.service.title_ar)],
    ['Client', booking.client.name],
    ['Provider', bothNames(booking.provider.businessName, booking.provider.businessName_ar)],
    ['When', `${moment(booking.scheduledAt, booking.timezone)} (${booking.timezone})`],
    ['Price', money(booking.price, booking.currency)],
    ['Payment', booking.paymentStatus],
    ['Address', booking.address === null ? 'not said' : addressInWords(booking.address)],
    ['Notes', booking.notes],
    ['Why cancelled', booking.cancellationReason],
    ['Made', moment(booking.createdAt, booking.timezone)]
  ])
}

function renderPreview(
  context: Context,
  { act, by, status, price, currency, ...said }: MoneyPreview
): string {
  const { online, cash, fee, cancelTerms } = said
  const shares = (of: MoneyPreview['online']) => (of === null ? null : sharesInWords(of, currency))

  return renderFacts(context, [
    ['Act', `${act}, by the ${by}`],
    ['Then', status],
    ['Price', money(price, currency)],
    ['Online', shares(online)],
    ['Cash', shares(cash)],
    ['Kept', fee === 0 ? null : money(fee, currency)],
    ['Cancelling', cancelTerms === null ? null : termsInWords(cancelTerms, currency)]
  ])
}

function sharesInWords(
  { clientPays, clientGets, providerGets, platformKeeps, staysHeld }: NonNullable<MoneyPreview['online']>,
  currency: string
): string {
  return [
    `the client pays ${money(clientPays, currency)}`,
    ...(clientGets === 0 ? [] : [`and gets ${money(clientGets, currency)} back`]),
    `the provider gets ${money(providerGets, currency)}`,
    `the marketplace keeps ${money(platformKeeps, currency)}`,
    ...(staysHeld === 0 ? [] : [`a dispute holds ${money(staysHeld, currency)}`])
  ].join(', ')
}

function termsInWords(
  { freeUntil, lateFee }: NonNullable<MoneyPreview['cancelTerms']>,
  currency: string
): string {
  return `free until ${moment(freeUntil, 'UTC')} UTC, then ${money(lateFee, currency)} of what is paid online`
}
