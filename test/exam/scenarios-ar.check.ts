import { holdDialogues } from './own-dialogues.js'

holdDialogues('ar', { atLeast: 120, share: 0.95 })
