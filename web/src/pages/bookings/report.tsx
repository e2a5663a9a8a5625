import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { Field, fieldProblem, TextField } from '../../parts/field'
import { ProblemNote } from '../../parts/page-states'
import { bookingTexts as say } from '../../texts/booking'
import { textIn } from '../../parts/form'

/** Tells the team of a problem with a booking. */
export function Report({ bookingId }: { bookingId: string }) {
  const [isOpen, setOpen] = useState(false)
  const reporting = useMutation({
    mutationFn: async ({ subject, text }: { subject: string; text: string }) => {
      const about = { type: 'booking' as const, id: bookingId }
      return await read(api.POST('/api/support/tickets', { body: { subject, text, about } }))
    },
    onSuccess: () => setOpen(false)
  })

  return (
    <div className="spaced">
      <p role="status">{reporting.isSuccess && say.reported}</p>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {say.report}
      </Button>
      {isOpen && (
        <Dialog title={say.report} close={() => setOpen(false)}>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              const form = new FormData(event.currentTarget)
              reporting.mutate({ subject: textIn(form, 'subject'), text: textIn(form, 'text') })
            }}
          >
            <Field
              label={say.reportSubject}
              name="subject"
              dir="auto"
              maxLength={120}
              required
              problem={fieldProblem(reporting.error, 'subject')}
            />
            <TextField
              label={say.reportText}
              name="text"
              rows={4}
              maxLength={4000}
              required
              problem={fieldProblem(reporting.error, 'text')}
            />
            <ProblemNote error={reporting.error} fields={['subject', 'text']} />
            <Button look="primary" type="submit" busy={reporting.isPending}>
              {say.reportSend}
            </Button>
          </form>
        </Dialog>
      )}
    </div>
  )
}
