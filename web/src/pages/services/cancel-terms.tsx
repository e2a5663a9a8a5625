import type { Service } from '../../../../docs/client/schema'
import { named } from '../../api/catalog'
import { formatNumber } from '../../parts/format'
import { servicesTexts as say } from '../../texts/services'

/** What cancelling costs, and until when it costs nothing. */
export function CancelPolicy({ policy }: { policy: NonNullable<Service['cancelPolicy']> }) {
  const tiers = [...policy.tiers].sort((one, other) => other.hoursBefore - one.hoursBefore)

  return (
    <section>
      <h2>
        {say.cancelling}: {named(policy)}
      </h2>
      <ul>
        <li>{say.cancelFree(policy.freeHoursBefore)}</li>
        {policy.graceMinutes > 0 && <li>{say.cancelGrace(policy.graceMinutes)}</li>}
        {tiers.map(({ hoursBefore, keptPercent }) => (
          <li key={hoursBefore}>{say.cancelTier(hoursBefore, formatNumber(keptPercent))}</li>
        ))}
        <li>{say.cancelLate(formatNumber(policy.keptPercent))}</li>
        <li>{say.cancelNoShow(formatNumber(policy.noShowPercent))}</li>
      </ul>
    </section>
  )
}
