import type { TermTexts } from '../../shape/terms.js'
import { count } from '../count.js'

export const terms: TermTexts = {
  cancelFree: 'الإلغاء الآن مجاني.',
  cancelCosts: (fee) => `كلفة الإلغاء الآن ${fee}، ويُعاد الباقي إليك.`,
  move:
    'تغيير الموعد مجاني، ويحتاج الوقت الجديد إلى موافقة مزوّد الخدمة. ' +
    'وإذا كان الإلغاء بكلفة الآن، فيبقى كذلك بعد التغيير، حتى من دون ردّ.',
  moveAtOnce:
    'تغيير الموعد مجاني، ويتأكّد الوقت الجديد فوراً. وإذا كان الإلغاء بكلفة الآن، فيبقى كذلك بعد التغيير.',
  agreeTime: {
    free: (until, percent) =>
      'عند الموافقة يتأكّد الموعد فوراً والسعر كما هو، ' +
      `والإلغاء بعدها مجاني حتى ${until}، ثم يُحسم ${percent}%.`,
    costs: (percent) => `عند الموافقة يتأكّد الموعد فوراً والسعر كما هو، وإذا أُلغي بعدها يُحسم ${percent}%.`
  },
  freeUntil: (until, percent) => `الإلغاء مجاني حتى ${until}، وبعد ذلك يُحسم ${percent}%.`,
  freeUntilAccepted: (minutes, percent) =>
    `الإلغاء مجاني قبل موافقة مزوّد الخدمة، وخلال أول ${minutesAfterFirst(minutes)}، وبعد ذلك يُحسم ` +
    `${percent}%.`,
  freeAtFirst: (minutes, percent) =>
    `الإلغاء مجاني خلال أول ${minutesAfterFirst(minutes)}، وبعد ذلك يُحسم ${percent}%.`
}

/** خلال أول دقيقتين، خلال أول 5 دقائق. */
function minutesAfterFirst(minutes: number): string {
  return minutes === 1
    ? 'دقيقة'
    : count(minutes, { one: 'دقيقة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة' })
}
