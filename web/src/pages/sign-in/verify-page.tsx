import { useMutation } from '@tanstack/react-query'
import { Link, useSearch } from 'wouter'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { ProblemNote } from '../../parts/page-states'
import { usePageTitle } from '../../parts/page-title'
import { session } from '../../session/session'
import { useUser } from '../../session/use-session'
import { commonTexts } from '../../texts/common'
import { signInTexts as say } from '../../texts/sign-in'

/** Where the link of the mail leads: nothing is proven until the button is pressed. */
export function VerifyPage() {
  usePageTitle(say.verifyTitle)
  const token = new URLSearchParams(useSearch()).get('token')

  return (
    <main className="page narrow">
      <h1>{say.verifyTitle}</h1>
      {token === null ? <AskAgain /> : <Prove token={token} />}
    </main>
  )
}

function Prove({ token }: { token: string }) {
  const user = useUser()
  const proving = useMutation({
    mutationFn: async () => await read(api.POST('/api/auth/verify-email', { body: { token } })),
    onSuccess: () => {
      if (user !== null) session.changeUser({ ...user, isVerified: true })
    }
  })

  if (proving.isSuccess) {
    return (
      <div role="status">
        <p className="note">{say.verified}</p>
        <Link href="/">{commonTexts.toHome}</Link>
      </div>
    )
  }

  return (
    <div className="card">
      <p>{say.verifyAsk}</p>
      <ProblemNote error={proving.error} />
      <Button look="primary" busy={proving.isPending} onClick={() => proving.mutate()}>
        {say.verify}
      </Button>
    </div>
  )
}

function AskAgain() {
  const user = useUser()
  const asking = useMutation({
    mutationFn: async () => await read(api.POST('/api/auth/resend-verification'))
  })

  return (
    <div className="card">
      <p>{say.verifyNoToken}</p>
      <ProblemNote error={asking.error} />
      {user !== null && (
        <Button busy={asking.isPending} onClick={() => asking.mutate()}>
          {say.resend}
        </Button>
      )}
      <p role="status">{asking.isSuccess && say.resent}</p>
    </div>
  )
}
