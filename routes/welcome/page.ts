import type { HtmlPage } from '../../plugins/app/pages.js'
import type { Env } from '../../src/env.js'
import { isolate } from '../../src/shared/bidi.js'
import { escapeHtml } from '../../src/shared/html.js'
import { marketplaceName } from '../../src/shared/marketplace-name.js'
import { languagesOf } from '../../src/shared/languages.js'
import type { MarketplaceRules } from '../../src/shared/rules.js'
import { textsIn, type Locale } from '../../src/texts/index.js'

const STYLE = `
    main { max-width: 40rem }
    input, button { box-sizing: border-box; display: block; width: 100%; margin: .4rem 0; padding: .7rem;
      font: inherit; border: 1px solid #c4cad3; border-radius: .5rem }
    button { background: #0b6b50; border-color: #0b6b50; color: #fff; cursor: pointer }
    #conversation p { white-space: pre-wrap; padding: .6rem .9rem; border-radius: .5rem; background: #eef0f3 }
    #conversation .user { background: #dcefe8 }
    #problem { color: #a3261b }`

const PASSWORD = 'taskego-demo'
const roles = ['client', 'provider', 'admin'] as const

/** What this is, how to sign in to the demo, and a field to talk to the concierge (public/welcome.js). */
export function welcomePage(locale: Locale, env: Env, rules: MarketplaceRules): HtmlPage {
  const say = textsIn(locale).welcome
  const other = locale === 'en' ? 'ar' : 'en'

  const body = [
    `<p>${escapeHtml(rules.hasConcierge ? say.what.withConcierge : say.what.plain)}</p>`,
    linksOf(locale, env),
    ...(languagesOf(rules).includes(other) ? [linkTo(other)] : []),
    ...(env.DEMO_DATA ? [logInsOf(locale)] : []),
    ...(rules.hasConcierge ? conversationIn(locale, env) : [])
  ].join('\n')

  return { locale, title: marketplaceName(rules, locale), css: STYLE, body }
}

function linkTo(other: Locale): string {
  return (
    `<p><a href="/?language=${other}" hreflang="${other}" lang="${other}">` +
    `${escapeHtml(textsIn(other).welcome.language)}</a></p>`
  )
}

function conversationIn(locale: Locale, env: Env): string[] {
  const say = textsIn(locale).welcome
  const unreachable = escapeHtml(say.unreachable)

  return [
    `<h2>${escapeHtml(say.talk)}</h2>`,
    `<div id="conversation" role="log" data-unreachable="${unreachable}"></div>`,
    '<p id="problem" role="alert"></p>',
    signInOf(locale, env.DEMO_DATA),
    talkOf(locale),
    '<script src="/welcome.js" defer></script>'
  ]
}

function linksOf(locale: Locale, { NODE_ENV: mode }: Env): string {
  const say = textsIn(locale).welcome
  const links = [
    ...(mode === 'production' ? [] : [['/docs', say.documentation]]),
    ['/openapi.json', say.document]
  ]

  return listOf(links.map(([href = '', label = '']) => `<a href="${href}">${escapeHtml(label)}</a>`))
}

function logInsOf(locale: Locale): string {
  const say = textsIn(locale).welcome
  const accounts = roles.map(
    (role) => `<code dir="ltr">${role}@demo.taskego</code> – ${escapeHtml(say.roles[role])}`
  )

  return (
    `<h2>${escapeHtml(say.logIns)}</h2>${listOf(accounts)}` +
    `<p>${escapeHtml(say.password(isolate(PASSWORD, locale)))}</p>`
  )
}

function listOf(items: string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
}

function signInOf(locale: Locale, isDemo: boolean): string {
  const say = textsIn(locale).welcome
  const [email, password] = isDemo ? ['client@demo.taskego', PASSWORD] : ['', '']

  return (
    '<form id="sign-in">' +
    `<label>${escapeHtml(say.email)}<input type="email" name="email" dir="ltr" autocomplete="username" ` +
    `value="${email}" required></label>` +
    `<label>${escapeHtml(say.secret)}<input type="password" name="password" dir="ltr" ` +
    `autocomplete="current-password" value="${password}" required></label>` +
    `<button>${escapeHtml(say.signIn)}</button></form>`
  )
}

function talkOf(locale: Locale): string {
  const say = textsIn(locale).welcome

  return (
    '<form id="talk" hidden>' +
    `<label>${escapeHtml(say.message)}<input name="message" dir="auto" maxlength="2000" autocomplete="off" ` +
    `value="${escapeHtml(say.example)}" required></label><button>${escapeHtml(say.send)}</button></form>`
  )
}
