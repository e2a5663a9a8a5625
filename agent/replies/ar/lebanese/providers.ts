import type { ProviderSummary } from '../../../../src/insights/index.js'
import { list, rating } from '../../format.js'
import type { ProviderReplies } from '../../types.js'
import { AND, nameOf } from '../names.js'
import { reviews } from './names.js'

const aspectNames: Record<string, string> = {
  punctuality: 'التزامه بالوقت',
  quality: 'شغله',
  price: 'سعره',
  manners: 'تعامله',
  speed: 'سرعته',
  cleanliness: 'النضافة'
}

/** Up to two sides of the work, each with how many wrote of it. */
const sides = (claims: ProviderSummary['praise']) =>
  list(
    claims.slice(0, 2).map(({ aspect, count }) => `${aspectNames[aspect] ?? aspect} (${count})`),
    AND
  )

function summaryLine(provider: ProviderSummary): string {
  const { ratings, ratingCount, tooFewReviews, praise, complaints } = provider
  const name = nameOf({ name: provider.businessName, name_ar: provider.businessName_ar })
  const rated = ratings === null ? 'بعد ما في تقييم' : `${rating(ratings)} من 5، ${reviews(ratingCount)}`

  if (tooFewReviews) return `${name}: ${rated}. التعليقات قليلة لنقول أكتر.`

  const good = praise.length === 0 ? '' : ` الناس عم تمدح ${sides(praise)}.`
  const bad = complaints.length === 0 ? ' وما في شكاوى لافتة.' : ` وفي ناس اشتكت من ${sides(complaints)}.`
  return `${name}: ${rated}.${good}${bad}`
}

export const providers: ProviderReplies = {
  providers: (providers) => {
    const lines = providers.map(summaryLine).join('\n')

    return [`من تعليقات الناس:\n${lines}`, `هيك كاتبين عنهن:\n${lines}`]
  }
}
