import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AdminDispute, DecideDispute as Decided, DisputePreview } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { isProblem } from '../../api/problem'
import { Button } from '../../parts/button'
import { Field, fieldProblem, TextField } from '../../parts/field'
import { textIn } from '../../parts/form'
import { Failed, ProblemNote, Skeleton } from '../../parts/page-states'
import { useProven } from '../../parts/proof'
import { disputeTexts as say } from '../../texts/admin-disputes'

/** Basis points of a percent. */
const PERCENT = 100

/**
 * Decides a dispute, after a preview of what each side then has. Where it was changed meanwhile, such as by
 * another admin, the server says so, and the page shows it as it is now.
 */
export function DecideDispute({ dispute, changed }: { dispute: AdminDispute; changed: () => void }) {
  const { bookingId, version } = dispute
  const [percent, setPercent] = useState(PERCENT)

  const deciding = useProven(
    async (decided: Decided) => {
      try {
        return await read(
          api.POST('/api/bookings/{id}/dispute/decide', {
            params: { path: { id: bookingId } },
            body: decided
          })
        )
      } catch (error) {
        if (isProblem(error, 'dispute_changed') || isProblem(error, 'dispute_not_open')) changed()
        throw error
      }
    },
    () => changed()
  )

  return (
    <>
      <form
        className="card"
        onSubmit={(event) => {
          event.preventDefault()
          const reason = textIn(new FormData(event.currentTarget), 'reason')
          // With the version that the admin has read: before the proof, the page may show a newer one.
          deciding.act({ share: percent * PERCENT, reason, version })
        }}
      >
        <h3>{say.decide}</h3>
        <Field
          label={say.share}
          hint={say.shareHint}
          name="share"
          type="number"
          dir="ltr"
          min={0}
          max={100}
          required
          value={percent}
          onChange={({ target }) =>
            setPercent(Math.round(Math.min(100, Math.max(0, target.valueAsNumber || 0))))
          }
          problem={fieldProblem(deciding.error, 'share')}
        />
        <Preview dispute={dispute} share={percent * PERCENT} />
        <TextField
          label={say.reason}
          hint={say.reasonHint}
          name="reason"
          rows={3}
          maxLength={500}
          required
          problem={fieldProblem(deciding.error, 'reason')}
        />
        <ProblemNote error={deciding.error} fields={['share', 'reason']} />
        <Button look="primary" type="submit" busy={deciding.isPending}>
          {say.decideNow}
        </Button>
      </form>
      {deciding.proof}
    </>
  )
}

function Preview({ dispute: { bookingId, version }, share }: { dispute: AdminDispute; share: number }) {
  const preview = useQuery({
    // Not among what is read again after the decision: nothing can be previewed then.
    queryKey: ['dispute-preview', bookingId, version, share],
    queryFn: async () =>
      await read(
        api.GET('/api/bookings/{id}/dispute/preview', {
          params: { path: { id: bookingId }, query: { share } }
        })
      ),
    placeholderData: keepPreviousData,
    staleTime: 0
  })

  if (preview.isPending) return <Skeleton lines={3} />
  if (preview.isError) return <Failed error={preview.error} retry={() => preview.refetch()} />

  const { online, cash } = preview.data
  return (
    <div aria-live="polite" aria-busy={preview.isPlaceholderData}>
      {online === null && cash === null && <p>{say.noMoney}</p>}
      {online !== null && <Shares title={say.online} shares={online} />}
      {cash !== null && <Shares title={say.cash} shares={cash} />}
    </div>
  )
}

function Shares({ title, shares }: { title: string; shares: NonNullable<DisputePreview['online']> }) {
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul className="shares">
        <li>
          {say.clientGets} <bdi>{shares.clientGetsText}</bdi>
        </li>
        <li>
          {say.providerGets} <bdi>{shares.providerGetsText}</bdi>
        </li>
        <li>
          {say.platformKeeps} <bdi>{shares.platformKeepsText}</bdi>
        </li>
      </ul>
    </>
  )
}
