import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { useFreeTimes } from '../../api/catalog'
import { formatTime } from '../../parts/format'
import { Failed, Skeleton } from '../../parts/page-states'
import { commonTexts } from '../../texts/common'
import { servicesTexts as say } from '../../texts/services'

/** The free starts of two weeks: a day first, then its times, each of which leads to the booking. */
export function FreeTimes({ serviceId }: { serviceId: string }) {
  const times = useFreeTimes(serviceId)

  return (
    <section aria-busy={times.isPending}>
      <h2>{say.freeTimes}</h2>
      {times.isPending && <Skeleton lines={4} />}
      {times.isError && <Failed error={times.error} retry={() => times.refetch()} />}
      {times.data?.slots.length === 0 && <p>{say.noTimes}</p>}
      {times.data !== undefined && times.data.slots.length > 0 && (
        <DaysAndTimes
          starts={times.data.slots.map(({ start }) => start)}
          zone={times.data.timezone}
          draw={(start, words) => (
            <Link
              className="chip as-link"
              href={`/services/${serviceId}/book?at=${encodeURIComponent(start)}`}
              {...words}
            />
          )}
        />
      )}
    </section>
  )
}

/** What a time says: to eyes its time of day, to readers the whole. */
interface TimeWords {
  children: string
  'aria-label': string
}

/** Days as chips, and the free starts of the chosen one, drawn by whoever knows what they lead to. */
export function DaysAndTimes({
  starts,
  zone,
  draw
}: {
  starts: string[]
  zone: string
  draw: (start: string, words: TimeWords) => ReactNode
}) {
  const days = byDay(starts, zone)
  const [chosen, setChosen] = useState<string | null>(null)
  const day = days.find(([name]) => name === chosen) ?? days[0]
  if (day === undefined) return null

  return (
    <>
      <div className="chips days" role="group" aria-label={say.chooseDay}>
        {days.map(([name, ofDay]) => (
          <button
            key={name}
            type="button"
            className="chip"
            aria-pressed={name === day[0]}
            onClick={() => setChosen(name)}
          >
            {name} <span className="small">{say.timesOnDay(ofDay.length)}</span>
          </button>
        ))}
      </div>
      <h3>{say.chooseTime(day[0])}</h3>
      <ul className="chips">
        {day[1].map((start) => (
          <li key={start}>
            {draw(start, {
              children: formatTime(start, zone, 'time'),
              'aria-label': say.bookAt(formatTime(start, zone, 'short'))
            })}
          </li>
        ))}
      </ul>
      <p className="hint">{commonTexts.zone(zone)}</p>
    </>
  )
}

/** The starts of each day on the wall clock of a zone, in their order. */
function byDay(starts: string[], zone: string): Array<[string, string[]]> {
  const days = new Map<string, string[]>()
  for (const start of starts) {
    const day = formatTime(start, zone, 'day')
    days.set(day, [...(days.get(day) ?? []), start])
  }
  return [...days]
}
