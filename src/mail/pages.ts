import type { Locale } from '../shared/actor.js'
import { escapeHtml } from './layout.js'

interface PageTexts {
  reset: string
  verify: string
  password: string
  send: string
  confirm: string
  changed: string
  verified: string
}

const texts: Record<Locale, PageTexts> = {
  en: {
    reset: 'Choose a new password',
    verify: 'Confirm your e-mail address',
    password: 'New password (at least 8 characters)',
    send: 'Save',
    confirm: 'Confirm',
    changed: 'Your new password is saved. You can sign in with it now.',
    verified: 'Thank you. Your e-mail address is confirmed.'
  },
  ar: {
    reset: 'اختار كلمة سر جديدة',
    verify: 'أكّد إيميلك',
    password: 'كلمة السر الجديدة (8 حروف عالقليلة)',
    send: 'حفظ',
    confirm: 'تأكيد',
    changed: 'انحفظت كلمة السر الجديدة. فيك تسجّل دخولك فيها هلق.',
    verified: 'شكراً. تأكّد إيميلك.'
  }
}

export type AccountPage = 'reset' | 'verify'
/**
 * What the page says: the form, that it is done, or why it was refused, with the form to try again where that
 * can help.
 */
export type PageState = { token: string; problem?: string } | 'done' | { problem: string }

/**
 * The page that a link in a mail opens. It changes nothing until its button is pressed: mail programs and
 * scanners open links too.
 */
export function renderAccountPage(page: AccountPage, state: PageState, locale: Locale): string {
  const say = texts[locale]
  const body =
    state === 'done'
      ? `<p role="status">${escapeHtml(page === 'reset' ? say.changed : say.verified)}</p>`
      : problemOf(state.problem) + ('token' in state ? formOf(page, state.token, say) : '')
  const title = escapeHtml(page === 'reset' ? say.reset : say.verify)

  return `<!doctype html>
<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>${title}</title>
  <style>
    body { font: 1.1rem/1.6 system-ui, sans-serif; margin: 0; background: #f4f5f7; color: #1c2430 }
    main { max-width: 24rem; margin: 4rem auto; padding: 2rem; background: #fff; border-radius: .75rem }
    input, button { box-sizing: border-box; display: block; width: 100%; margin: .6rem 0; padding: .8rem;
      font: inherit; border: 1px solid #c4cad3; border-radius: .5rem }
    button { background: #0b6b50; border-color: #0b6b50; color: #fff; cursor: pointer }
  </style>
</head>
<body><main><h1>${title}</h1>${body}</main></body>
</html>
`
}

function problemOf(problem: string | undefined): string {
  return problem === undefined ? '' : `<p role="alert">${escapeHtml(problem)}</p>`
}

function formOf(page: AccountPage, token: string, say: PageTexts): string {
  const password =
    page === 'reset'
      ? `<label>${escapeHtml(say.password)}<input type="password" name="password" ` +
        'autocomplete="new-password" minlength="8" maxlength="128" required></label>'
      : ''

  const button = escapeHtml(page === 'reset' ? say.send : say.confirm)
  const hidden = `<input type="hidden" name="token" value="${escapeHtml(token)}">`

  return `<form method="post">${hidden}${password}<button>${button}</button></form>`
}
