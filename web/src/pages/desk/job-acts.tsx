import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { Booking, BookingStatus } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { isProblem } from '../../api/problem'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { Field, fieldProblem, TextField } from '../../parts/field'
import { textIn } from '../../parts/form'
import { ProblemNote } from '../../parts/page-states'
import { deskTexts as say } from '../../texts/desk'
import { useRefresh } from './data'

interface Change {
  status: BookingStatus
  reason?: string
  startCode?: string
}

/** What the provider can do about a job now: one tap, but for what needs a reason or the client's code. */
export function JobActs({ booking, children }: { booking: Booking; children: ReactNode }) {
  const [isEnding, setIsEnding] = useState(false)
  const changing = useStatusChange(booking)
  const can = (status: BookingStatus) => booking.allowedTransitions.includes(status)

  const asksForCode =
    isProblem(changing.error, 'start_code_required') || isProblem(changing.error, 'start_code_wrong')
  const isUnderWay = (status: BookingStatus) => changing.isPending && changing.variables.status === status

  return (
    <>
      {asksForCode ? (
        <StartCode
          error={changing.error}
          busy={changing.isPending}
          start={(startCode) => changing.mutate({ status: 'in_progress', startCode })}
        />
      ) : (
        <ProblemNote error={changing.error} />
      )}
      <div className="acts">
        {can('accepted') && (
          <Button
            look="primary"
            busy={isUnderWay('accepted')}
            onClick={() => changing.mutate({ status: 'accepted' })}
          >
            {say.accept}
          </Button>
        )}
        {can('in_progress') && !asksForCode && (
          <Button
            look="primary"
            busy={isUnderWay('in_progress')}
            onClick={() => changing.mutate({ status: 'in_progress' })}
          >
            {say.start}
          </Button>
        )}
        {can('completed') && (
          <Button
            look="primary"
            busy={isUnderWay('completed')}
            onClick={() => changing.mutate({ status: 'completed' })}
          >
            {say.complete}
          </Button>
        )}
        {can('cancelled') && (
          <Button onClick={() => setIsEnding(true)}>
            {booking.status === 'pending' ? say.decline : say.cancel}
          </Button>
        )}
        {children}
      </div>
      {isEnding && <EndDialog booking={booking} close={() => setIsEnding(false)} />}
    </>
  )
}

function useStatusChange(booking: Booking, done?: () => void) {
  const refresh = useRefresh()

  return useMutation({
    mutationFn: async (change: Change) =>
      await read(
        api.PUT('/api/bookings/{id}/status', {
          params: { path: { id: booking.id } },
          body: { ...change, version: booking.version }
        })
      ),
    onSuccess: () => done?.(),
    // Also after a refusal: the job is not what it was thought to be.
    onSettled: refresh
  })
}

/** The client's code, where the provider or the marketplace asks for one. */
function StartCode({
  error,
  busy,
  start
}: {
  error: Error | null
  busy: boolean
  start: (code: string) => void
}) {
  return (
    <form
      className="code"
      onSubmit={(event) => {
        event.preventDefault()
        start(textIn(new FormData(event.currentTarget), 'startCode'))
      }}
    >
      <Field
        label={say.startCode}
        hint={say.startCodeHint}
        name="startCode"
        dir="ltr"
        inputMode="numeric"
        autoComplete="off"
        autoFocus
        required
        problem={isProblem(error, 'start_code_wrong') ? error.message : undefined}
      />
      <Button look="primary" type="submit" busy={busy}>
        {say.start}
      </Button>
    </form>
  )
}

/** Declines a request or cancels a job, with a reason that the client reads. */
function EndDialog({ booking, close }: { booking: Booking; close: () => void }) {
  const ending = useStatusChange(booking, close)
  const isRequest = booking.status === 'pending'

  return (
    <Dialog title={isRequest ? say.declineTitle : say.cancelTitle} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          ending.mutate({ status: 'cancelled', reason: textIn(new FormData(event.currentTarget), 'reason') })
        }}
      >
        {!isRequest && <p>{say.cancelMore}</p>}
        <TextField
          label={say.reason}
          hint={say.reasonHint}
          name="reason"
          rows={3}
          maxLength={1000}
          required
          problem={fieldProblem(ending.error, 'reason')}
        />
        <ProblemNote error={ending.error} fields={['reason']} />
        <div className="acts">
          <Button look="danger" type="submit" busy={ending.isPending}>
            {isRequest ? say.decline : say.cancel}
          </Button>
          <Button onClick={close}>{say.keep}</Button>
        </div>
      </form>
    </Dialog>
  )
}
