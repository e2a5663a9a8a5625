import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { instantIn } from '../../parts/days'
import { Field, fieldProblem } from '../../parts/field'
import { textIn } from '../../parts/form'
import { Empty, Failed, ProblemNote, Skeleton } from '../../parts/page-states'
import { Time } from '../../parts/values'
import { hoursTexts as say } from '../../texts/desk-hours'

/** When the provider is away, in their own zone. */
export function TimeOff({ timezone }: { timezone: string }) {
  const queries = useQueryClient()
  const queryKey = ['time-off']
  const away = useQuery({ queryKey, queryFn: async () => await read(api.GET('/api/providers/time-off')) })
  const removing = useMutation({
    mutationFn: async (id: string) =>
      await read(api.DELETE('/api/providers/time-off/{id}', { params: { path: { id } } })),
    onSettled: async () => await queries.invalidateQueries({ queryKey })
  })

  return (
    <section aria-labelledby="away">
      <h2 id="away">{say.away}</h2>
      <p className="hint">{say.awayMore}</p>
      {away.isPending && <Skeleton lines={3} />}
      {away.isError && <Failed error={away.error} retry={() => away.refetch()} />}
      {away.data?.items.length === 0 && <Empty>{say.noAway}</Empty>}
      <ul className="rows">
        {away.data?.items.map(({ id, from, to }) => (
          <li key={id} className="card">
            <p>
              <Time at={from} zone={timezone} style="full" /> {say.until}{' '}
              <Time at={to} zone={timezone} style="full" />
            </p>
            <Button
              busy={removing.isPending && removing.variables === id}
              onClick={() => removing.mutate(id)}
            >
              {say.back}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemNote error={removing.error} />
      <AddTimeOff timezone={timezone} done={() => queries.invalidateQueries({ queryKey })} />
    </section>
  )
}

function AddTimeOff({ timezone, done }: { timezone: string; done: () => void }) {
  const form = useRef<HTMLFormElement>(null)
  const adding = useMutation({
    mutationFn: async (body: { from: string; to: string }) =>
      await read(api.POST('/api/providers/time-off', { body })),
    onSuccess: () => {
      form.current?.reset()
      done()
    }
  })

  return (
    <form
      ref={form}
      className="card"
      onSubmit={(event) => {
        event.preventDefault()
        const written = new FormData(event.currentTarget)
        adding.mutate({
          from: instantIn(textIn(written, 'from'), timezone),
          to: instantIn(textIn(written, 'to'), timezone)
        })
      }}
    >
      <Field
        label={say.begins}
        name="from"
        type="datetime-local"
        required
        problem={fieldProblem(adding.error, 'from')}
      />
      <Field
        label={say.ends}
        name="to"
        type="datetime-local"
        required
        problem={fieldProblem(adding.error, 'to')}
      />
      <ProblemNote error={adding.error} fields={['from', 'to']} />
      <div role="status">
        {adding.isSuccess && adding.data.clashes.length > 0 && (
          <p className="note">{say.clashes(adding.data.clashes.length)}</p>
        )}
      </div>
      <Button type="submit" busy={adding.isPending}>
        {say.addAway}
      </Button>
    </form>
  )
}
