import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Analytics, Stats } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { useMarketplace } from '../../api/marketplace'
import { dayIn, daysLater } from '../../parts/days'
import { Choice } from '../../parts/field'
import { Figures } from '../../parts/figures'
import { formatNumber, formatPrice, formatShare, formatTime } from '../../parts/format'
import { inLocale } from '../../parts/localized'
import { Empty, Failed, Skeleton } from '../../parts/page-states'
import { Plot } from '../../parts/plot'
import { adminTexts } from '../../texts/admin'
import { analyticsTexts as say } from '../../texts/analytics'
import { AdminFrame } from './frame'
import { Totals, type Total } from './totals'

const periods = [7, 30, 90, 365]
const DEFAULT_PERIOD = 30

/** How the marketplace does: what there is now, and plots over a period with their figures. */
export function AnalyticsPage() {
  return (
    <AdminFrame title={adminTexts.analytics}>
      <Now />
      <Period />
    </AdminFrame>
  )
}

function Now() {
  const stats = useQuery({
    queryKey: ['admin', 'stats'],
    queryFn: async () => await read(api.GET('/api/admin/stats'))
  })

  return (
    <section aria-labelledby="now">
      <h2 id="now">{say.now}</h2>
      {stats.isPending && <Skeleton lines={4} />}
      {stats.isError && <Failed error={stats.error} retry={() => stats.refetch()} />}
      {stats.isSuccess && <Totals totals={totalsNow(stats.data)} />}
    </section>
  )
}

function totalsNow({ users, providers, services, bookings, refundsDue, revenue }: Stats): Total[] {
  return [
    { name: say.users, value: formatNumber(users.total) },
    { name: say.clients, value: formatNumber(users.clients) },
    { name: say.providers, value: formatNumber(providers.approved) },
    { name: say.applications, value: formatNumber(providers.pending) },
    { name: say.services, value: formatNumber(services.visible) },
    { name: say.bookingsToday, value: formatNumber(bookings.today) },
    { name: say.open, value: formatNumber(bookings.pending) },
    { name: say.refundsDue, value: formatPrice(refundsDue.amount, revenue.currency) }
  ]
}

function Period() {
  const [days, setDays] = useState(DEFAULT_PERIOD)
  const [bucket, setBucket] = useState<Analytics['bucket']>('day')
  const zone = useMarketplace()?.timezone

  const analytics = useQuery({
    queryKey: ['admin', 'analytics', days, bucket],
    queryFn: async () =>
      await read(
        api.GET('/api/admin/analytics', {
          params: { query: { from: daysLater(dayIn(Date.now(), zone), 1 - days), bucket } }
        })
      ),
    // The first day is one of the marketplace's own.
    enabled: zone !== undefined,
    placeholderData: keepPreviousData
  })

  return (
    <>
      <div className="choices">
        <Choice label={say.period} value={days} onChange={({ target }) => setDays(Number(target.value))}>
          {periods.map((count) => (
            <option key={count} value={count}>
              {say.days(count)}
            </option>
          ))}
        </Choice>
        <Choice
          label={say.step}
          value={bucket}
          onChange={({ target }) => setBucket(target.value === 'week' ? 'week' : 'day')}
        >
          <option value="day">{say.byDay}</option>
          <option value="week">{say.byWeek}</option>
        </Choice>
      </div>
      {analytics.isPending && <Skeleton lines={12} />}
      {analytics.isError && <Failed error={analytics.error} retry={() => analytics.refetch()} />}
      {analytics.data !== undefined && (
        <div aria-busy={analytics.isPlaceholderData}>
          <Report analytics={analytics.data} />
        </div>
      )}
    </>
  )
}

function Report({ analytics }: { analytics: Analytics }) {
  const { from, to, timezone } = analytics

  return (
    <>
      <p className="hint">{say.range(fullDay(from), fullDay(to), timezone)}</p>
      <Summary analytics={analytics} />
      <Bookings analytics={analytics} />
      <Revenue analytics={analytics} />
      <TopCategories analytics={analytics} />
      <Answers analytics={analytics} />
    </>
  )
}

function Summary({ analytics: { totals, cancellationRate, from, to } }: { analytics: Analytics }) {
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">{say.summary}</h2>
      <Totals
        caption={say.summary}
        file={`users-${from}-${to}`}
        totals={[
          { name: say.users, value: formatNumber(totals.users), plain: totals.users },
          { name: say.newUsers, value: formatNumber(totals.newUsers), plain: totals.newUsers },
          { name: say.made, value: formatNumber(totals.bookings), plain: totals.bookings },
          { name: say.completed, value: formatNumber(totals.completed), plain: totals.completed },
          { name: say.cancelled, value: formatNumber(totals.cancelled), plain: totals.cancelled },
          { name: say.cancellationRate, value: share(cancellationRate), plain: cancellationRate ?? '' }
        ]}
      />
    </section>
  )
}

