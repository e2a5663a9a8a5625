import { Link } from 'wouter'
import { usePageTitle } from '../../parts/page-title'
import { commonTexts as say } from '../../texts/common'

export function NotFoundPage() {
  usePageTitle(say.nothingHere)

  return (
    <main className="page narrow">
      <h1>{say.nothingHere}</h1>
      <p>{say.nothingHereMore}</p>
      <p>
        <Link href="/">{say.toHome}</Link>
      </p>
    </main>
  )
}
