import type { Command } from 'commander'
import type {
  DueRefund,
  HeldWallet,
  OpenDispute,
  Payment,
  Payout,
  PayoutPreview,
  Reconciled,
  RecordedPayout,
  SettlementPreview
} from '../../src/payments/index.js'
import type { Context } from '../context.js'
import { CliError, exitCodes } from '../exit.js'
import { count, moment, money } from '../format.js'
import { renderTable, styled, type Column } from '../output.js'
import { ask, confirm } from '../prompt.js'
import {
  fetchPages,
  looksLikeIdStart,
  remarkMore,
  requireId,
  theOnly,
  toolsOf,
  wholeNumber,
  withCare,
  withPaging,
  type Careful,
  type ListOptions,
  type Tools
} from '../tools.js'
import { bookingKind } from './bookings.js'
import { findUser, nameOf, WHO } from './users.js'

type Finding = Reconciled['findings'][number]
type Report = Omit<Reconciled, 'nextCursor'>
interface Period {
  from?: string
  to?: string
}

interface Paying extends Careful {
  amount?: string
  reason?: string
  reference?: string
}

export function addPayments(program: Command, context: Context): void {
  const payments = program
    .command('payments')
    .description("Look at the marketplace's money, and compare it with the gateway.")

  addList<HeldWallet>(
    payments,
    context,
    'wallets',
    'What the marketplace owes each provider, the last moved first.',
    [
      { title: 'User', value: ({ userId }) => userId, isWhole: true },
      { title: 'Name', value: ({ name }) => name },
      { title: 'Balance', value: ({ balanceText }) => balanceText, align: 'right', isWhole: true },
      {
        title: 'Moved',
        value: ({ lastTransactionAt }) => (lastTransactionAt === null ? '' : moment(lastTransactionAt)),
        isWhole: true
      }
    ]
  )

  addList<RecordedPayout>(payments, context, 'payouts', 'What was paid out, newest first.', [
    { title: 'Id', value: ({ id }) => id, isWhole: true },
    { title: 'User', value: ({ userId }) => userId, isWhole: true },
    { title: 'Amount', value: ({ amountText }) => amountText, align: 'right', isWhole: true },
    { title: 'When', value: ({ createdAt }) => moment(createdAt), isWhole: true, goes: 2 },
    { title: 'Came back', value: ({ isReversed }) => (isReversed ? 'yes' : ''), goes: 1 },
    { title: 'Reference', value: ({ reference }) => reference ?? '' }
  ])

  addList<OpenDispute>(payments, context, 'disputes', 'Open chargebacks, newest first.', [
    { title: 'At the gateway', value: ({ gatewayDisputeId }) => gatewayDisputeId, isWhole: true },
    { title: 'Payment', value: ({ paymentId }) => paymentId, isWhole: true },
    { title: 'Amount', value: ({ amountText }) => amountText, align: 'right', isWhole: true },
    { title: 'Since', value: ({ createdAt }) => moment(createdAt), isWhole: true }
  ])

  addList<DueRefund>(payments, context, 'refunds', 'Refunds that have not left yet, newest first, and why.', [
    { title: 'Id', value: ({ id }) => id, isWhole: true },
    { title: 'Booking', value: ({ bookingId }) => bookingId, isWhole: true },
    { title: 'Amount', value: ({ amountText }) => amountText, align: 'right', isWhole: true },
    {
      title: 'State',
      value: ({ refusedAt }) => (refusedAt === null ? 'tried again' : 'waits for you'),
      isWhole: true
    },
    { title: 'Tried', value: ({ attempts }) => String(attempts), align: 'right', goes: 2 },
    { title: 'Came back', value: ({ bounces }) => String(bounces), align: 'right', goes: 1 },
    { title: 'Why', value: ({ lastError }) => lastError ?? '' }
  ])

  withCare(
    payments
      .command('refund')
      .description('Refund a booking, in part or all that is left. It shows first what that does.')
      .argument('<booking>', 'the id of the booking, or its beginning')
  )
    .option('--amount <amount>', 'in minor units, such as 4500 for 45.00; else all that is left')
    .option('--reason <words>', 'why; it is kept in the log')
    .action(
      async (id: string, options: Paying, command: Command) =>
        await refund(toolsOf(context, command), id, options)
    )

  withCare(
    payments
      .command('payout')
      .description('Record that a provider was paid what is in their wallet. It shows first what can be.')
      .argument('<user>', WHO)
  )
    .option('--amount <amount>', 'in minor units; else all that can be paid out now')
    .option('--reference <words>', 'such as the number of the bank transfer')
    .action(
      async (who: string, options: Paying, command: Command) =>
        await payOut(toolsOf(context, command), who, options)
    )

  for (const decision of ['settle', 'void'] as const) {
    withCare(
      payments
        .command(decision)
        .description(decisions[decision].description)
        .argument('<refund>', 'the id of the refund, of `payments refunds`, or its beginning')
    )
      .option('--reason <words>', 'why; it is kept in the log')
      .action(
        async (id: string, options: Careful & { reason?: string }, command: Command) =>
          await decide(toolsOf(context, command), id, decision, options)
      )
  }

  withCare(
    payments
      .command('reverse')
      .description('Record that a payout came back: its wallet gets it again, once.')
      .argument('<payout>', 'the id of the payout, or its beginning')
  )
    .option('--reason <words>', 'why; it is kept in the log')
    .action(
      async (id: string, options: Careful & { reason?: string }, command: Command) =>
        await reverse(toolsOf(context, command), id, options)
    )

  payments
    .command('reconcile')
    .description(
      'Read payments at the gateway once more and take over what the marketplace did not know: after ' +
        'lost events, or a restore.'
    )
    .option('--from <when>', 'payments begun from this day (YYYY-MM-DD) or instant on')
    .option('--to <when>', 'until this day (in full) or instant')
    .action(async (period: Period, command: Command) => {
      const tools = toolsOf(context, command)
      const report = await reconcile(tools, { from: period.from, to: period.to })

      tools.show(report, () => renderReport(context, report))

      if (report.failures.length > 0) {
        throw new CliError(
          exitCodes.failed,
          `${count(report.failures.length, 'payment')} could not be read; ask again later.`
        )
      }
    })
}

