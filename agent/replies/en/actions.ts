import type { ActionReplies } from '../types.js'

export const actions: ActionReplies = {
  actionLabels: {
    book: 'Book it',
    cancel: 'Cancel the booking',
    move: 'Move it',
    takeTime: 'Take this time',
    cancelAll: 'Cancel them all',
    undo: 'Cancel it',
    choose: (index) => `Number ${index + 1}`,
    yes: 'Yes',
    human: 'Talk to a person'
  }
}
