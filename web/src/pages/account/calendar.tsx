import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { ProblemNote } from '../../parts/page-states'
import { accountTexts as say } from '../../texts/account'

/** A secret address at which a calendar subscribes to one's bookings. */
export function Calendar() {
  const queries = useQueryClient()
  const readAgain = () => queries.invalidateQueries({ queryKey: ['calendar'] })
  const feed = useQuery({
    queryKey: ['calendar'],
    queryFn: async () => await read(api.GET('/api/users/calendar'))
  })
  const making = useMutation({
    mutationFn: async () => await read(api.POST('/api/users/calendar')),
    onSuccess: readAgain
  })
  const ending = useMutation({
    mutationFn: async () => await read(api.DELETE('/api/users/calendar')),
    onSuccess: () => {
      making.reset()
      readAgain()
    }
  })
  const hasLink = feed.data !== undefined && feed.data.createdAt !== null

  return (
    <section>
      <h2>{say.calendar}</h2>
      <p>{say.calendarWhat}</p>
      <div role="status">
        {making.data === undefined && hasLink && <p>{say.hasLink}</p>}
        {making.data !== undefined && (
          <p className="note">
            {say.calendarLink} <code dir="ltr">{making.data.url}</code>
          </p>
        )}
      </div>
      <ProblemNote error={feed.error ?? making.error ?? ending.error} />
      <p className="acts">
        <Button busy={making.isPending} onClick={() => making.mutate()}>
          {say.makeLink}
        </Button>
        {hasLink && (
          <Button busy={ending.isPending} onClick={() => ending.mutate()}>
            {say.endLink}
          </Button>
        )}
      </p>
    </section>
  )
}