async function refund(tools: Tools, text: string, options: Paying): Promise<void> {
  const { client, context } = tools
  const bookingId = await requireId(text, bookingKind(tools))
  const body = { bookingId, ...amountOf(options) }
  const preview = await client.send<SettlementPreview>('POST', '/api/payments/refund/preview', body)
  const what =
    `booking ${bookingId}: ${preview.clientGetsText} to the client, ${preview.providerGetsText} to the ` +
    `wallet of the provider, ${preview.platformKeepsText} to the marketplace`

  if (options.dryRun === true) return tools.show(preview, () => `Would refund ${what}.`)

  const reason = options.reason ?? (await ask(context, 'Reason: '))
  tools.remark(`About to refund ${what}.`)
  await confirm(context, 'Go ahead?', options)

  const payment = await client.send<Payment>('POST', '/api/payments/refund', { ...body, reason })
  tools.show(payment, () => styled(context, 'green', `Refunded ${preview.clientGetsText}.`))
}

async function payOut(tools: Tools, who: string, options: Paying): Promise<void> {
  const { client, context } = tools
  const user = await findUser(tools, who)
  const preview = await client.get<PayoutPreview>('/api/payments/payout/preview', { userId: user.id })
  const { amount } = { amount: preview.amount, ...amountOf(options) }
  const what =
    `${money(amount, preview.currency)} to ${nameOf(user)}, of ${preview.balanceText} in their wallet; ` +
    `${preview.staysHeldText} is held back`

  if (options.dryRun === true) return tools.show(preview, () => `Would pay out ${what}.`)
  if (amount === 0) throw new CliError(exitCodes.conflict, `There is nothing to pay out: ${what}.`)

  tools.remark(`About to record a payout of ${what}.`)
  await confirm(context, 'Go ahead?', options)

  const payout = await client.send<Payout>('POST', '/api/payments/payout', {
    userId: user.id,
    amount,
    ...(options.reference === undefined ? {} : { reference: options.reference })
  })
  tools.show(payout, () => styled(context, 'green', `${payout.amountText} is paid out.`))
}

function amountOf({ amount }: Paying): { amount?: number } {
  return amount === undefined ? {} : { amount: wholeNumber(amount, '--amount') }
}

const decisions = {
  settle: {
    description: 'Record that the client got a refused refund in another way, such as in cash.',
    sent: 'settled',
    past: 'Settled'
  },
  void: { description: 'Record that a refused refund is not owed any more.', sent: 'void', past: 'Voided' }
} as const

async function decide(
  tools: Tools,
  id: string,
  decision: keyof typeof decisions,
  options: Careful & { reason?: string }
): Promise<void> {
  const refund = await findIn<DueRefund>(tools, 'refunds', id, 'refund')
  const what =
    `the refund of ${refund.amountText} for booking ${refund.bookingId} ` +
    `(${refund.lastError ?? 'not tried yet'})`

  if (options.dryRun === true) return tools.show(refund, () => `Would ${decision} ${what}.`)

  const reason = options.reason ?? (await ask(tools.context, 'Reason: '))
  tools.remark(`About to ${decision} ${what}.`)
  await confirm(tools.context, 'Go ahead?', options)

  const body = { decision: decisions[decision].sent, reason }
  const payment = await tools.client.send<Payment>(
    'POST',
    `/api/admin/payments/refunds/${refund.id}/decision`,
    body
  )

  tools.show(payment, () => styled(tools.context, 'green', `${decisions[decision].past}.`))
}

