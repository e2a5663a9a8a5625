import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Earned } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { useMarketplace } from '../../api/marketplace'
import { dayIn, daysLater } from '../../parts/days'
import { Figures } from '../../parts/figures'
import { formatPrice } from '../../parts/format'
import { Empty, Failed, Skeleton } from '../../parts/page-states'
import { Plot } from '../../parts/plot'
import { earningsTexts as say } from '../../texts/desk-money'
import { intlLocale } from '../../texts/locale'
import { DeskFrame } from './frame'

const MONTHS = 6

/** What the provider has earned: this month in parts, and six months as a plot with its figures. */
export function EarningsPage() {
  return (
    <DeskFrame title={say.title}>
      <Earnings />
    </DeskFrame>
  )
}

function Earnings() {
  const marketplace = useMarketplace()
  const today = dayIn(Date.now(), marketplace?.timezone)
  const months = useQueries({
    queries: monthsUntil(today).map(({ from, to }) => ({
      queryKey: ['earnings', from, to],
      queryFn: async () =>
        await read(api.GET('/api/providers/earnings', { params: { query: { from, to } } })),
      enabled: marketplace !== undefined
    }))
  })

  const failed = months.find(({ isError }) => isError)
  if (failed !== undefined) return <Failed error={failed.error} retry={() => failed.refetch()} />

  const known = months.flatMap(({ data }) => (data === undefined ? [] : [data]))
  if (marketplace === undefined || known.length < MONTHS) return <Skeleton lines={8} />

  const { currency } = marketplace
  const rows = known.map(({ from, items }) => ({ from, ...earnedIn(items, currency) }))
  const thisMonth = rows.at(-1)
  return (
    <>
      <section aria-labelledby="this-month">
        <h2 id="this-month">{say.thisMonth}</h2>
        {thisMonth !== undefined && <Parts earned={thisMonth} currency={currency} />}
      </section>
      <section aria-labelledby="months">
        <h2 id="months">{say.months}</h2>
        {rows.every(({ gross }) => gross === 0) && <Empty>{say.none}</Empty>}
        <Months rows={rows} currency={currency} />
      </section>
    </>
  )
}

function Parts({ earned, currency }: { earned: Amounts; currency: string }) {
  return (
    <dl className="figures">
      {names.map((name) => (
        <div key={name}>
          <dt>{say[name]}</dt>
          <dd>
            <bdi>{formatPrice(earned[name], currency)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

const names = ['gross', 'commission', 'refunds', 'net', 'paidOut', 'open'] as const
type Amounts = Record<(typeof names)[number], number>
type Month = Amounts & { from: string }

function Months({ rows, currency }: { rows: Month[]; currency: string }) {
  const asText = JSON.stringify(rows.map(({ from, net }) => [from, net]))
  // The queries give new lists each time, and the plot is drawn anew only where a figure has changed.
  const { days, series, format } = useMemo(() => {
    const points: Array<[string, number]> = JSON.parse(asText)
    return {
      days: points.map(([day]) => day),
      series: [{ name: say.net, values: points.map(([, net]) => net) }],
      format: (amount: number) => formatPrice(amount, currency)
    }
  }, [asText, currency])

  return (
    <>
      <Plot label={say.plot} days={days} series={series} kind="bars" format={format} />
      <Figures
        caption={say.months}
        file={`earnings-${days[0] ?? ''}`}
        rows={rows}
        columns={[
          { name: say.month, show: ({ from }) => monthName(from), plain: ({ from }) => from.slice(0, 7) },
          ...names.map((name) => ({
            name: say[name],
            show: (row: Month) => <bdi>{format(row[name])}</bdi>,
            plain: (row: Month) => format(row[name]),
            isNumber: true
          }))
        ]}
      />
    </>
  )
}

/** The amounts in the marketplace's currency; none where nothing was earned in it. */
function earnedIn(items: Earned[], currency: string): Amounts {
  const none = { gross: 0, commission: 0, refunds: 0, net: 0, paidOut: 0, open: 0 }
  return items.find((item) => item.currency === currency) ?? none
}

/** The last months with the one that runs, as their first and last day. */
function monthsUntil(today: string): Array<{ from: string; to: string }> {
  const months: Array<{ from: string; to: string }> = []

  for (let to = today; months.length < MONTHS; ) {
    const from = `${to.slice(0, 7)}-01`
    months.unshift({ from, to })
    to = daysLater(from, -1)
  }
  return months
}

function monthName(day: string): string {
  return new Intl.DateTimeFormat(intlLocale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`)
  )
}
