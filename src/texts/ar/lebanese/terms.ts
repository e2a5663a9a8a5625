import type { KeptText, TermTexts } from '../../shape/terms.js'

export const terms: TermTexts = {
  cancelFree: 'إلغاؤه هلق ببلاش.',
  cancelCosts: (fee) => `إلغاؤه هلق بيكلّف ${fee}، والباقي بيرجعلك.`,
  move:
    'تغيير الموعد ببلاش، وبيرجع مزوّد الخدمة يوافق على الوقت الجديد. ' +
    'وإذا صار الإلغاء مش ببلاش، بيضل هيك بعد التغيير، حتى لو ما إجا جواب.',
  moveAtOnce:
    'تغيير الموعد ببلاش، والوقت الجديد بيتأكّد فوراً. وإذا صار الإلغاء مش ببلاش، بيضل هيك بعد التغيير.',
  agreeTime: {
    free: (until, kept) =>
      'بس توافق بيتأكّد الموعد فوراً والسعر متل ما هو، ' +
      `والإلغاء بيضل ببلاش لغاية ${until}، وبعدها ${keptOf(kept)}.`,
    costs: (kept) => `بس توافق بيتأكّد الموعد فوراً والسعر متل ما هو، وإذا صار إلغاء بعدها ${keptOf(kept)}.`
  },
  freeUntil: (until, kept) => `الإلغاء ببلاش لغاية ${until}، وبعدها ${keptOf(kept)}.`,
  freeUntilAccepted: (minutes, kept) =>
    `الإلغاء ببلاش قبل ما يوافق مزوّد الخدمة وبأول ${minutes} دقايق، وبعدها ${keptOf(kept)}.`,
  freeAtFirst: (minutes, kept) => `الإلغاء ببلاش بأول ${minutes} دقايق، وبعدها ${keptOf(kept)}.`
}

/** بينحسم 25% لغاية الأحد، وبعدها 50%. */
function keptOf(kept: readonly KeptText[]): string {
  const steps = kept.map(({ percent, until }) =>
    until === null ? `${percent}%` : `${percent}% لغاية ${until}`
  )
  return `بينحسم ${steps.join('، وبعدها ')}`
}
