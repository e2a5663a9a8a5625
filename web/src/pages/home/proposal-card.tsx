import type { ChatAction, RedrawnProposal } from '../../../../docs/client/schema'
import { Button } from '../../parts/button'
import { formatNumber, formatTime } from '../../parts/format'
import { Price } from '../../parts/values'
import { commonTexts } from '../../texts/common'
import { homeTexts as say } from '../../texts/home'
import { locale } from '../../texts/locale'
import { conversation } from './conversation'

/** An offer with all its terms. Yes and no are buttons, and words do as well. */
export function ProposalCard({ proposal, yes }: { proposal: RedrawnProposal; yes: ChatAction | undefined }) {
  const { kind, service, provider, localTime, durationMinutes, price, currency, address, expiresAt } =
    proposal
  const business =
    locale === 'ar' ? (provider.businessName_ar ?? provider.businessName) : provider.businessName
  const isOpen = proposal.state === 'open' && yes !== undefined

  return (
    <section className="card proposal" aria-label={say.offers[kind]}>
      <h3>{say.offers[kind]}</h3>
      <p className="title">
        <strong>
          <bdi>{locale === 'ar' ? service.title_ar : service.title_en}</bdi>
        </strong>
        <br />
        <bdi>{business}</bdi>
      </p>
      <dl>
        <dt>{say.when}</dt>
        <dd>
          <bdi>{localTime}</bdi>
        </dd>
        <dt>{say.takes}</dt>
        <dd>{commonTexts.minutes(formatNumber(durationMinutes))}</dd>
        <dt>{kind === 'cancel' ? say.fee : say.price}</dt>
        <dd>
          <Price amount={price} currency={currency} />
        </dd>
        {address !== undefined && (
          <>
            <dt>{say.where}</dt>
            <dd dir="auto">{address.line}</dd>
          </>
        )}
        {proposal.isInstant !== undefined && (
          <>
            <dt>{say.answer}</dt>
            <dd>{proposal.isInstant ? say.instant : say.waits}</dd>
          </>
        )}
        <dt>{say.terms}</dt>
        <dd dir="auto">{proposal.cancelTerms}</dd>
      </dl>
      {isOpen ? (
        <>
          <p className="buttons">
            <Button look="primary" onClick={() => conversation.say(yes.message)}>
              {yes.label}
            </Button>
            <Button onClick={() => conversation.say(say.noWords)}>{say.no}</Button>
          </p>
          <p className="hint">{say.validUntil(formatTime(expiresAt, undefined, 'time'))}</p>
        </>
      ) : (
        <p className="hint">{say.states[proposal.state]}</p>
      )}
    </section>
  )
}
