import { useEffect } from 'react'
import { nameOf, useMarketplace } from '../api/marketplace'

/** The title of the window: what the page is, and whose. */
export function usePageTitle(title?: string): void {
  const marketplace = useMarketplace()
  const name = marketplace === undefined ? undefined : nameOf(marketplace)

  useEffect(() => {
    const said = [title, name].filter((part) => part !== undefined).join(' – ')
    if (said !== '') document.title = said
  }, [title, name])
}
