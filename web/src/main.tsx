import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { isProblem } from './api/problem'
import { session, type SessionState } from './session/session'
import { direction, locale } from './texts/locale'
import './styles/index.css'

const MOST_TRIES = 2

document.documentElement.lang = locale
document.documentElement.dir = direction

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What was refused once is refused again; what never arrived may arrive.
      retry: (failures, error) => !isProblem(error) && failures < MOST_TRIES
    }
  }
})

// What one account saw is nothing for the next.
let shownTo = whoIs(session.state)
session.subscribe(() => {
  const now = whoIs(session.state)
  const isAnother = shownTo !== null && now !== shownTo
  shownTo = now
  // After the pages of that account are gone: what they show would be asked for again, and refused.
  if (isAnother) setTimeout(() => queries.resetQueries({ predicate: isOfAccount }))
})
session.begin()

const root = document.querySelector('#root')
if (root === null) throw new Error('web/index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>
)

function isOfAccount({ queryKey }: { queryKey: readonly unknown[] }): boolean {
  return queryKey[0] !== 'marketplace'
}

/** The account that a page is drawn for; `visitor` for nobody's, null while it is not known. */
function whoIs(state: SessionState): string | null {
  if (state.is === 'unknown') return null
  return state.is === 'visitor' ? 'visitor' : state.user.id
}
