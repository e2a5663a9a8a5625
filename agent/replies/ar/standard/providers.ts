import type { ProviderSummary } from '../../../../src/insights/index.js'
import { list, rating } from '../../format.js'
import type { ProviderReplies } from '../../types.js'
import { AND, nameOf } from '../names.js'
import { reviews } from './names.js'

const aspectNames: Record<string, string> = {
  punctuality: 'الالتزام بالوقت',
  quality: 'جودة العمل',
  price: 'السعر',
  manners: 'حسن التعامل',
  speed: 'السرعة',
  cleanliness: 'النظافة'
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
  const rated = ratings === null ? 'لا تقييم بعد' : `${rating(ratings)} من 5، ${reviews(ratingCount)}`

  if (tooFewReviews) return `${name}: ${rated}. التعليقات قليلة ولا تكفي لقول المزيد.`

  const good = praise.length === 0 ? '' : ` يمدح الزبائن: ${sides(praise)}.`
  const bad = complaints.length === 0 ? ' ولا شكاوى لافتة.' : ` ومن الشكاوى: ${sides(complaints)}.`
  return `${name}: ${rated}.${good}${bad}`
}

export const providers: ProviderReplies = {
  providers: (providers) => {
    const lines = providers.map(summaryLine).join('\n')

    return [`من تعليقات الزبائن:\n${lines}`, `هذا ما كتبه الزبائن:\n${lines}`]
  }
}
