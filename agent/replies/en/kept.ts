import type { CancelPolicy } from '../../../src/shared/cancel-policies.js'

/** What cancelling keeps: 25% of the price is kept until 12 hours before, then 50%. */
export function keptBefore({ tiers = [], keptPercent }: CancelPolicy): string {
  const parts = [
    ...tiers.map((tier) => ({ percent: tier.keptPercent, end: ` until ${tier.hoursBefore} hours before` })),
    { percent: keptPercent, end: '' }
  ]

  return parts
    .map(({ percent, end }, index) => `${percent}%${index === 0 ? ' of the price is kept' : ''}${end}`)
    .join(', then ')
}
