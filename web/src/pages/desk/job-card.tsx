import { useState } from 'react'
import type { Booking } from '../../../../docs/client/schema'
import { Button } from '../../parts/button'
import { formatNumber } from '../../parts/format'
import { inLocale } from '../../parts/localized'
import { Price, Time } from '../../parts/values'
import { deskTexts as say } from '../../texts/desk'
import { JobActs } from './job-acts'
import { MessagesDialog } from './messages-dialog'

const MINUTE = 60_000
const MINUTES_AN_HOUR = 60
const HOURS_A_DAY = 24
/** From so many hours on, whole days say enough. */
const HOURS_SAID_IN_DAYS = 48

/**
 * A job or a request: when, what, for whom and where, and what the provider can do about it.
 * @param now the present in milliseconds, which a request's remaining time is counted from
 */
export function JobCard({
  booking,
  unread,
  now,
  isTitled = false
}: {
  booking: Booking
  unread: number
  now?: number
  /** Does its title stand above it already? */
  isTitled?: boolean
}) {
  const [isWriting, setIsWriting] = useState(false)
  const { status, scheduledAt, timezone, service, price, currency, paymentStatus, expiresAt, client } =
    booking

  return (
    <article className={`card job ${status}`}>
      {!isTitled && <h3>{inLocale(service.title_en, service.title_ar)}</h3>}
      <p className="when">
        <strong>
          <Time at={scheduledAt} zone={timezone} />
        </strong>
        <span className="badge">{say.statuses[status]}</span>
      </p>
      {status === 'pending' && expiresAt !== null && now !== undefined && (
        <p className="left">
          <time dateTime={expiresAt}>{remaining(Date.parse(expiresAt) - now)}</time>
        </p>
      )}
      <p>
        <Price amount={price} currency={currency} />{' '}
        <span className="hint">{say.payments[paymentStatus]}</span>
      </p>
      <Facts booking={booking} />
      <JobActs booking={booking}>
        <Button look="quiet" onClick={() => setIsWriting(true)}>
          {say.messages}
          {unread > 0 && <span className="count">{formatNumber(unread)}</span>}
          <span className="for-readers">
            {' '}
            <bdi>{client.name}</bdi>
          </span>
        </Button>
      </JobActs>
      {isWriting && <MessagesDialog booking={booking} close={() => setIsWriting(false)} />}
    </article>
  )
}

/** How long a request can still be answered, in the coarsest words that are true. */
function remaining(milliseconds: number): string {
  const minutes = Math.max(1, Math.floor(milliseconds / MINUTE))
  if (minutes < MINUTES_AN_HOUR) return say.minutesLeft(minutes)

  const hours = Math.floor(minutes / MINUTES_AN_HOUR)
  if (hours < HOURS_SAID_IN_DAYS) return say.hoursLeft(hours)
  return say.daysLeft(Math.floor(hours / HOURS_A_DAY))
}

function Facts({
  booking: { status, client, contact, address, hasAddress, notes, photos }
}: {
  booking: Booking
}) {
  return (
    <dl className="facts">
      <div>
        <dt>{say.client}</dt>
        <dd>
          <bdi>{contact?.name ?? client.name}</bdi>
        </dd>
      </div>
      {typeof contact?.phone === 'string' && (
        <div>
          <dt>{say.phone}</dt>
          <dd>
            <a href={`tel:${contact.phone}`} dir="ltr">
              {contact.phone}
            </a>
          </dd>
        </div>
      )}
      {address !== null && (
        <div>
          <dt>{say.address}</dt>
          <dd dir="auto">
            {[address.line, address.unit, address.directions]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </dd>
        </div>
      )}
      {address === null && hasAddress && status === 'pending' && (
        <div>
          <dt>{say.address}</dt>
          <dd>{say.addressLater}</dd>
        </div>
      )}
      {notes !== null && (
        <div>
          <dt>{say.notes}</dt>
          <dd dir="auto">{notes}</dd>
        </div>
      )}
      {photos.length > 0 && (
        <div>
          <dt>{say.photos}</dt>
          <dd className="photos">
            {photos.map(({ id, url }, index) => (
              <a key={id} href={url} target="_blank" rel="noreferrer">
                <img
                  src={url}
                  alt={say.photo(formatNumber(index + 1))}
                  loading="lazy"
                  width="96"
                  height="96"
                />
              </a>
            ))}
          </dd>
        </div>
      )}
    </dl>
  )
}
