import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { api, read } from '../api/client'
import { commonTexts } from '../texts/common'
import { Button } from './button'
import { fieldProblem, TextField } from './field'
import { textIn } from './form'
import { ProblemNote } from './page-states'

/** A line to write on to the other side of a booking; what was sent appears among its messages. */
export function WriteMessage({ bookingId, label }: { bookingId: string; label: string }) {
  const queries = useQueryClient()
  const form = useRef<HTMLFormElement>(null)
  const writing = useMutation({
    mutationFn: async (text: string) =>
      await read(
        api.POST('/api/bookings/{id}/messages', { params: { path: { id: bookingId } }, body: { text } })
      ),
    onSuccess: async () => {
      form.current?.reset()
      await queries.invalidateQueries({ queryKey: ['messages', bookingId] })
    }
  })

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        writing.mutate(textIn(new FormData(event.currentTarget), 'text'))
      }}
    >
      <TextField
        label={label}
        name="text"
        rows={2}
        maxLength={2000}
        required
        problem={fieldProblem(writing.error, 'text')}
      />
      <ProblemNote error={writing.error} fields={['text']} />
      <Button look="primary" type="submit" busy={writing.isPending}>
        {commonTexts.send}
      </Button>
    </form>
  )
}
