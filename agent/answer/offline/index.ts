import type { Turn } from '../../dialogue/turn.js'
import type { ToolContext } from '../../permission/tool-context.js'
import { tools } from '../../tools/index.js'
import type { StepListener } from '../work.js'
import type { Said } from './stage.js'
import { nextStep } from './steps.js'

export const OFFLINE_MODEL = 'offline'

/** Cancelling eight bookings takes 15 steps. A plan that takes more than this would be a mistake of ours. */
const MOST_STEPS = 20

/**
 * Answers without a language model, a key or a network: the plan is carried out step by step, with the tools
 * that models use and under the same permission, until there is something to say. It goes on from what was
 * done in this turn already, so nothing is done twice.
 */
export async function answerByPlan(context: ToolContext, onStep: StepListener): Promise<Said> {
  const { market, turn } = context

  for (let count = 0; count < MOST_STEPS; count++) {
    const step = nextStep(turn, market.now())
    if ('say' in step) return step

    await tools[step.call].use(context, nextCallId(turn), step.input)
    onStep([step.call])
  }

  throw new Error(`the plan "${turn.plan.kind}" came to no end`)
}

function nextCallId({ at, calls }: Turn): string {
  return `call_${at.getTime().toString(36)}_${calls.length}`
}
