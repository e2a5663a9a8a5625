import type { HtmlPage } from '../../../plugins/app/pages.js'
import type { SandboxSession } from '../../../src/payments/index.js'
import { formatMoney } from '../../../src/shared/format.js'
import { escapeHtml } from '../../../src/shared/html.js'
import { marketplaceName } from '../../../src/shared/marketplace-name.js'
import type { MarketplaceRules } from '../../../src/shared/rules.js'
import { textsIn, type CheckoutTexts, type Locale } from '../../../src/texts/index.js'

const STYLE = `
    .what { font-weight: 600 }
    .amount { font-size: 2rem; margin: .5rem 0 }
    .note { color: #5c6673; font-size: .9rem }
    button { display: block; width: 100%; margin: .6rem 0; padding: .8rem;
      font: inherit; border: 1px solid #c4cad3; border-radius: .5rem;
      background: #fff; cursor: pointer }
    .main { background: #0b6b50; border-color: #0b6b50; color: #fff }`

/**
 * The sandbox's checkout page: the amount and three buttons while it is open, then what happened and the way
 * back to the web app, if there is one.
 */
export function checkoutPage(session: SandboxSession, wayBack: string | null): HtmlPage {
  const { language, status, method, description } = session
  const say = textsIn(language).checkout
  const amount = formatMoney(session.amount, session.currency, language)

  const facts =
    `<p class="what"><bdi>${escapeHtml(description)}</bdi></p>` +
    `<p class="amount"><bdi>${escapeHtml(amount)}</bdi></p>` +
    `<p>${escapeHtml(say.method[method])}</p>`
  const rest =
    status === 'open'
      ? `<form method="post">
        <button name="outcome" value="pay" class="main">${escapeHtml(say.pay(amount))}</button>
        <button name="outcome" value="fail">${escapeHtml(say.fail)}</button>
        <button name="outcome" value="abandon">${escapeHtml(say.abandon)}</button>
      </form>`
      : `<p role="status" data-status="${status}"><strong>${escapeHtml(say.outcome[status])}</strong></p>` +
        backTo(wayBack, say)
  const note = `<p class="note">${escapeHtml(say.note)}</p>`

  return { locale: language, title: say.title, css: STYLE, body: facts + rest + note }
}

/** The page to which Stripe's own checkout page leads back. */
export function returnPage(locale: Locale, wayBack: string | null, rules: MarketplaceRules): HtmlPage {
  const say = textsIn(locale).checkout
  const body = `<p role="status">${escapeHtml(say.returned.text)}</p>` + backTo(wayBack, say)

  return { locale, title: say.returned.title(marketplaceName(rules, locale)), css: STYLE, body }
}

function backTo(wayBack: string | null, { back, toBooking }: CheckoutTexts): string {
  if (wayBack === null) return `<p>${escapeHtml(back)}</p>`
  return `<p><a href="${escapeHtml(wayBack)}">${escapeHtml(toBooking)}</a></p>`
}
