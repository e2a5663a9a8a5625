import type { ReactNode } from 'react'
import { ForRole } from '../../parts/for-role'
import { usePageTitle } from '../../parts/page-title'
import { Sections } from '../../parts/sections'
import { deskTexts as say } from '../../texts/desk'
import { hoursTexts } from '../../texts/desk-hours'
import { earningsTexts } from '../../texts/desk-money'
import { deskServicesTexts } from '../../texts/desk-services'
import '../../styles/desk-parts.css'
import './desk.css'

const links = [
  { to: '/desk', name: say.today },
  { to: '/desk/services', name: deskServicesTexts.title },
  { to: '/desk/hours', name: hoursTexts.title },
  { to: '/desk/earnings', name: earningsTexts.title }
]

/** What stands around each part of the desk. */
export function DeskFrame({ title, children }: { title: string; children: ReactNode }) {
  usePageTitle(title)

  return (
    <ForRole role="provider">
      <main className="page desk">
        <h1>{say.title}</h1>
        <Sections label={say.sections} links={links} />
        {children}
      </main>
    </ForRole>
  )
}
