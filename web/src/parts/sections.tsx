import { Link, useLocation } from 'wouter'

/** The parts of one page, as links; the one that is open says so. */
export function Sections({
  label,
  links
}: {
  label: string
  links: ReadonlyArray<{ to: string; name: string }>
}) {
  const [path] = useLocation()

  return (
    <nav className="sections" aria-label={label}>
      {links.map(({ to, name }) => (
        <Link key={to} href={to} aria-current={path === to ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  )
}
