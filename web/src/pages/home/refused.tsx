import { useSyncExternalStore } from 'react'
import { Link } from 'wouter'
import { Button } from '../../parts/button'
import { sentenceOf } from '../../parts/page-states'
import { commonTexts } from '../../texts/common'
import { homeTexts as say } from '../../texts/home'
import { conversation } from './conversation'
import { Interrupted } from './stream'

/** What stands in the way of the last message: an account, or that it did not arrive. */
export function Refused() {
  const { needsAccount, problem, unsaid, is } = useSyncExternalStore(
    conversation.subscribe,
    () => conversation.state
  )
  if (needsAccount) return <AccountNeeded />
  if (problem === null || is !== 'idle') return null

  return (
    <div className="note problem" role="alert">
      <p>{problem instanceof Interrupted ? problem.message : sentenceOf(problem)}</p>
      {unsaid !== null && (
        <p>
          {say.notSent} <bdi>{unsaid}</bdi>
        </p>
      )}
      <Button onClick={() => (unsaid === null ? conversation.reload() : conversation.sayAgain())}>
        {commonTexts.tryAgain}
      </Button>
    </div>
  )
}

function AccountNeeded() {
  return (
    <section className="card account">
      <h2>{say.accountTitle}</h2>
      <p>{say.accountWhy}</p>
      <p className="buttons">
        <Link href="/sign-in?to=/" className="button primary">
          {commonTexts.signIn}
        </Link>
        <Link href="/sign-up?to=/" className="button">
          {commonTexts.signUp}
        </Link>
      </p>
    </section>
  )
}
