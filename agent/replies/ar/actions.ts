import type { ActionReplies } from '../types.js'

export const actions: ActionReplies = {
  actionLabels: {
    book: 'احجزه',
    cancel: 'الغي الحجز',
    move: 'انقله',
    undo: 'الغيه',
    choose: (index) => `رقم ${index + 1}`,
    human: 'احكي مع حدا'
  }
}
