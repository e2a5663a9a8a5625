import { MAX_REPLY } from './reply-check.js'
import { sentenceEnds } from './sentences.js'

// A model's words are shown as they come, sentence by sentence. A sentence is shown when everything up to its
// end passes the check of a whole reply; what was shown is never taken back, and the reply begins with it.

/** Lets through what may be shown of a text, or says null (reply-check.ts). */
export type ReplyCheck = (text: string) => string | null

/** What a model says in one turn, as far as it may be shown. */
export interface Speech {
  /** A step begins: what it says is held to what tools told before it. */
  begin: () => void
  hear: (words: string) => void
  /** The step uses tools: its words before that are whole, and those after it are not heard. */
  useTools: () => void
  /** The model has ended. True when all words of its last step are shown. */
  finish: () => boolean
  /** What was shown, over all steps. */
  shown: () => string
}

export interface SpeechSettings {
  /** The check of a step that begins; null when our own words answer, and nothing of the model is shown. */
  checkNow: () => ReplyCheck | null
  onWords: (words: string) => void
}

/**
 * Each check reads the whole text again. It waits until the text has grown by this part, so that all checks
 * together take no longer than a few of the last one.
 */
const GROWTH = 0.1
/** Between the words of two steps, and before our own. */
export const PARAGRAPH = '\n\n'

export function createSpeech({ checkNow, onWords }: SpeechSettings): Speech {
  let check: ReplyCheck | null = null
  let shown = ''
  /** What was shown when the step began. */
  let before = ''
  let heard = ''
  let ended = 0

  const show = (words: string): boolean => {
    const reply = check?.(paragraphs(before, words)) ?? null
    if (reply === null || !reply.startsWith(shown)) return false

    if (reply.length > shown.length) onWords(reply.slice(shown.length))
    shown = reply
    return true
  }

  return {
    begin: () => {
      check = checkNow()
      before = shown
      heard = ''
      ended = 0
    },
    hear: (words) => {
      heard += words
      if (check === null || heard.length > MAX_REPLY) return

      for (const end of sentenceEnds(heard, ended)) {
        if (end - ended < GROWTH * (before.length + end)) continue

        show(heard.slice(0, end))
        ended = end
      }
    },
    useTools: () => {
      if (heard.trim() !== '') show(heard)
      check = null
    },
    finish: () => heard.trim() !== '' && show(heard),
    shown: () => shown
  }
}

/** Two texts of a reply, one after the other. */
export function paragraphs(first: string, second: string): string {
  return first === '' ? second : `${first}${PARAGRAPH}${second}`
}
