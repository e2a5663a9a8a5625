import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Preferences as Chosen } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { Failed, ProblemNote, Skeleton } from '../../parts/page-states'
import { preferencesTexts as say } from '../../texts/preferences'

const kinds = ['bookings', 'reminders', 'messages', 'payments', 'account'] as const
const ways = ['email', 'sms'] as const

/** What one receives by e-mail and by SMS. */
export function Preferences() {
  const preferences = useQuery({
    queryKey: ['preferences'],
    queryFn: async () => await read(api.GET('/api/users/preferences'))
  })

  return (
    <section>
      <h2>{say.title}</h2>
      {preferences.isPending && <Skeleton />}
      {preferences.isError && <Failed error={preferences.error} retry={() => preferences.refetch()} />}
      {preferences.data !== undefined && <Form chosen={preferences.data} />}
    </section>
  )
}

function Form({ chosen }: { chosen: Chosen }) {
  const queries = useQueryClient()
  const saving = useMutation({
    mutationFn: async (form: FormData) => {
      const of = (kind: string) => ({ email: form.has(`${kind}.email`), sms: form.has(`${kind}.sms`) })
      const body = {
        bookings: of('bookings'),
        reminders: of('reminders'),
        messages: of('messages'),
        payments: of('payments'),
        account: of('account')
      }
      return await read(api.PUT('/api/users/preferences', { body }))
    },
    onSuccess: (changed) => queries.setQueryData(['preferences'], changed)
  })

  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault()
        saving.mutate(new FormData(event.currentTarget))
      }}
    >
      <p className="hint">{say.hint}</p>
      {kinds.map((kind) => (
        <fieldset key={kind} className="choices">
          <legend>{say.kinds[kind]}</legend>
          {ways.map((way) => (
            <label key={way}>
              <input type="checkbox" name={`${kind}.${way}`} defaultChecked={chosen[kind][way]} />
              {say.ways[way]}
            </label>
          ))}
        </fieldset>
      ))}
      <ProblemNote error={saving.error} />
      <Button look="primary" type="submit" busy={saving.isPending}>
        {say.save}
      </Button>
      <p role="status">{saving.isSuccess && say.saved}</p>
    </form>
  )
}