async function reverse(tools: Tools, id: string, options: Careful & { reason?: string }): Promise<void> {
  const payout = await findIn<RecordedPayout>(tools, 'payouts', id, 'payout')
  const what = `the payout of ${payout.amountText} to user ${payout.userId}`

  if (options.dryRun === true) return tools.show(payout, () => `Would take back ${what}.`)

  const reason = options.reason ?? (await ask(tools.context, 'Reason: '))
  tools.remark(`About to take back ${what}.`)
  await confirm(tools.context, 'Go ahead?', options)

  const reversed = await tools.client.send<RecordedPayout>(
    'POST',
    `/api/admin/money/payouts/${payout.id}/reverse`,
    { reason }
  )

  tools.show(reversed, () => styled(tools.context, 'green', `${reversed.amountText} is in the wallet again.`))
}

/** One row of a list, by its id or the beginning. @throws CliError when there is none, or more than one */
async function findIn<Row extends { id: string; amountText: string }>(
  tools: Tools,
  name: string,
  text: string,
  what: string
): Promise<Row> {
  const start = text.toLowerCase()
  if (!looksLikeIdStart(start)) {
    throw new CliError(exitCodes.usage, `“${text}” is not the id of a ${what}, nor its beginning.`)
  }

  const { items } = await fetchPages<Row>(tools, `/api/admin/money/${name}`, {}, { all: true })
  const rows = items.filter(({ id }) => id.startsWith(start))
  if (rows.length === 0) {
    throw new CliError(exitCodes.notFound, `Among the ${name} of the marketplace there is no ${text}.`)
  }

  return theOnly(text, rows, { what, describe: ({ amountText }) => amountText })
}

/** A list of the marketplace's money under its own name. */
function addList<Row>(
  payments: Command,
  context: Context,
  name: string,
  description: string,
  columns: Array<Column<Row>>
): void {
  withPaging(payments.command(name).description(description)).action(
    async (options: ListOptions, command: Command) => {
      const tools = toolsOf(context, command)
      const page = await fetchPages<Row>(tools, `/api/admin/money/${name}`, {}, options)

      tools.show(page, ({ items }) => (items.length === 0 ? 'None.' : renderTable(context, columns, items)))
      remarkMore(tools, page)
    }
  )
}

/** Calls again until the whole period has been read. */
async function reconcile(
  tools: Tools,
  period: { from: string | undefined; to: string | undefined }
): Promise<Report> {
  const report: Report = { read: 0, findings: [], failures: [] }
  for (let cursor: string | null = null; ; ) {
    const part: Reconciled = await tools.client.send(
      'POST',
      '/api/admin/money/reconcile',
      cursor === null ? period : { ...period, cursor }
    )

    report.read += part.read
    report.findings.push(...part.findings)
    report.failures.push(...part.failures)
    cursor = part.nextCursor

    if (cursor === null) return report

    tools.remark(
      `${count(report.read, 'payment')} read, ${count(report.findings.length, 'finding')} so far …`
    )
  }
}

const meanings: Record<Finding['kind'], string> = {
  captured: 'was paid',
  refund_made_at_gateway: 'was refunded at the gateway',
  refund_sent: 'a refund had left',
  refund_bounced: 'a refund came back, and is due again',
  dispute_opened: 'is disputed',
  dispute_won: 'a dispute was won',
  dispute_lost: 'a dispute was lost',
  inquiry: 'a bank asks about it',
  mismatch: 'contradicts our row: look at it'
}

function renderReport(context: Context, { read, findings, failures }: Report): string {
  const blocks = [`${count(read, 'payment')} read at the gateway.`]
  if (findings.length > 0) {
    blocks.push(
      renderTable(
        context,
        [
          { title: 'Payment', value: ({ paymentId }) => paymentId, isWhole: true },
          { title: 'Booking', value: ({ bookingId }) => bookingId, isWhole: true },
          { title: 'Amount', value: ({ amountText }) => amountText, align: 'right', isWhole: true },
          { title: 'What', value: ({ kind }) => meanings[kind] }
        ],
        findings
      )
    )
  } else {
    blocks.push(styled(context, 'green', 'Nothing that the marketplace did not know.'))
  }

  if (failures.length > 0) {
    blocks.push(
      renderTable(
        context,
        [
          { title: 'Not read', value: ({ paymentId }) => paymentId, isWhole: true },
          { title: 'Why', value: ({ reason }) => reason }
        ],
        failures
      )
    )
  }

  return blocks.join('\n\n')
}
