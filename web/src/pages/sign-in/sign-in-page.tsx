import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { api, read } from '../../api/client'
import { useMarketplace } from '../../api/marketplace'
import { isProblem } from '../../api/problem'
import { Button } from '../../parts/button'
import { Field, fieldProblem } from '../../parts/field'
import { ProblemNote } from '../../parts/page-states'
import { usePageTitle } from '../../parts/page-title'
import { completeSignIn, signIn } from '../../session/sign-in'
import { signInTexts as say } from '../../texts/sign-in'
import { textIn } from '../../parts/form'
import { Credentials } from './credentials'
import { useReturn } from './use-return'

const DEMO_PASSWORD = 'taskego-demo'
const demoRoles = ['client', 'provider', 'admin'] as const

/** Signs in by a password, and by a code where the account has a second factor. */
export function SignInPage() {
  usePageTitle(say.signIn)
  const { goBack, search } = useReturn()
  const [challenge, setChallenge] = useState<string | null>(null)

  const entering = useMutation({
    mutationFn: signIn,
    onSuccess: goBack,
    onError: (error) => {
      if (!isProblem(error, 'second_factor_needed')) return

      const { challenge: given } = error.problem
      if (typeof given === 'string') setChallenge(given)
    }
  })

  if (challenge !== null) return <SecondFactor challenge={challenge} done={goBack} />

  return (
    <main className="page narrow">
      <h1>{say.signIn}</h1>
      <form
        className="card"
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          entering.mutate({ email: textIn(form, 'email'), password: textIn(form, 'password') })
        }}
      >
        <Credentials isNew={false} error={entering.error} />
        <ProblemNote error={entering.error} fields={['email', 'password']} />
        <Button look="primary" type="submit" busy={entering.isPending}>
          {say.signIn}
        </Button>
      </form>
      <p className="below">
        {say.noAccount} <Link href={`/sign-up${search}`}>{say.signUp}</Link>
      </p>
      <Demo
        busy={entering.isPending}
        enter={(email) => entering.mutate({ email, password: DEMO_PASSWORD })}
      />
      <Forgotten />
    </main>
  )
}

function SecondFactor({ challenge, done }: { challenge: string; done: () => void }) {
  const completing = useMutation({ mutationFn: completeSignIn, onSuccess: done })

  return (
    <main className="page narrow">
      <h1>{say.signIn}</h1>
      <form
        className="card"
        onSubmit={(event) => {
          event.preventDefault()
          completing.mutate({ challenge, code: textIn(new FormData(event.currentTarget), 'code') })
        }}
      >
        <Field
          label={say.code}
          hint={say.codeHint}
          name="code"
          dir="ltr"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          required
          problem={fieldProblem(completing.error, 'code')}
        />
        <ProblemNote error={completing.error} fields={['code']} />
        <Button look="primary" type="submit" busy={completing.isPending}>
          {say.complete}
        </Button>
      </form>
    </main>
  )
}

/** Where there is a demo, its people are one press away. */
function Demo({ busy, enter }: { busy: boolean; enter: (email: string) => void }) {
  const marketplace = useMarketplace()
  if (marketplace?.isDemo !== true) return null

  return (
    <section className="note">
      <p>{say.demo}</p>
      <ul className="chips">
        {demoRoles.map((role) => (
          <li key={role}>
            <button
              type="button"
              className="chip"
              disabled={busy}
              onClick={() => enter(`${role}@demo.taskego`)}
            >
              {say.demoRoles[role]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Forgotten() {
  const asking = useMutation({
    mutationFn: async (email: string) =>
      await read(api.POST('/api/auth/forgot-password', { body: { email } }))
  })

  return (
    <details className="below">
      <summary>{say.forgot}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          asking.mutate(textIn(new FormData(event.currentTarget), 'email'))
        }}
      >
        <Field label={say.email} name="email" type="email" dir="ltr" autoComplete="username" required />
        <Button type="submit" busy={asking.isPending}>
          {say.sendLink}
        </Button>
      </form>
      <p role="status">{asking.isSuccess && say.linkSent}</p>
      <ProblemNote error={asking.error} />
    </details>
  )
}
