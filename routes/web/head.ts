import { escapeHtml } from '../../src/shared/html.js'
import { locales } from '../../src/texts/index.js'

/**
 * The tags of a page's head: what it is, and where it is in each language.
 * @param publicUrl where people reach the server
 * @param below the path behind the language, such as /sign-in
 * @param description plain text
 */
export function headOf(publicUrl: string, below: string, description: string): string[] {
  const path = below === '' ? '/' : below
  const address = (locale: string) => escapeHtml(`${publicUrl}/${locale}${path}`)

  return [
    `<meta name="description" content="${escapeHtml(description)}" />`,
    ...locales.map((locale) => `<link rel="alternate" hreflang="${locale}" href="${address(locale)}" />`),
    `<link rel="alternate" hreflang="x-default" href="${escapeHtml(publicUrl)}/" />`
  ]
}
