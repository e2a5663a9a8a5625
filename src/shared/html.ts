import type { Locale } from '../texts/index.js'
import { directionOf } from './bidi.js'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Text as it may stand in HTML, between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

interface HtmlPage {
  locale: Locale
  /** Plain text. */
  title: string
  /** Rules beside those of every page, each on a line of its own. */
  css: string
  /** HTML. */
  body: string
}

/**
 * A page of our own, for marketplaces that have none: a heading and what stands below it. Nothing is loaded
 * from anywhere.
 */
export function htmlPage({ locale, title, css, body }: HtmlPage): string {
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>${escapeHtml(title)}</title>
  <style>
    body { font: 1.1rem/1.6 system-ui, sans-serif; margin: 0; background: #f4f5f7; color: #1c2430 }
    main { max-width: 24rem; margin: 4rem auto; padding: 2rem; background: #fff; border-radius: .75rem }${css}
  </style>
</head>
<body><main><h1>${escapeHtml(title)}</h1>${body}</main></body>
</html>
`
}
