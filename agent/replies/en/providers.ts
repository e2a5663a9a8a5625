import type { ProviderSummary } from '../../../src/insights/index.js'
import { list, rating } from '../format.js'
import type { ProviderReplies } from '../types.js'
import { nameOf } from './names.js'

const aspectNames: Record<string, string> = {
  punctuality: 'punctuality',
  quality: 'the quality of the work',
  price: 'the price',
  manners: 'manners',
  speed: 'speed',
  cleanliness: 'cleanliness'
}

/** Up to two sides of the work, each with how many wrote of it. */
const sides = (claims: ProviderSummary['praise']) =>
  list(
    claims.slice(0, 2).map(({ aspect, count }) => `${aspectNames[aspect] ?? aspect} (${count})`),
    ' and '
  )

function summaryLine(provider: ProviderSummary): string {
  const { ratings, ratingCount, tooFewReviews, praise, complaints } = provider
  const name = nameOf({ name: provider.businessName })
  const rated = ratings === null ? 'no rating yet' : `${rating(ratings)} of 5 from ${ratingCount} reviews`

  if (tooFewReviews) return `${name}: ${rated}. Too few written reviews to say more.`

  const good = praise.length === 0 ? '' : ` People praise ${sides(praise)}.`
  const bad =
    complaints.length === 0 ? ' No complaint stands out.' : ` Some complain about ${sides(complaints)}.`
  return `${name}: ${rated}.${good}${bad}`
}

export const providers: ProviderReplies = {
  providers: (providers) => {
    const lines = providers.map(summaryLine).join('\n')

    return [`From their reviews:\n${lines}`, `This is what people write:\n${lines}`]
  }
}
