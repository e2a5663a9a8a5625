import { useMutation } from '@tanstack/react-query'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { fieldProblem, TextField } from '../../parts/field'
import { formatNumber } from '../../parts/format'
import { ProblemNote } from '../../parts/page-states'
import { bookingTexts as say } from '../../texts/booking'
import { textIn } from '../../parts/form'

const stars = [1, 2, 3, 4, 5]

/** Stars and words about a completed booking, once. */
export function ReviewForm({ bookingId }: { bookingId: string }) {
  const reviewing = useMutation({
    mutationFn: async ({ rating, comment }: { rating: number; comment: string }) => {
      const words = comment === '' ? {} : { comment }
      return await read(api.POST('/api/reviews', { body: { bookingId, rating, ...words } }))
    }
  })

  if (reviewing.isSuccess) {
    return (
      <p className="note" role="status">
        {say.reviewed}
      </p>
    )
  }

  return (
    <form
      className="card spaced"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        reviewing.mutate({ rating: Number(textIn(form, 'rating')), comment: textIn(form, 'comment').trim() })
      }}
    >
      <h2>{say.review}</h2>
      <fieldset className="choices">
        <legend>{say.stars}</legend>
        {stars.map((count) => (
          <label key={count}>
            <input type="radio" name="rating" value={count} required />
            {say.starsOf(formatNumber(count))}
          </label>
        ))}
      </fieldset>
      <TextField
        label={say.comment}
        name="comment"
        rows={3}
        maxLength={2000}
        problem={fieldProblem(reviewing.error, 'comment')}
      />
      <ProblemNote error={reviewing.error} fields={['comment']} />
      <Button look="primary" type="submit" busy={reviewing.isPending}>
        {say.sendReview}
      </Button>
    </form>
  )
}
