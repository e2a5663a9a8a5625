import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { Field } from '../../parts/field'
import { Failed, ProblemNote, Skeleton } from '../../parts/page-states'
import { hoursTexts as say } from '../../texts/desk-hours'
import { DeskFrame } from './frame'
import { TimeOff } from './time-off'

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
type Day = (typeof days)[number]
/** As the API writes them: `['09:00', '17:00']`. */
type Hours = [string, string]
type Week = Record<Day, Hours[]>

const usualHours: Hours = ['09:00', '17:00']

/** When the provider can be booked: the weekly hours, and when they are away. */
export function HoursPage() {
  return (
    <DeskFrame title={say.title}>
      <Schedule />
    </DeskFrame>
  )
}

function Schedule() {
  const schedule = useQuery({
    queryKey: ['schedule'],
    queryFn: async () => await read(api.GET('/api/providers/schedule')),
    // What is being typed is not overwritten by what was read again.
    staleTime: Number.POSITIVE_INFINITY
  })

  if (schedule.isPending) return <Skeleton lines={10} />
  if (schedule.isError) return <Failed error={schedule.error} retry={() => schedule.refetch()} />

  const { week, timezone } = schedule.data
  return (
    <>
      <section aria-labelledby="week">
        <h2 id="week">{say.week}</h2>
        <p className="hint">{say.weekMore(timezone)}</p>
        <WeekForm first={weekOf(week)} />
      </section>
      <TimeOff timezone={timezone} />
    </>
  )
}

function WeekForm({ first }: { first: Week }) {
  const [week, setWeek] = useState(first)
  const queries = useQueryClient()
  const saving = useMutation({
    mutationFn: async (body: { week: Week }) => await read(api.PUT('/api/providers/schedule', { body })),
    onSuccess: (saved) => {
      setWeek(weekOf(saved.week))
      queries.invalidateQueries({ queryKey: ['desk'] })
    }
  })

  const change = (day: Day, hours: Hours[]) => {
    saving.reset()
    setWeek({ ...week, [day]: hours })
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        saving.mutate({ week })
      }}
    >
      {days.map((day) => (
        <DayHours key={day} day={day} hours={week[day]} change={(hours) => change(day, hours)} />
      ))}
      <ProblemNote error={saving.error} />
      <div role="status">
        {saving.isSuccess && <p className="note">{say.saved}</p>}
        {saving.isSuccess && saving.data.bookingsOutside.length > 0 && (
          <p className="note">{say.outside(saving.data.bookingsOutside.length)}</p>
        )}
      </div>
      <Button look="primary" type="submit" busy={saving.isPending}>
        {say.save}
      </Button>
    </form>
  )
}

function DayHours({ day, hours, change }: { day: Day; hours: Hours[]; change: (hours: Hours[]) => void }) {
  const name = say.days[day]
  const put = (index: number, value: Hours) =>
    change(hours.map((one, position) => (position === index ? value : one)))

  return (
    <fieldset className="day">
      <legend>{name}</legend>
      {hours.length === 0 && <p className="hint">{say.closed}</p>}
      {hours.map(([from, to], index) => (
        <div key={index} className="hours">
          <Field
            label={say.from}
            type="time"
            value={from}
            onChange={({ target }) => put(index, [target.value, to])}
            required
          />
          <Field
            label={say.to}
            type="time"
            value={to}
            onChange={({ target }) => put(index, [from, target.value])}
            required
          />
          <Button
            look="quiet"
            aria-label={say.removeOn(name, from)}
            onClick={() => change(hours.filter((_, position) => position !== index))}
          >
            {say.remove}
          </Button>
        </div>
      ))}
      <Button look="quiet" aria-label={say.addOn(name)} onClick={() => change([...hours, usualHours])}>
        {say.add}
      </Button>
    </fieldset>
  )
}

/** Every day of a week as it came: a day without hours is closed. */
function weekOf(week: Partial<Record<Day, string[][]>>): Week {
  const hoursOf = (day: Day) => (week[day] ?? []).map(([from = '', to = '']): Hours => [from, to])

  return {
    mon: hoursOf('mon'),
    tue: hoursOf('tue'),
    wed: hoursOf('wed'),
    thu: hoursOf('thu'),
    fri: hoursOf('fri'),
    sat: hoursOf('sat'),
    sun: hoursOf('sun')
  }
}
