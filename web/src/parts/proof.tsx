import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api, read } from '../api/client'
import { isProblem } from '../api/problem'
import { Button } from './button'
import { Dialog } from './dialog'
import { Field, fieldProblem } from './field'
import { textIn } from './form'
import { ProblemNote } from './page-states'
import { proofTexts as say } from '../texts/proof'

interface Proven<Input> {
  act: (input: Input) => void
  isPending: boolean
  /** What was refused; null while only a proof is missing. */
  error: Error | null
  /** Asks for the proof where the server wants one; it stands in the page. */
  proof: ReactNode
}

/**
 * An act that the server may want a fresh proof for: it asks for the password, or for a code, and then does
 * what it was told.
 */
export function useProven<Input, Output>(
  act: (input: Input) => Promise<Output>,
  onSuccess: (output: Output) => void
): Proven<Input> {
  const acting = useMutation({ mutationFn: act, onSuccess: (output) => onSuccess(output) })
  const { error, variables } = acting
  const isProofMissing = isProblem(error, 'proof_needed')

  return {
    act: (input) => acting.mutate(input),
    isPending: acting.isPending,
    error: isProofMissing ? null : error,
    proof: isProofMissing && variables !== undefined && (
      <ProofDialog
        by={error.problem['by'] === 'code' ? 'code' : 'password'}
        proven={() => acting.mutate(variables)}
        close={() => acting.reset()}
      />
    )
  }
}

function ProofDialog({
  by,
  proven,
  close
}: {
  by: 'password' | 'code'
  proven: () => void
  close: () => void
}) {
  const proving = useMutation({
    mutationFn: async (answer: string) =>
      await read(
        api.POST('/api/auth/proof', { body: by === 'code' ? { code: answer } : { password: answer } })
      ),
    onSuccess: proven
  })

  return (
    <Dialog title={say.proofTitle} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          // The form of the act itself may stand around this one.
          event.stopPropagation()
          proving.mutate(textIn(new FormData(event.currentTarget), by))
        }}
      >
        <p>{say.proofMore}</p>
        {by === 'code' ? (
          <Field
            label={say.code}
            name="code"
            dir="ltr"
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
            required
            problem={fieldProblem(proving.error, 'code')}
          />
        ) : (
          <Field
            label={say.password}
            name="password"
            type="password"
            dir="ltr"
            autoComplete="current-password"
            autoFocus
            required
            problem={fieldProblem(proving.error, 'password')}
          />
        )}
        <ProblemNote error={proving.error} fields={[by]} />
        <Button look="primary" type="submit" busy={proving.isPending}>
          {say.proceed}
        </Button>
      </form>
    </Dialog>
  )
}
