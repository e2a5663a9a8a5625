import type { KeptText, TermTexts } from '../../shape/terms.js'
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
    free: (until, kept) =>
      'عند الموافقة يتأكّد الموعد فوراً والسعر كما هو، ' +
      `والإلغاء بعدها مجاني حتى ${until}، ثم ${keptOf(kept)}.`,
    costs: (kept) => `عند الموافقة يتأكّد الموعد فوراً والسعر كما هو، وإذا أُلغي بعدها ${keptOf(kept)}.`
  },
  freeUntil: (until, kept) => `الإلغاء مجاني حتى ${until}، وبعد ذلك ${keptOf(kept)}.`,
  freeUntilAccepted: (minutes, kept) =>
    `الإلغاء مجاني قبل موافقة مزوّد الخدمة، وخلال أول ${minutesAfterFirst(minutes)}، وبعد ذلك ` +
    `${keptOf(kept)}.`,
  freeAtFirst: (minutes, kept) =>
    `الإلغاء مجاني خلال أول ${minutesAfterFirst(minutes)}، وبعد ذلك ${keptOf(kept)}.`
}

/** يُحسم 25% حتى الأحد، ثم 50%. */
function keptOf(kept: readonly KeptText[]): string {
  const steps = kept.map(({ percent, until }) =>
    until === null ? `${percent}%` : `${percent}% حتى ${until}`
  )
  return `يُحسم ${steps.join('، ثم ')}`
}

/** خلال أول دقيقتين، خلال أول 5 دقائق. */
function minutesAfterFirst(minutes: number): string {
  return minutes === 1
    ? 'دقيقة'
    : count(minutes, { one: 'دقيقة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة' })
}
