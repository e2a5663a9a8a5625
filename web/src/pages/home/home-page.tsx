import { usePageTitle } from '../../parts/page-title'
import { homeTexts as say } from '../../texts/home'

/** The first page: the concierge. */
export function HomePage() {
  usePageTitle()

  return (
    <main className="page narrow">
      <h1>{say.ask}</h1>
    </main>
  )
}
