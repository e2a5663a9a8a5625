import fp from 'fastify-plugin'
import { directionOf } from '../../src/shared/bidi.js'
import { escapeHtml } from '../../src/shared/html.js'
import type { Locale } from '../../src/texts/index.js'

export interface HtmlPage {
  locale: Locale
  /** Plain text. */
  title: string
  /** Rules beside those of every page, each on a line of its own. */
  css: string
  /** HTML. */
  body: string
}

declare module 'fastify' {
  interface FastifyReply {
    /** Answers with a page for people. */
    sendPage: (page: HtmlPage) => FastifyReply
  }
}

/** Pages of our own, for marketplaces that have none for an occasion. */
export default fp(
  async (fastify) => {
    fastify.decorateReply('sendPage', function (page) {
      return this.type('text/html; charset=utf-8').send(htmlPage(page))
    })
  },
  { name: 'pages' }
)

/** A heading and what stands below it. Nothing is loaded from anywhere. */
function htmlPage({ locale, title, css, body }: HtmlPage): string {
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
