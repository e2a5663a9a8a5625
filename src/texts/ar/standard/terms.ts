import type { TermTexts } from '../../shape/terms.js'
import { count } from '../count.js'

export const terms: TermTexts = {
  cancelFree: 'الإلغاء الآن مجاني.',
  cancelCosts: (fee) => `كلفة الإلغاء الآن ${fee}، ويُعاد الباقي إليك.`,
  move:
    'تغيير الموعد مجاني، ويحتاج الوقت الجديد إلى موافقة مزوّد الخدمة. ' +
    'وإذا كان الإلغاء بكلفة الآن، فيبقى كذلك بعد التغيير، حتى من دون ردّ.',
  agreeTime: 'عند الموافقة يتأكّد الموعد فوراً والسعر كما هو، وتُحسب مدة الإلغاء المجاني من الوقت الجديد.',
  freeUntil: (until, percent) => `الإلغاء مجاني حتى ${until}، وبعد ذلك يُحسم ${percent}%.`,
  freeUntilAccepted: (minutes, percent) =>
    `الإلغاء مجاني قبل موافقة مزوّد الخدمة، وخلال أول ${minutesAfterFirst(minutes)}، وبعد ذلك يُحسم ` +
    `${percent}%.`
}

/** خلال أول دقيقتين، خلال أول 5 دقائق. */
function minutesAfterFirst(minutes: number): string {
  return minutes === 1
    ? 'دقيقة'
    : count(minutes, { one: 'دقيقة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة' })
}
