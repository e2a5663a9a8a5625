import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { Field, fieldProblem } from '../../parts/field'
import { textIn } from '../../parts/form'
import { ProblemNote } from '../../parts/page-states'
import { preferencesTexts as say } from '../../texts/preferences'

/** With what one signs in: the password, and the address. Both changes ask for the password of now. */
export function SigningIn({ email }: { email: string }) {
  return (
    <section>
      <h2>{say.signingIn}</h2>
      <NewPassword />
      <NewAddress email={email} />
    </section>
  )
}

function NewPassword() {
  const queries = useQueryClient()
  const changing = useMutation({
    mutationFn: async (form: FormData) => {
      const body = { password: textIn(form, 'password'), newPassword: textIn(form, 'newPassword') }
      return await read(api.PUT('/api/users/password', { body }))
    },
    // All others have ended.
    onSuccess: () => queries.invalidateQueries({ queryKey: ['sessions'] })
  })

  return (
    <form
      className="card spaced"
      onSubmit={(event) => {
        event.preventDefault()
        changing.mutate(new FormData(event.currentTarget))
        event.currentTarget.reset()
      }}
    >
      <CurrentPassword error={changing.error} />
      <Field
        label={say.next}
        hint={say.nextHint}
        name="newPassword"
        type="password"
        dir="ltr"
        autoComplete="new-password"
        required
        problem={fieldProblem(changing.error, 'newPassword')}
      />
      <ProblemNote error={changing.error} fields={['password', 'newPassword']} />
      <Button type="submit" busy={changing.isPending}>
        {say.change}
      </Button>
      <p role="status">{changing.isSuccess && say.changed}</p>
    </form>
  )
}

function NewAddress({ email }: { email: string }) {
  const asking = useMutation({
    mutationFn: async (form: FormData) => {
      const body = { email: textIn(form, 'email').trim(), password: textIn(form, 'password') }
      return await read(api.PUT('/api/users/email', { body }))
    }
  })

  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault()
        asking.mutate(new FormData(event.currentTarget))
      }}
    >
      <Field
        label={say.address}
        hint={say.addressHint(email)}
        name="email"
        type="email"
        dir="ltr"
        autoComplete="email"
        required
        problem={fieldProblem(asking.error, 'email')}
      />
      <CurrentPassword error={asking.error} />
      <ProblemNote error={asking.error} fields={['email', 'password']} />
      <Button type="submit" busy={asking.isPending}>
        {say.changeAddress}
      </Button>
      <p role="status">{asking.isSuccess && say.asked}</p>
    </form>
  )
}

function CurrentPassword({ error }: { error: unknown }) {
  return (
    <Field
      label={say.current}
      name="password"
      type="password"
      dir="ltr"
      autoComplete="current-password"
      required
      problem={fieldProblem(error, 'password')}
    />
  )
}
