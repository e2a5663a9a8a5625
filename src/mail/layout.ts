import { directionOf } from '../shared/bidi.js'
import { escapeHtml } from '../shared/html.js'
import type { Locale } from '../texts/index.js'

interface Fact {
  label: string
  value: string
}
interface Button {
  label: string
  url: string
}
export interface Letter {
  language: Locale
  greeting: string
  paragraphs: string[]
  facts?: Fact[]
  button?: Button
  footer: string[]
}

// Mail programs know no style sheets: each element carries its own rules.
const BODY_STYLE =
  'margin:0;padding:24px;background:#f4f4f5;font-family:Tahoma,Arial,sans-serif;' +
  'font-size:16px;line-height:1.6;color:#18181b'
const SHEET_STYLE = 'max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border-radius:8px'
const BUTTON_STYLE =
  'display:inline-block;padding:10px 18px;background:#0f766e;color:#ffffff;' +
  'border-radius:6px;text-decoration:none'
const FOOTER_STYLE = 'font-size:13px;color:#71717a'

/**
 * One letter as HTML and as text, for both directions of writing. It loads nothing from anywhere, so opening
 * it tells nobody anything.
 */
export function renderLetter(letter: Letter): { html: string; text: string } {
  return { html: asHtml(letter), text: asText(letter) }
}

function asText({ greeting, paragraphs, facts = [], button, footer }: Letter): string {
  return (
    [
      greeting,
      ...paragraphs,
      ...(facts.length === 0 ? [] : [facts.map(({ label, value }) => `${label}: ${value}`).join('\n')]),
      ...(button === undefined ? [] : [`${button.label}:\n${button.url}`]),
      `-- \n${footer.join('\n')}`
    ].join('\n\n') + '\n'
  )
}

function asHtml({ language, greeting, paragraphs, facts = [], button, footer }: Letter): string {
  const direction = directionOf(language)
  const align = direction === 'rtl' ? 'right' : 'left'

  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body dir="${direction}" style="${BODY_STYLE};text-align:${align}">
<div dir="${direction}" style="${SHEET_STYLE}">
<p dir="auto">${escapeHtml(greeting)}</p>
${paragraphs.map(asParagraph).join('\n')}
${facts.length === 0 ? '' : asTable(facts, align)}
${button === undefined ? '' : asLink(button)}
<p style="${FOOTER_STYLE}">${footer.map(escapeHtml).join('<br>')}</p>
</div>
</body>
</html>
`
}

function asParagraph(text: string): string {
  return `<p dir="auto">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`
}

function asTable(facts: Fact[], align: 'left' | 'right'): string {
  const rows = facts.map(
    ({ label, value }) =>
      `<tr><td style="padding:2px 12px;color:#71717a;text-align:${align}">${escapeHtml(label)}</td>` +
      `<td style="padding:2px 12px;text-align:${align}"><bdi>${escapeHtml(value)}</bdi></td></tr>`
  )
  return `<table style="border-collapse:collapse">${rows.join('')}</table>`
}

function asLink({ label, url }: Button): string {
  return `<p><a href="${escapeHtml(url)}" style="${BUTTON_STYLE}">${escapeHtml(label)}</a></p>`
}
