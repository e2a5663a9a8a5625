import { Option, type Command } from 'commander'
import type { Analytics, Stats } from '../../src/moderation/index.js'
import { bar, sparkline } from '../charts.js'
import type { Context } from '../context.js'
import { count, money, percent } from '../format.js'
import { columnsOf, pad, plain, renderFacts, shortened, styled } from '../output.js'
import { toolsOf } from '../tools.js'

const NAME_WIDTH = 24
const COUNT_WIDTH = 7
const DATE_WIDTH = 10
const WIDEST_BAR = 50

export function addNumbers(program: Command, context: Context): void {
  program
    .command('stats')
    .description('The marketplace at a glance.')
    .action(async (_options: object, command: Command) => {
      const { client, show } = toolsOf(context, command)
      show(await client.get<Stats>('/api/admin/stats'), (stats) => renderStats(context, stats))
    })

  program
    .command('analytics')
    .description('Bookings, revenue and rates over time; the last 30 days unless told otherwise.')
    .option('--from <day>', 'first day, YYYY-MM-DD')
    .option('--to <day>', 'last day, YYYY-MM-DD')
    .addOption(new Option('--bucket <size>', 'days, or weeks from Monday').choices(['day', 'week']))
    .action(async (options: { from?: string; to?: string; bucket?: string }, command: Command) => {
      const { client, show } = toolsOf(context, command)
      show(await client.get<Analytics>('/api/admin/analytics', { ...options }), (report) =>
        renderAnalytics(context, report)
      )
    })
}

function renderStats(
  context: Context,
  { users, providers, services, bookings, reviews, revenue, refundsDue }: Stats
): string {
  return renderFacts(context, [
    [
      'Users',
      `${users.total} (${count(users.clients, 'client')}, ${count(users.providers, 'provider')}, ` +
        `${count(users.admins, 'admin')}; ${users.banned} banned)`
    ],
    [
      'Providers',
      `${providers.approved} approved, ${providers.pending} waiting, ${providers.rejected} rejected`
    ],
    ['Services', `${services.visible} visible, ${services.hidden} hidden`],
    [
      'Bookings',
      `${bookings.total} (${bookings.today} today): ${bookings.pending} pending, ${bookings.accepted} ` +
        `accepted, ${bookings.in_progress} in progress, ${bookings.completed} completed, ` +
        `${bookings.cancelled} cancelled`
    ],
    ['Reviews', reviews.average === null ? '0' : `${reviews.total}, ${reviews.average} of 5 on average`],
    [
      'Revenue',
      `${money(revenue.gross, revenue.currency)}, of it ${money(revenue.commission, revenue.currency)} ` +
        'commission'
    ],
    ['Refunds due', `${refundsDue.count}, ${money(refundsDue.amount, revenue.currency)} in all`]
  ])
}

function renderAnalytics(context: Context, report: Analytics): string {
  const { totals, revenue, responseMinutes } = report

  const facts = renderFacts(context, [
    ['Range', `${report.from} to ${report.to} (${report.timezone})`],
    ['Users', `${totals.users}, ${totals.newUsers} new`],
    [
      'Bookings',
      `${totals.bookings} made, of which ${totals.completed} completed, ${totals.cancelled} cancelled`
    ],
    ['Accepted', percent(report.acceptanceRate)],
    ['Cancelled', percent(report.cancellationRate)],
    [
      'Answered within',
      responseMinutes.median === null
        ? '–'
        : `${responseMinutes.median} min (half), ${responseMinutes.p90 ?? '–'} min (nine in ten)`
    ],
    [
      'Revenue',
      `${money(revenue.gross, revenue.currency)}, of it ${money(revenue.commission, revenue.currency)} ` +
        'commission'
    ]
  ])

  const trend = [
    ['Bookings', sparkline(report.bookings.map(({ count }) => count))],
    ['Revenue', sparkline(revenue.series.map(({ gross }) => gross))]
  ]
    .map(
      ([label = '', line = '']) =>
        `${pad(label, NAME_WIDTH)}  ` +
        `${styled(context, 'cyan', shortened(line, columnsOf(context) - NAME_WIDTH - 2))}`
    )
    .join('\n')

  return [
    facts,
    '',
    styled(context, 'bold', 'Trend'),
    trend,
    '',
    styled(context, 'bold', `Bookings a ${report.bucket}`),
    bars(
      context,
      report.bookings.map(({ date, count }) => [date, count]),
      DATE_WIDTH
    ),
    '',
    styled(context, 'bold', 'Top categories'),
    bars(
      context,
      report.topCategories.map((category) => [category.name_en, category.count]),
      NAME_WIDTH
    )
  ].join('\n')
}

function bars(context: Context, rows: Array<[name: string, count: number]>, nameWidth: number): string {
  const largest = Math.max(1, ...rows.map(([, count]) => count))
  const room = Math.max(1, Math.min(WIDEST_BAR, columnsOf(context) - nameWidth - COUNT_WIDTH - 4))

  return rows
    .map(([name, count]) => {
      const label = pad(shortened(plain(name), nameWidth), nameWidth)
      return (
        `${label}  ${pad(String(count), COUNT_WIDTH, 'right')}  ` +
        `${styled(context, 'cyan', bar(count / largest, room))}`
      ).trimEnd()
    })
    .join('\n')
}
