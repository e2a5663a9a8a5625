import { useState } from 'react'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { fieldProblem, TextField } from '../../parts/field'
import { textIn } from '../../parts/form'
import { ProblemNote } from '../../parts/page-states'
import { useProven } from '../../parts/proof'
import { listingTexts as say } from '../../texts/admin-listings'

interface Parts {
  /** What is hidden or shown, as a part of a sentence. */
  name: string
  isHidden: boolean
  /** Who reads the reason. */
  hint: string
  change: (reason: string) => Promise<unknown>
  changed: () => void
}

/** A button that hides something, or shows it again, with a reason. */
export function Visibility(parts: Parts) {
  const { name, isHidden, changed } = parts
  const [isAsking, setIsAsking] = useState(false)

  return (
    <>
      <Button onClick={() => setIsAsking(true)}>
        {isHidden ? say.restore : say.hide}
        <span className="for-readers">
          {' '}
          <bdi>{name}</bdi>
        </span>
      </Button>
      {isAsking && (
        <Ask
          {...parts}
          changed={() => {
            setIsAsking(false)
            changed()
          }}
          close={() => setIsAsking(false)}
        />
      )}
    </>
  )
}

function Ask({ name, isHidden, hint, change, changed, close }: Parts & { close: () => void }) {
  const changing = useProven(change, changed)

  return (
    <Dialog title={isHidden ? say.restoreTitle(name) : say.hideTitle(name)} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          changing.act(textIn(new FormData(event.currentTarget), 'reason').trim())
        }}
      >
        <TextField
          label={say.reason}
          hint={hint}
          name="reason"
          rows={2}
          maxLength={500}
          required
          problem={fieldProblem(changing.error, 'reason')}
        />
        <ProblemNote error={changing.error} fields={['reason']} />
        <Button look={isHidden ? 'primary' : 'danger'} type="submit" busy={changing.isPending}>
          {isHidden ? say.restore : say.hide}
        </Button>
      </form>
      {changing.proof}
    </Dialog>
  )
}
