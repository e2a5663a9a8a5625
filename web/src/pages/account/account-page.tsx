import { Link } from 'wouter'
import { Loading } from '../../parts/page-states'
import { usePageTitle } from '../../parts/page-title'
import { useSession } from '../../session/use-session'
import { accountTexts as say } from '../../texts/account'
import { commonTexts } from '../../texts/common'
import { Addresses } from './addresses'
import { Calendar } from './calendar'
import { PersonalData } from './personal-data'
import { Preferences } from './preferences'
import { Profile } from './profile'
import { Security } from './security'
import { Sessions } from './sessions'
import { SigningIn } from './signing-in'
import './account.css'

/** One's own account: who one is, where jobs are, where one is signed in, and all that is kept. */
export function AccountPage() {
  usePageTitle(say.mine)
  const session = useSession()

  if (session.is === 'unknown') return <Loading />
  if (session.is === 'visitor') {
    return (
      <main className="page narrow">
        <h1>{say.mine}</h1>
        <div className="note">
          <p>{say.signInFirst}</p>
          <Link className="button primary" href="/sign-in?to=/account">
            {commonTexts.signIn}
          </Link>
        </div>
      </main>
    )
  }

  return (
    <main className="page narrow account-page">
      <h1>{say.mine}</h1>
      <Profile user={session.user} />
      <Preferences />
      <SigningIn email={session.user.email} />
      <Addresses />
      <Calendar />
      <Security />
      <Sessions />
      <PersonalData />
    </main>
  )
}
