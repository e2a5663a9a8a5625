import type { HtmlPage } from '../../plugins/app/pages.js'
import { namesOfKinds } from '../../src/accounts/index.js'
import { costsFrom, freeUntilMoved, keptTexts, type ProposedTimeAsked } from '../../src/bookings/index.js'
import type { DomainError } from '../../src/shared/errors.js'
import { errorMessage } from '../../src/shared/error-message.js'
import { isolate } from '../../src/shared/bidi.js'
import { cleanLine } from '../../src/shared/clean.js'
import { formatTimeFor } from '../../src/shared/format.js'
import { escapeHtml } from '../../src/shared/html.js'
import { businessNameIn, titleIn } from '../../src/shared/localized.js'
import { shownName } from '../../src/shared/names.js'
import type { MessageKind } from '../../src/shared/preferences.js'
import { textsIn, type AccountPageTexts, type Locale } from '../../src/texts/index.js'

export type AccountPage = 'reset' | 'verify'
/**
 * The content of the page: the form, the success, or the refusal, with the form again where another try can
 * help.
 */
export type PageState = { token: string; problem?: string } | 'done' | { problem: string }

const STYLE = `
    input, button { box-sizing: border-box; display: block; width: 100%; margin: .6rem 0; padding: .8rem;
      font: inherit; border: 1px solid #c4cad3; border-radius: .5rem }
    button { background: #0b6b50; border-color: #0b6b50; color: #fff; cursor: pointer }`

/**
 * The page that a link in a mail opens. It changes nothing until its button is pressed, because mail programs
 * and scanners open links too.
 */
export function accountPage(page: AccountPage, state: PageState, locale: Locale): HtmlPage {
  const say = textsIn(locale).accountPages
  const title = page === 'reset' ? say.reset : say.verify

  return { locale, title, css: STYLE, body: bodyOf(page, state, say) }
}

function bodyOf(page: AccountPage, state: PageState, say: AccountPageTexts): string {
  if (state === 'done') {
    return `<p role="status">${escapeHtml(page === 'reset' ? say.changed : say.verified)}</p>`
  }

  const problem = state.problem === undefined ? '' : `<p role="alert">${escapeHtml(state.problem)}</p>`
  return 'token' in state ? problem + formOf(page, state.token, say) : problem
}

function formOf(page: AccountPage, token: string, say: AccountPageTexts): string {
  const password =
    page === 'reset'
      ? `<label>${escapeHtml(say.password)}<input type="password" name="password" ` +
        'autocomplete="new-password" minlength="8" maxlength="128" required></label>'
      : ''
  const button = `<button>${escapeHtml(page === 'reset' ? say.send : say.confirm)}</button>`

  return (
    `<form method="post"><input type="hidden" name="token" value="${escapeHtml(token)}">` +
    `${password}${button}</form>`
  )
}

/**
 * The page behind the link that turns kinds of mail off: it asks, says that it is done, or that the link is
 * not valid. Its form sends what mail programs send by themselves (RFC 8058).
 */
export function unsubscribePage(
  state: 'open' | 'done' | 'not valid',
  kinds: MessageKind[],
  settings: string | null,
  locale: Locale
): HtmlPage {
  const { unsubscribe: say } = textsIn(locale).accountPages
  const names = namesOfKinds(kinds, locale)

  const ask =
    `<p>${escapeHtml(say.ask(names))}</p><form method="post">` +
    '<input type="hidden" name="List-Unsubscribe" value="One-Click">' +
    `<button>${escapeHtml(say.button)}</button></form>`
  const link =
    settings === null ? '' : `<p><a href="${escapeHtml(settings)}">${escapeHtml(say.settings)}</a></p>`
  const body = {
    open: ask,
    done: `<p role="status">${escapeHtml(say.done(names))}</p>${link}`,
    'not valid': `<p role="alert">${escapeHtml(say.notValid)}</p>${link}`
  }

  return { locale, title: say.title, css: STYLE, body: body[state] }
}

/** Whether the other time waits for its answer, or which was given. */
export type ProposedTimeState = 'open' | 'accepted' | 'declined'

/** The page behind the link of a mail that proposes another time: it asks, or says what was answered. */
export function proposedTimePage(
  state: ProposedTimeState,
  { named: { booking, service, provider }, scheduledAt, readerZone }: ProposedTimeAsked,
  token: string,
  { locale, at }: { locale: Locale; at: Date }
): HtmlPage {
  const { proposedTime: say } = textsIn(locale).accountPages
  const start = new Date(scheduledAt)
  const told = (instant: Date) => formatTimeFor(instant, { timezone: booking.timezone, readerZone }, locale)
  const words = {
    other: isolate(shownName(businessNameIn(provider, locale)), locale),
    service: isolate(cleanLine(titleIn(service, locale)), locale),
    at: told(booking.scheduledAt),
    proposed: told(start)
  }
  const freeUntil = freeUntilMoved(booking, start)
  const kept = keptTexts(costsFrom({ ...booking, scheduledAt: start, freeUntil }, at), told)
  const terms = freeUntil > at ? say.free({ until: told(freeUntil), kept }) : say.costs(kept)

  const answered = (given: 'accepted' | 'declined') => `<p role="status">${escapeHtml(say[given](words))}</p>`
  const cancelling = `<p>${escapeHtml(terms)}</p>`
  const bodies: Record<ProposedTimeState, string> = {
    accepted: answered('accepted') + cancelling,
    declined: answered('declined'),
    open:
      `<p>${escapeHtml(say.ask(words))}</p>` +
      cancelling +
      answerForm(token, buttonOf('yes', say.yes) + buttonOf('no', say.no))
  }

  return { locale, title: say.title, css: STYLE, body: bodies[state] }
}

/**
 * The same page, when nothing was changed: the offer is closed, or what else stands in its way. A time that
 * is not free any more can still be answered with no.
 */
export function proposedTimeRefused({ code, params }: DomainError, token: string, locale: Locale): HtmlPage {
  const { proposedTime: say } = textsIn(locale).accountPages
  const alert = (words: string) => `<p role="alert">${escapeHtml(words)}</p>`
  const page = (body: string): HtmlPage => ({ locale, title: say.title, css: STYLE, body })

  if (code === 'link_not_valid' || code === 'proposed_time_closed') return page(alert(say.notValid))
  if (code.startsWith('slot_')) {
    return page(alert(say.notFree) + answerForm(token, buttonOf('no', say.no)))
  }

  return page(alert(errorMessage(code, locale, params)))
}

function answerForm(token: string, buttons: string): string {
  return (
    `<form method="post"><input type="hidden" name="token" value="${escapeHtml(token)}">` +
    `${buttons}</form>`
  )
}

function buttonOf(answer: 'yes' | 'no', label: string): string {
  return `<button name="answer" value="${answer}">${escapeHtml(label)}</button>`
}
