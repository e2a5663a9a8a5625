import { directionOf, directionOfText, isolate, runsOf } from '../shared/bidi.js'
import { escapeHtml } from '../shared/html.js'
import type { Locale } from '../texts/index.js'

export interface Fact {
  label: string
  value: string
}
export interface Button {
  label: string
  url: string
}
/** What somebody said in a conversation; each line of it may be in a language of its own. */
export interface Speech {
  speaker: string
  words: string
}
export interface FooterLine {
  text: string
  /** Where the line leads, if it does. */
  url?: string
}
export interface Letter {
  language: Locale
  greeting: string
  paragraphs: Array<string | Speech>
  /** Of each booking that the letter is about. */
  facts?: Fact[][]
  buttons?: Button[]
  footer: FooterLine[]
}

// Mail programs know no style sheets: each element carries its own rules.
const BODY_STYLE =
  'margin:0;padding:24px;background:#f4f4f5;font-family:Tahoma,Arial,sans-serif;' +
  'font-size:16px;line-height:1.6;color:#18181b'
const SHEET_STYLE = 'max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border-radius:8px'
const BUTTON_STYLE =
  'display:inline-block;padding:10px 18px;background:#0f766e;color:#ffffff;' +
  'border-radius:6px;text-decoration:none'
const FOOTER_STYLE = 'margin:4px 0;font-size:13px;color:#71717a'
const SPEAKER_STYLE = 'margin:20px 0 0;font-size:13px;font-weight:bold;color:#71717a'
const TABLE_STYLE = 'border-collapse:collapse;margin:0 0 16px'
const CELL_STYLE = 'padding:2px 12px'

/**
 * One letter as HTML and as text, for both directions of writing. Each block of the HTML says in which it
 * runs, by its own words: a letter may hold both. It loads nothing from anywhere, so opening it tells nobody
 * anything.
 */
export function renderLetter(letter: Letter): { html: string; text: string } {
  return { html: asHtml(letter), text: asText(letter) }
}

function asText({ language, greeting, paragraphs, facts = [], buttons = [], footer }: Letter): string {
  const told = facts.map((ofOne) =>
    ofOne.map(({ label, value }) => `${label}: ${isolate(value, language)}`).join('\n')
  )

  return (
    [
      greeting,
      ...paragraphs.map((block) => (typeof block === 'string' ? block : `${block.speaker}:\n${block.words}`)),
      ...told,
      ...buttons.map(({ label, url }) => `${label}:\n${url}`),
      `-- \n${footer.map(({ text, url }) => (url === undefined ? text : `${text}\n${url}`)).join('\n')}`
    ].join('\n\n') + '\n'
  )
}

function asHtml({ language, greeting, paragraphs, facts = [], buttons = [], footer }: Letter): string {
  const direction = directionOf(language)

  const blocks = [
    asParagraph(greeting, language),
    ...paragraphs.map((block) =>
      typeof block === 'string' ? asParagraph(block, language) : asSpeech(block, language)
    ),
    ...facts.map((ofOne) => asTable(ofOne, language)),
    ...buttons.map((button) => asLink(button, language)),
    ...footer.map((line) => asFooter(line, language))
  ]

  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body dir="${direction}" style="${BODY_STYLE}">
<div dir="${direction}" style="${SHEET_STYLE}">
${blocks.join('\n')}
</div>
</body>
</html>
`
}

/** A paragraph for each line. */
function asParagraph(text: string, language: Locale): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => asBlock('p', directionOfText(line, language), line))
    .join('\n')
}

function asSpeech({ speaker, words }: Speech, language: Locale): string {
  const name = asBlock('p', directionOf(language), speaker, SPEAKER_STYLE)
  return `${name}\n${asParagraph(words, language)}`
}

function asTable(facts: Fact[], language: Locale): string {
  const direction = directionOf(language)
  // Both columns stand at the side where the letter begins, whatever a value is written in.
  const align = `text-align:${startOf(direction)}`

  const rows = facts.map(
    ({ label, value }) =>
      `<tr>${asBlock('td', direction, label, `${CELL_STYLE};color:#71717a`, align)}` +
      `${asBlock('td', directionOfText(value, language), value, CELL_STYLE, align)}</tr>`
  )
  return `<table dir="${direction}" style="${TABLE_STYLE}">${rows.join('')}</table>`
}

function asLink({ label, url }: Button, language: Locale): string {
  const direction = directionOfText(label, language)
  const link = `<a href="${escapeHtml(url)}" style="${BUTTON_STYLE}">${asInline(label, direction)}</a>`

  return `<p dir="${direction}" style="text-align:${startOf(direction)}">${link}</p>`
}

/** In the letter's direction: its first line is a bare name. */
function asFooter({ text, url }: FooterLine, language: Locale): string {
  const direction = directionOf(language)
  if (url === undefined) return asBlock('p', direction, text, FOOTER_STYLE)

  const link = `<a href="${escapeHtml(url)}" style="color:#71717a">${asInline(text, direction)}</a>`
  return `<p dir="${direction}" style="${FOOTER_STYLE};text-align:${startOf(direction)}">${link}</p>`
}

function asBlock(
  tag: 'p' | 'td',
  direction: 'ltr' | 'rtl',
  text: string,
  style = '',
  align = `text-align:${startOf(direction)}`
): string {
  const rules = [style, align].filter((rule) => rule !== '').join(';')
  return `<${tag} dir="${direction}" style="${rules}">${asInline(text, direction)}</${tag}>`
}

/** Mail programs know elements better than the invisible signs of Unicode: a fenced run is a `bdi`. */
function asInline(text: string, direction: 'ltr' | 'rtl'): string {
  return runsOf(text, direction)
    .map((run) => (run.isFenced ? `<bdi>${escapeHtml(run.text)}</bdi>` : escapeHtml(run.text)))
    .join('')
}

function startOf(direction: 'ltr' | 'rtl'): 'left' | 'right' {
  return direction === 'rtl' ? 'right' : 'left'
}
