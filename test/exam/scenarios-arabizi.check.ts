import { holdDialogues } from './own-dialogues.js'

holdDialogues('arabizi', { atLeast: 40, share: 0.95 })
