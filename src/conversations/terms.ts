import type { Locale } from '../shared/actor.js'
import { marketplace } from '../shared/config.js'
import { formatLocalTime, formatMoney } from '../shared/format.js'
import { HOUR, MINUTE } from '../shared/time.js'
import type { ProposalRow } from './policy.js'

type Terms = Pick<ProposalRow, 'kind' | 'scheduledAt' | 'price' | 'currency'>

/** What cancelling costs, said in one or two sentences: of a new booking later, of a cancellation now. */
export function cancelTerms(proposal: Terms, timezone: string, locale: Locale, at: Date): string {
  if (proposal.kind === 'cancel') return feeNow(proposal, locale)
  if (proposal.kind === 'reschedule') return movingTerms[locale]

  const freeUntil = new Date(proposal.scheduledAt.getTime() - marketplace.cancelFreeHoursBefore * HOUR)
  return freeUntil.getTime() > at.getTime() + marketplace.cancelGraceMinutes * MINUTE
    ? freeUntilThen(formatLocalTime(freeUntil, timezone, locale), locale)
    : freeAtFirst(locale)
}

function feeNow({ price, currency }: Terms, locale: Locale): string {
  if (price === 0) return locale === 'en' ? 'Cancelling it now is free of charge.' : 'إلغاؤه هلق ببلاش.'

  const fee = formatMoney(price, currency, locale)
  return locale === 'en'
    ? `Cancelling it now costs ${fee}; the rest comes back to you.`
    : `إلغاؤه هلق بيكلّف ${fee}، والباقي بيرجعلك.`
}

const movingTerms: Record<Locale, string> = {
  en:
    'Moving it is free; the provider has to accept the new time. If cancelling already costs something, ' +
    'it still does after the move, also if nobody answers.',
  ar:
    'تغيير الموعد ببلاش، وبيرجع مزوّد الخدمة يوافق على الوقت الجديد. وإذا صار الإلغاء مش ببلاش، بيضل هيك ' +
    'بعد التغيير، حتى لو ما إجا جواب.'
}

function freeUntilThen(until: string, locale: Locale): string {
  const kept = marketplace.cancelKeptPercent
  return locale === 'en'
    ? `You can cancel free of charge until ${until}; after that ${kept}% is kept.`
    : `فيك تلغي ببلاش لغاية ${until}، وبعدها بينحسم ${kept}%.`
}

function freeAtFirst(locale: Locale): string {
  const { cancelGraceMinutes: minutes, cancelKeptPercent: kept } = marketplace
  return locale === 'en'
    ? `You can cancel free of charge until the provider accepts, and in the first ${minutes} minutes; ` +
        `after that ${kept}% is kept.`
    : `فيك تلغي ببلاش قبل ما يوافق مزوّد الخدمة وبأول ${minutes} دقايق، وبعدها بينحسم ${kept}%.`
}
