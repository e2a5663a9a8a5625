import { escapeHtml } from '../../src/shared/html.js'
import { locales, type Locale } from '../../src/texts/index.js'

/** What search engines are told of a page. */
export interface PageFacts {
  /** Plain text; empty where the page has no title of its own. */
  title: string
  /** Plain text. */
  description: string
  /** A picture for whoever is shown a link. */
  image?: string | undefined
  /** schema.org, as JSON-LD; null where there is nothing to say. */
  data: object | null
  /** Whether search engines may show it: pages for one person they may not. */
  isPublic: boolean
}

/** A description is cut by search engines at about so many characters. */
const LONGEST = 160

/**
 * The tags of a page's head: what it is, and where it is in each language.
 * @param publicUrl where people reach the server
 * @param below the path behind the language, such as /sign-in
 */
export function headOf(publicUrl: string, locale: Locale, below: string, facts: PageFacts): string[] {
  if (!facts.isPublic) return ['<meta name="robots" content="noindex" />']

  const address = (of: string) => escapeHtml(addressOf(publicUrl, of, below))
  const description = escapeHtml(shortened(facts.description))

  return [
    `<meta name="description" content="${description}" />`,
    `<link rel="canonical" href="${address(locale)}" />`,
    ...locales.map((of) => `<link rel="alternate" hreflang="${of}" href="${address(of)}" />`),
    `<link rel="alternate" hreflang="x-default" href="${address('en')}" />`,
    `<meta property="og:title" content="${escapeHtml(facts.title)}" />`,
    `<meta property="og:description" content="${description}" />`,
    ...(facts.image === undefined
      ? []
      : [`<meta property="og:image" content="${escapeHtml(facts.image)}" />`]),
    ...(facts.data === null ? [] : [dataTag(facts.data)])
  ]
}

/** Where a page is: in a language, by its path behind it. */
export function addressOf(publicUrl: string, locale: string, below: string): string {
  return `${publicUrl}/${locale}${below === '' ? '/' : below}`
}

/**
 * Data in a page is no script, and our policy of content lets it stand. Its words are of strangers: a `<` of
 * theirs could end the element.
 */
function dataTag(data: object): string {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
  return `<script type="application/ld+json">${json}</script>`
}

/** On one line, ended at a word. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST) return line

  return `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`
}
