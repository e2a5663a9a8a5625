import type { TermTexts } from '../../shape/terms.js'

export const terms: TermTexts = {
  cancelFree: 'إلغاؤه هلق ببلاش.',
  cancelCosts: (fee) => `إلغاؤه هلق بيكلّف ${fee}، والباقي بيرجعلك.`,
  move:
    'تغيير الموعد ببلاش، وبيرجع مزوّد الخدمة يوافق على الوقت الجديد. ' +
    'وإذا صار الإلغاء مش ببلاش، بيضل هيك بعد التغيير، حتى لو ما إجا جواب.',
  moveAtOnce:
    'تغيير الموعد ببلاش، والوقت الجديد بيتأكّد فوراً. وإذا صار الإلغاء مش ببلاش، بيضل هيك بعد التغيير.',
  agreeTime: {
    free: (until, percent) =>
      'بس توافق بيتأكّد الموعد فوراً والسعر متل ما هو، ' +
      `والإلغاء بيضل ببلاش لغاية ${until}، وبعدها بينحسم ${percent}%.`,
    costs: (percent) =>
      `بس توافق بيتأكّد الموعد فوراً والسعر متل ما هو، وإذا صار إلغاء بعدها بينحسم ${percent}%.`
  },
  freeUntil: (until, percent) => `الإلغاء ببلاش لغاية ${until}، وبعدها بينحسم ${percent}%.`,
  freeUntilAccepted: (minutes, percent) =>
    `الإلغاء ببلاش قبل ما يوافق مزوّد الخدمة وبأول ${minutes} دقايق، وبعدها بينحسم ${percent}%.`,
  freeAtFirst: (minutes, percent) => `الإلغاء ببلاش بأول ${minutes} دقايق، وبعدها بينحسم ${percent}%.`
}
