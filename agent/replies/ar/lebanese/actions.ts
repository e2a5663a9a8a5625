import type { ActionReplies } from '../../types.js'

export const actions: ActionReplies = {
  actionLabels: {
    book: 'احجزه',
    cancel: 'الغي الحجز',
    move: 'انقله',
    takeTime: 'خدلي هالوقت',
    cancelAll: 'الغيهن كلهن',
    undo: 'الغيه',
    choose: (index) => `رقم ${index + 1}`,
    yes: 'نعم',
    human: 'احكي مع حدا'
  }
}
