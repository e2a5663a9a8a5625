import { holdDialogues } from './own-dialogues.js'

holdDialogues('en', { atLeast: 120, share: 0.95 })
