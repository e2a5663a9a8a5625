import type { CancelPolicy } from '../../../src/shared/cancel-policies.js'

/** How one part that is kept leads to the next, as a register says it. */
export interface KeptWords {
  until: string
  then: string
  hours: (count: number) => string
}

/** What cancelling keeps, after its verb: 25% من السعر حتى 12 ساعة قبل الموعد، ثم 50%. */
export function keptBefore({ tiers = [], keptPercent }: CancelPolicy, words: KeptWords): string {
  const { until, then, hours } = words
  const parts = [
    ...tiers.map((tier) => ({
      percent: tier.keptPercent,
      end: ` ${until} ${hours(tier.hoursBefore)} قبل الموعد`
    })),
    { percent: keptPercent, end: '' }
  ]

  return parts
    .map(({ percent, end }, index) => `${percent}%${index === 0 ? ' من السعر' : ''}${end}`)
    .join(`، ${then} `)
}
