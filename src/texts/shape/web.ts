/** What the web front says to search engines, and to whoever is shown a link to it. */
export interface WebTexts {
  /** @param name the marketplace's */
  home: (name: string) => string
  search: { title: string; what: (name: string) => string }
  /** Of a provider who says nothing of themselves. */
  provider: (name: string) => string
}
