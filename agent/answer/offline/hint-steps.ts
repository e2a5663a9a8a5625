import type { Previous } from '../../dialogue/frame.js'
import { saysWhen } from '../../dialogue/when.js'
import { likelyAct, type Standing, type UtteranceAct } from '../../language/intent.js'
import type { Variants } from '../../replies/index.js'
import { termsOf } from './answer-steps.js'
import { listing } from './booking-steps.js'
import { askingWhich, type Stage, type Step } from './stage.js'

/**
 * Where no closed list recognises the text: an answer of the kind that the wording suggests, or the question
 * what was meant. It offers nothing and does nothing.
 */
export function guessing(stage: Stage): Step {
  return hinted(stage) ?? asking(stage)
}

/** An answer of the kind that the wording suggests; null when it suggests none. */
export function hinted(stage: Stage): Step | null {
  return guessed(stage, hintOf(stage))
}

/** While services stand open the question is which of them; without them, what was meant. */
function asking(stage: Stage): Step {
  const { frame, replies, speak } = stage
  return frame.isChoosing ? askingWhich(stage, frame.offers) : { say: speak(replies.unclear(termsOf(stage))) }
}

/**
 * A day or an hour, and nothing else that is understood: asks which service, unless the wording suggests
 * another kind of answer.
 */
export function askingCategory(stage: Stage): Step {
  const {
    understood: { acts, when, place },
    replies
  } = stage

  const isOnlyWhen =
    saysWhen(when) &&
    place === null &&
    !acts.book &&
    !acts.bookNow &&
    !acts.availability &&
    !acts.urgent &&
    !acts.near &&
    !acts.recommend

  return (isOnlyWhen ? guessed(stage, hintOf(stage)) : null) ?? { say: stage.speak(replies.askCategory()) }
}

function hintOf({ understood, frame }: Stage): UtteranceAct | null {
  return likelyAct(understood.text, standingOf(frame.previous))
}

function standingOf({ proposal, done, offers, times }: Previous): Standing {
  if (proposal !== null) return 'proposal'
  if (offers || times.length > 0) return 'offers'

  return done !== null ? 'done' : 'opening'
}

function guessed(stage: Stage, act: UtteranceAct | null): Step | null {
  const { replies, frame } = stage
  const say = (variants: Variants): Step => ({ say: stage.speak(variants) })

  switch (act) {
    case 'help':
      return say(replies.help())
    case 'thanks':
      return say(replies.thanks())
    case 'bye':
      return say(replies.bye())
    case 'greeting':
      return say(replies.greeting(stage.name))
    case 'smalltalk':
      return say(replies.smalltalk(termsOf(stage).marketplace))
    case 'out-of-scope':
      return say(replies.outOfScope())
    case 'human':
      return say(stage.rules.hasSupport ? replies.offerPerson() : replies.noPerson())
    // The booking that the user means is not known: the reply shows them, and the user's own words decide.
    case 'my-bookings':
    case 'cancel':
    case 'reschedule':
      return listing(stage, { bookings: [] })
    case 'search':
    case 'book':
      return frame.category === null ? say(replies.askCategory()) : null
    case 'select':
    case 'recommend':
    case 'availability':
      return frame.previous.offers ? askingWhich(stage, frame.offers) : null
    default:
      return null
  }
}
