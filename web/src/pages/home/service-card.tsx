import { useQuery } from '@tanstack/react-query'
import type { ChatAction, ShownService } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { dayIn } from '../../parts/days'
import { formatNumber, formatTime } from '../../parts/format'
import { Skeleton } from '../../parts/page-states'
import { Price, Rating, Time } from '../../parts/values'
import { commonTexts } from '../../texts/common'
import { homeTexts as say } from '../../texts/home'
import { locale } from '../../texts/locale'
import { conversation } from './conversation'

const SHOWN_TIMES = 4

interface ServiceCardProps {
  service: ShownService
  /** The button that chooses it; undefined where that is over. */
  choice: ChatAction | undefined
  /** Is its message the newest? Then its free times can be pressed. */
  isOpen: boolean
}

/** A service as the concierge shows it: what it is, what it costs, how far it is, and when it is free. */
export function ServiceCard({ service, choice, isOpen }: ServiceCardProps) {
  const { provider, price, currency, distanceKm, durationMinutes, reasons } = service
  const title = titleOf(service)
  const business =
    locale === 'ar' ? (provider.businessName_ar ?? provider.businessName) : provider.businessName

  return (
    <article className="card service">
      <Picture service={service} />
      <div className="about">
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <p className="business">
          <bdi>{business}</bdi>
        </p>
        <p className="facts">
          <Price amount={price} currency={currency} />
          <Rating value={provider.ratings} count={provider.ratingCount} />
          {distanceKm !== undefined && distanceKm !== null && (
            <span>{commonTexts.kilometres(formatNumber(distanceKm, 1))}</span>
          )}
          <span>{commonTexts.minutes(formatNumber(durationMinutes))}</span>
        </p>
        {reasons.length > 0 && (
          <p className="reasons" dir="auto">
            {reasons.join(' · ')}
          </p>
        )}
      </div>
      {isOpen && choice !== undefined && (
        <div className="times">
          <FreeTimes service={service} choice={choice.message} />
          <button
            type="button"
            className="button"
            aria-label={say.chooseThis(title)}
            onClick={() => conversation.say(choice.message)}
          >
            {say.choose}
          </button>
        </div>
      )}
    </article>
  )
}

/** Its first picture; where it has none, the first letter of its name keeps the place. */
function Picture({ service }: { service: ShownService }) {
  const picture = service.thumbnails[0] ?? service.images[0]
  if (picture !== undefined) {
    return <img className="picture" src={picture} alt="" width="88" height="88" loading="lazy" />
  }

  return (
    <span className="picture none" aria-hidden="true">
      {titleOf(service).trim().charAt(0)}
    </span>
  )
}

function titleOf({ title_en: english, title_ar: arabic }: ShownService): string {
  return locale === 'ar' ? arabic : english
}

/**
 * The free times as buttons, from the first one that the answer tells: it lies within what was asked for. One
 * press asks for the service at that time.
 */
function FreeTimes({
  service: { id, timezone, nextSlot },
  choice
}: {
  service: ShownService
  choice: string
}) {
  const first = nextSlot ?? null
  const query = first === null ? { days: 14 } : { from: dayIn(first, timezone), days: 7 }
  const { data, isPending } = useQuery({
    queryKey: ['availability', id, query],
    queryFn: async () =>
      await read(api.GET('/api/services/{id}/availability', { params: { path: { id }, query } }))
  })
  if (isPending) return <Skeleton lines={1} />

  const free = data?.slots.map(({ start }) => start) ?? []
  const starts = spread(free.filter((start) => first === null || start >= first))
  if (starts.length === 0) return <p className="hint">{say.noTimes}</p>

  return (
    <ul className="chips" aria-label={say.next}>
      {starts.map((start) => (
        <li key={start}>
          <button
            type="button"
            className="chip"
            onClick={() => conversation.say(wordsFor(choice, start, timezone))}
          >
            <Time at={start} zone={timezone} />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The first times, one after the other and not all within the first hour: every second one. */
function spread(starts: string[]): string[] {
  return starts.filter((_, index) => index % 2 === 0).slice(0, SHOWN_TIMES)
}

/** What a press on a time says: the choice, with day and hour in full. */
function wordsFor(choice: string, start: string, timezone: string): string {
  return say.at(choice, formatTime(start, timezone, 'date'), formatTime(start, timezone, 'time'))
}
