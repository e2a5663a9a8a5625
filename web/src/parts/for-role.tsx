import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { Role } from '../../../docs/client/schema'
import { useSession } from '../session/use-session'
import { commonTexts as say } from '../texts/common'
import { Loading } from './page-states'

/** A page for accounts of one role; whoever else comes is told so. The server decides by itself. */
export function ForRole({ role, children }: { role: Role; children: ReactNode }) {
  const state = useSession()
  const [path] = useLocation()

  if (state.is === 'unknown') return <Loading />
  if (state.is === 'signed-in' && state.user.role === role) return children

  return (
    <main className="page narrow">
      <div className="state">
        {state.is === 'visitor' ? (
          <>
            <p>{say.signInFirst}</p>
            <Link className="button primary" href={`/sign-in?to=${encodeURIComponent(path)}`}>
              {say.signIn}
            </Link>
          </>
        ) : (
          <>
            <p>{say.notForYou}</p>
            <Link className="button" href="/">
              {say.toHome}
            </Link>
          </>
        )}
      </div>
    </main>
  )
}
