import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SecondFactor } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { Failed, ProblemNote, Skeleton } from '../../parts/page-states'
import { useProven } from '../../parts/proof'
import { Time } from '../../parts/values'
import { securityTexts as say } from '../../texts/security'
import { RecoveryCodes } from './recovery-codes'
import { SetUpSecondFactor } from './set-up-second-factor'

/** The second factor of one's own account: an authenticator app, and recovery codes for when it is lost. */
export function Security() {
  const queries = useQueryClient()
  const [codes, setCodes] = useState<string[] | null>(null)

  const factor = useQuery({
    queryKey: ['second-factor'],
    queryFn: async () => await read(api.GET('/api/users/second-factor'))
  })
  const readAgain = () => queries.invalidateQueries({ queryKey: ['second-factor'] })

  const show = (made: string[]) => {
    setCodes(made)
    readAgain()
    // Turning it on ends every other session.
    queries.invalidateQueries({ queryKey: ['sessions'] })
  }

  return (
    <section aria-labelledby="security">
      <h2 id="security">{say.security}</h2>
      <p>{say.what}</p>

      {factor.isPending && <Skeleton />}
      {factor.isError && <Failed error={factor.error} retry={() => factor.refetch()} />}
      {factor.isSuccess &&
        (factor.data.since === null ? (
          <SetUpSecondFactor done={show} />
        ) : (
          <IsOn since={factor.data.since} left={factor.data.recoveryCodesLeft} show={show} off={readAgain} />
        ))}

      {codes !== null && <RecoveryCodes codes={codes} close={() => setCodes(null)} />}
    </section>
  )
}

function IsOn({
  since,
  left,
  show,
  off
}: {
  since: NonNullable<SecondFactor['since']>
  left: number
  show: (codes: string[]) => void
  off: () => void
}) {
  const [isEnding, setIsEnding] = useState(false)
  const renewing = useProven(
    async () => await read(api.POST('/api/users/second-factor/recovery-codes')),
    ({ recoveryCodes }) => show(recoveryCodes)
  )

  return (
    <>
      <p>
        {say.onSince} <Time at={since} style="day" />. {say.left(left)}
      </p>
      <p className="hint">{say.renewMore}</p>
      <ProblemNote error={renewing.error} />
      <div className="acts">
        <Button busy={renewing.isPending} onClick={() => renewing.act({})}>
          {say.renew}
        </Button>
        <Button look="danger" onClick={() => setIsEnding(true)}>
          {say.turnOff}
        </Button>
      </div>
      {renewing.proof}
      {isEnding && <TurnOff done={off} close={() => setIsEnding(false)} />}
    </>
  )
}

function TurnOff({ done, close }: { done: () => void; close: () => void }) {
  const ending = useProven(
    async () => await read(api.DELETE('/api/users/second-factor')),
    () => {
      done()
      close()
    }
  )

  return (
    <Dialog title={say.turnOffTitle} close={close}>
      <p>{say.turnOffMore}</p>
      <ProblemNote error={ending.error} />
      <Button look="danger" busy={ending.isPending} onClick={() => ending.act({})}>
        {say.turnOffYes}
      </Button>
      {ending.proof}
    </Dialog>
  )
}
