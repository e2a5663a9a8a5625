import type { ActionReplies } from '../../types.js'

export const actions: ActionReplies = {
  actionLabels: {
    book: 'تأكيد الحجز',
    cancel: 'إلغاء الحجز',
    move: 'نقل الحجز',
    takeTime: 'قبول هذا الموعد',
    cancelAll: 'إلغاؤها كلها',
    undo: 'إلغاء الحجز',
    choose: (index) => `رقم ${index + 1}`,
    yes: 'نعم',
    human: 'التحدّث مع موظف'
  }
}