function Bookings({ analytics: { bookings, bucket, totals, from, to } }: { analytics: Analytics }) {
  const { days, series } = useMemo(
    () => ({
      days: bookings.map(({ date }) => date),
      series: [{ name: say.bookings, values: bookings.map(({ count }) => count) }]
    }),
    [bookings]
  )

  return (
    <section aria-labelledby="bookings">
      <h2 id="bookings">{say.bookings}</h2>
      <Plot
        label={say.bookingsPlot(formatNumber(totals.bookings))}
        days={days}
        series={series}
        kind="bars"
        format={formatNumber}
      />
      <Figures
        caption={say.bookings}
        file={`bookings-${from}-${to}`}
        rows={bookings}
        columns={[
          {
            name: bucket === 'week' ? say.week : say.day,
            show: ({ date }) => fullDay(date),
            plain: ({ date }) => date
          },
          {
            name: say.bookings,
            show: ({ count }) => formatNumber(count),
            plain: ({ count }) => count,
            isNumber: true
          }
        ]}
      />
    </section>
  )
}

function Revenue({ analytics: { revenue, bucket, from, to } }: { analytics: Analytics }) {
  const { gross, commission, currency } = revenue
  const { days, series, format } = useMemo(
    () => ({
      days: revenue.series.map(({ date }) => date),
      series: [
        { name: say.gross, values: revenue.series.map((point) => point.gross) },
        { name: say.commission, values: revenue.series.map((point) => point.commission) }
      ],
      format: (amount: number) => formatPrice(amount, currency)
    }),
    [revenue.series, currency]
  )

  return (
    <section aria-labelledby="revenue">
      <h2 id="revenue">{say.revenue}</h2>
      <Totals
        totals={[
          { name: say.gross, value: format(gross) },
          { name: say.commission, value: format(commission) }
        ]}
      />
      <Plot
        label={say.revenuePlot(format(gross), format(commission))}
        days={days}
        series={series}
        kind="lines"
        format={format}
      />
      <Figures
        caption={say.revenue}
        file={`revenue-${from}-${to}`}
        rows={revenue.series}
        columns={[
          {
            name: bucket === 'week' ? say.week : say.day,
            show: ({ date }) => fullDay(date),
            plain: ({ date }) => date
          },
          {
            name: `${say.gross} (${currency})`,
            show: (point) => <bdi>{format(point.gross)}</bdi>,
            plain: (point) => inUnits(point.gross, currency),
            isNumber: true
          },
          {
            name: `${say.commission} (${currency})`,
            show: (point) => <bdi>{format(point.commission)}</bdi>,
            plain: (point) => inUnits(point.commission, currency),
            isNumber: true
          }
        ]}
      />
    </section>
  )
}

function TopCategories({ analytics: { topCategories, from, to } }: { analytics: Analytics }) {
  const most = Math.max(1, ...topCategories.map(({ count }) => count))

  return (
    <section aria-labelledby="categories">
      <h2 id="categories">{say.topCategories}</h2>
      {topCategories.length === 0 && <Empty>{say.noCategories}</Empty>}
      <ol className="bars">
        {topCategories.map((category) => (
          <li key={category.category}>
            <span>{nameOf(category)}</span>
            <span className="number">{formatNumber(category.count)}</span>
            <span className="bar" style={{ inlineSize: `${(category.count / most) * 100}%` }} />
          </li>
        ))}
      </ol>
      {topCategories.length > 0 && (
        <Figures
          caption={say.topCategories}
          file={`categories-${from}-${to}`}
          rows={topCategories}
          columns={[
            { name: say.category, show: nameOf, plain: nameOf },
            {
              name: say.bookings,
              show: ({ count }) => formatNumber(count),
              plain: ({ count }) => count,
              isNumber: true
            }
          ]}
        />
      )}
    </section>
  )
}

function Answers({ analytics: { acceptanceRate, responseMinutes, from, to } }: { analytics: Analytics }) {
  const { median, p90 } = responseMinutes

  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{say.answers}</h2>
      <div className="bars" aria-hidden="true">
        <span className="bar of-all">
          <span className="bar" style={{ inlineSize: `${(acceptanceRate ?? 0) * 100}%` }} />
        </span>
      </div>
      <Totals
        caption={say.answers}
        file={`answers-${from}-${to}`}
        totals={[
          { name: say.acceptanceRate, value: share(acceptanceRate), plain: acceptanceRate ?? '' },
          { name: say.median, value: minutes(median), plain: median ?? '' },
          { name: say.p90, value: minutes(p90), plain: p90 ?? '' }
        ]}
      />
    </section>
  )
}

function nameOf({ name_en: english, name_ar: arabic }: Analytics['topCategories'][number]): string {
  return inLocale(english, arabic)
}

function share(value: number | null): string {
  return value === null ? say.none : formatShare(value)
}

function minutes(count: number | null): string {
  return count === null ? say.none : say.minutes(count)
}

/** An amount in minor units as a number of whole ones, with the fraction that the currency has. */
function inUnits(amount: number, currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency
  }).resolvedOptions()
  return amount / 10 ** maximumFractionDigits
}

/** Noon of a date without a zone is on that date everywhere. */
function fullDay(day: string): string {
  return formatTime(`${day}T12:00:00Z`, 'UTC', 'day')
}
