import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { NewSecondFactor } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { Field, fieldProblem } from '../../parts/field'
import { textIn } from '../../parts/form'
import { ProblemNote } from '../../parts/page-states'
import { useProven } from '../../parts/proof'
import { securityTexts as say } from '../../texts/security'

/** Begins with an authenticator app, after a proof; `done` is handed the recovery codes once it is on. */
export function SetUpSecondFactor({ done }: { done: (recoveryCodes: string[]) => void }) {
  const [begun, setBegun] = useState<NewSecondFactor | null>(null)
  const beginning = useProven(
    async () => await read(api.POST('/api/users/second-factor')),
    (factor) => setBegun(factor)
  )

  return (
    <>
      <p>{say.isOff}</p>
      <ProblemNote error={beginning.error} />
      <Button busy={beginning.isPending} onClick={() => beginning.act({})}>
        {say.setUp}
      </Button>
      {beginning.proof}
      {begun !== null && <Confirm factor={begun} done={done} close={() => setBegun(null)} />}
    </>
  )
}

/** Shows the secret to the owner, and turns the factor on by a code of the app that was told it. */
function Confirm({
  factor: { secret, uri },
  done,
  close
}: {
  factor: NewSecondFactor
  done: (recoveryCodes: string[]) => void
  close: () => void
}) {
  const confirming = useMutation({
    mutationFn: async (code: string) =>
      await read(api.POST('/api/users/second-factor/confirm', { body: { code } })),
    onSuccess: ({ recoveryCodes }) => done(recoveryCodes)
  })

  return (
    <Dialog title={say.security} close={close}>
      <p>
        <a href={uri}>{say.open}</a>
      </p>
      <p>{say.secret}</p>
      <p>
        <code className="secret" dir="ltr">
          {inGroups(secret)}
        </code>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          confirming.mutate(textIn(new FormData(event.currentTarget), 'code'))
        }}
      >
        <Field
          label={say.code}
          name="code"
          dir="ltr"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          problem={fieldProblem(confirming.error, 'code')}
        />
        <ProblemNote error={confirming.error} fields={['code']} />
        <Button look="primary" type="submit" busy={confirming.isPending}>
          {say.turnOn}
        </Button>
      </form>
    </Dialog>
  )
}

/** Four letters at a time, as people type them; apps ignore the spaces. */
function inGroups(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ')
}
