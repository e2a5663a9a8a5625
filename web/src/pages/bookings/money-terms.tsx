import type { MoneyPreview } from '../../../../docs/client/schema'
import { Price, Time } from '../../parts/values'
import { bookingsTexts as say } from '../../texts/bookings'

/** What an act costs, and what cancelling costs after it, before anything is done. */
export function MoneyTerms({ preview, zone }: { preview: MoneyPreview; zone: string | undefined }) {
  const { online, cash, cancelTerms, currency } = preview

  return (
    <dl className="terms">
      <dt>{say.price}</dt>
      <dd>
        <Price amount={preview.price} currency={currency} />
      </dd>
      {online !== null && (
        <>
          <dt>{say.payOnline}</dt>
          <dd>
            <Price amount={online.clientPays} currency={currency} />
          </dd>
        </>
      )}
      {cash !== null && (
        <>
          <dt>{say.payCash}</dt>
          <dd>
            <Price amount={cash.clientPays} currency={currency} />
          </dd>
        </>
      )}
      {cancelTerms !== null && <CancelSteps terms={cancelTerms} currency={currency} zone={zone} />}
    </dl>
  )
}

function CancelSteps({
  terms,
  currency,
  zone
}: {
  terms: NonNullable<MoneyPreview['cancelTerms']>
  currency: string
  zone: string | undefined
}) {
  return (
    <>
      {new Date(terms.freeUntil) > new Date() && (
        <>
          <dt>{say.freeUntil}</dt>
          <dd>
            <Time at={terms.freeUntil} zone={zone} />
          </dd>
        </>
      )}
      {terms.steps.map(({ until, fee }) => (
        <div key={until}>
          <dt>
            {until === null ? (
              say.afterwards
            ) : (
              <>
                {say.stepUntil} <Time at={until} zone={zone} />
              </>
            )}
          </dt>
          <dd>
            <Price amount={fee} currency={currency} />
          </dd>
        </div>
      ))}
    </>
  )
}
