import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { nameOf, useMarketplace } from '../api/marketplace'
import { session } from '../session/session'
import { useSession } from '../session/use-session'
import { commonTexts as say } from '../texts/common'
import { inOtherLanguage } from '../texts/locale'
import { useOnline } from './use-online'

/** What stands around every page: the head with its menu, and whether there is a connection. */
export function Frame({ children }: { children: ReactNode }) {
  const marketplace = useMarketplace()

  return (
    <>
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <header className="head">
        <Link href="/" className="brand">
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>{marketplace === undefined ? ' ' : nameOf(marketplace)}</span>
        </Link>
        <Menu />
      </header>
      <Connection />
      <div id="content" tabIndex={-1}>
        {children}
      </div>
    </>
  )
}

/** The links of the menu, by who is signed in. A page that stands in it adds its link here. */
function Menu() {
  const state = useSession()
  const role = state.is === 'signed-in' ? state.user.role : null
  // Each move draws the menu anew: the other language's link leads to the page that is open.
  useLocation()
  const other = inOtherLanguage()

  return (
    <nav className="menu" aria-label={say.mainMenu}>
      <Link href="/services">{say.services}</Link>
      {state.is === 'visitor' && <Link href="/sign-in">{say.signIn}</Link>}
      {state.is === 'signed-in' && <Link href="/bookings">{say.bookings}</Link>}
      {state.is === 'signed-in' && <Link href="/account">{say.account}</Link>}
      {role === 'provider' && <Link href="/desk">{say.desk}</Link>}
      {role === 'admin' && <Link href="/admin">{say.dashboard}</Link>}
      {state.is === 'signed-in' && (
        <button type="button" className="button quiet" onClick={() => session.leave()}>
          {say.signOut}
        </button>
      )}
      <a href={other.href} hrefLang={other.locale} lang={other.locale}>
        {say.otherLanguage}
      </a>
    </nav>
  )
}

function Connection() {
  const isOnline = useOnline()

  return (
    <div role="status" className="connection">
      {!isOnline && <p>{say.offline}</p>}
    </div>
  )
}
