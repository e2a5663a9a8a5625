import type { ReactNode } from 'react'
import { ForRole } from '../../parts/for-role'
import { usePageTitle } from '../../parts/page-title'
import { Sections } from '../../parts/sections'
import '../../styles/desk-parts.css'
import { adminTexts as say } from '../../texts/admin'
import { adminBookingTexts } from '../../texts/admin-bookings'
import { disputeTexts } from '../../texts/admin-disputes'
import { listingTexts } from '../../texts/admin-listings'
import { peopleTexts } from '../../texts/admin-people'
import './admin.css'

const links = [
  { to: '/admin', name: say.analytics },
  { to: '/admin/bookings', name: adminBookingTexts.bookings },
  { to: '/admin/disputes', name: disputeTexts.disputes },
  { to: '/admin/services', name: listingTexts.services },
  { to: '/admin/reviews', name: listingTexts.reviews },
  { to: '/admin/providers', name: say.providers },
  { to: '/admin/tickets', name: say.tickets },
  { to: '/admin/users', name: peopleTexts.users },
  { to: '/admin/settings', name: say.settings },
  { to: '/admin/log', name: peopleTexts.log },
  { to: '/admin/jobs', name: peopleTexts.jobs }
]

/** What stands around each part of the dashboard. */
export function AdminFrame({ title, children }: { title: string; children: ReactNode }) {
  usePageTitle(title)

  return (
    <ForRole role="admin">
      <main className="page admin">
        <h1>{say.title}</h1>
        <Sections label={say.sections} links={links} />
        {children}
      </main>
    </ForRole>
  )
}
