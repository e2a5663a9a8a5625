import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { Field, fieldProblem } from '../../parts/field'
import { ProblemNote } from '../../parts/page-states'
import { session } from '../../session/session'
import { accountTexts as say } from '../../texts/account'
import { textIn } from '../../parts/form'

/** All that is kept of somebody: to take along, and to erase. Both ask for the password once more. */
export function PersonalData() {
  const [isErasing, setErasing] = useState(false)

  return (
    <section>
      <h2>{say.data}</h2>
      <Export />
      <h3 className="spaced">{say.eraseTitle}</h3>
      <p>{say.eraseWhat}</p>
      <Button look="danger" onClick={() => setErasing(true)}>
        {say.erase}
      </Button>
      {isErasing && <Erase close={() => setErasing(false)} />}
    </section>
  )
}

function Export() {
  const exporting = useMutation({
    mutationFn: async (password: string) => await read(api.POST('/api/users/export', { body: { password } })),
    onSuccess: (data) => download(data, `taskego-${data.exportedAt.slice(0, 10)}.json`)
  })

  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault()
        exporting.mutate(textIn(new FormData(event.currentTarget), 'password'))
        event.currentTarget.reset()
      }}
    >
      <p>{say.exportWhat}</p>
      <Password error={exporting.error} />
      <ProblemNote error={exporting.error} fields={['password']} />
      <Button type="submit" busy={exporting.isPending}>
        {say.export}
      </Button>
      <p role="status">
        {exporting.isPending && say.exporting}
        {exporting.isSuccess && say.exported}
      </p>
    </form>
  )
}

function Erase({ close }: { close: () => void }) {
  const [, go] = useLocation()
  const erasing = useMutation({
    mutationFn: async (password: string) =>
      await read(api.DELETE('/api/users/erase', { body: { password } })),
    onSuccess: () => {
      session.forget()
      go('/')
    }
  })

  return (
    <Dialog title={say.eraseTitle} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          erasing.mutate(textIn(new FormData(event.currentTarget), 'password'))
        }}
      >
        <p>{say.eraseWhat}</p>
        <Password error={erasing.error} />
        <ProblemNote error={erasing.error} fields={['password']} />
        <Button look="danger" type="submit" busy={erasing.isPending}>
          {say.eraseYes}
        </Button>
      </form>
    </Dialog>
  )
}

function Password({ error }: { error: unknown }) {
  return (
    <Field
      label={say.password}
      name="password"
      type="password"
      dir="ltr"
      autoComplete="current-password"
      required
      problem={fieldProblem(error, 'password')}
    />
  )
}

/** Hands data to the browser as a file. */
function download(data: object, name: string): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()

  URL.revokeObjectURL(address)
}
