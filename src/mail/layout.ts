import type { Locale } from '../shared/actor.js'

export interface Letter {
  language: Locale
  greeting: string
  paragraphs: string[]
  facts?: Array<{ label: string; value: string }>
  button?: { label: string; url: string }
  footer: string[]
}

/**
 * One letter as HTML and as text. Both directions; nothing is loaded from anywhere, so opening it tells
 * nobody anything.
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

/** Mail programs read no style sheets: each element carries its own style. */
const BODY_STYLE =
  'margin:0;padding:24px;background:#f4f4f5;font-family:Tahoma,Arial,sans-serif;font-size:16px;' +
  'line-height:1.6;color:#18181b'
const CARD_STYLE = 'max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border-radius:8px'
const BUTTON_STYLE =
  'display:inline-block;padding:10px 18px;background:#0f766e;color:#ffffff;border-radius:6px;' +
  'text-decoration:none'

function asHtml({ language, greeting, paragraphs, facts = [], button, footer }: Letter): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  const align = language === 'ar' ? 'right' : 'left'
  const rows = facts.map(factRow(align)).join('')

  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body dir="${direction}" style="${BODY_STYLE};text-align:${align}">
<div dir="${direction}" style="${CARD_STYLE}">
<p dir="auto">${escapeHtml(greeting)}</p>
${paragraphs.map((text) => `<p dir="auto">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`).join('\n')}
${facts.length === 0 ? '' : `<table style="border-collapse:collapse">${rows}</table>`}
${
  button === undefined
    ? ''
    : `<p><a href="${escapeHtml(button.url)}" style="${BUTTON_STYLE}">${escapeHtml(button.label)}</a></p>`
}
<p style="font-size:13px;color:#71717a">${footer.map(escapeHtml).join('<br>')}</p>
</div>
</body>
</html>
`
}

function factRow(align: 'left' | 'right') {
  return ({ label, value }: { label: string; value: string }) =>
    `<tr><td style="padding:2px 12px;color:#71717a;text-align:${align}">${escapeHtml(label)}</td><td ` +
    `style="padding:2px 12px;text-align:${align}"><bdi>${escapeHtml(value)}</bdi></td></tr>`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
