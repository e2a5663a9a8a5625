import type { Context } from './context.js'
import { bar } from './charts.js'

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const FRAME_MILLISECONDS = 80
/** Work that is quicker than this needs no spinner. */
const PATIENCE_MILLISECONDS = 400
const CLEAR_LINE = '\r\u001B[2K'
const BAR_WIDTH = 30

/** Shows a spinner on the terminal while work takes long; elsewhere it is silent. */
export async function waiting<T>({ errors }: Context, label: string, work: Promise<T>): Promise<T> {
  if (errors.isTTY !== true) return await work

  let frame = 0
  let isShown = false
  const began = Date.now()
  const timer = setInterval(() => {
    if (Date.now() - began < PATIENCE_MILLISECONDS) return
    isShown = true
    errors.write(`${CLEAR_LINE}${FRAMES[frame++ % FRAMES.length] ?? ''} ${label}…`)
  }, FRAME_MILLISECONDS)

  try {
    return await work
  } finally {
    clearInterval(timer)
    if (isShown) errors.write(CLEAR_LINE)
  }
}

export interface Progress {
  step: (label: string, done: number, total: number) => void
  end: () => void
}

/** A bar of how much is done; on a terminal only. */
export function progressBar({ errors }: Context): Progress {
  let drawnAt = 0
  return {
    step(label, done, total) {
      if (errors.isTTY !== true || (Date.now() - drawnAt < FRAME_MILLISECONDS && done < total)) return

      drawnAt = Date.now()

      const share = total === 0 ? 1 : done / total
      errors.write(
        `${CLEAR_LINE}${bar(share, BAR_WIDTH).padEnd(BAR_WIDTH, '·')} ${Math.floor(share * 100)} %  ${label}`
      )
    },
    end() {
      if (errors.isTTY === true) errors.write(CLEAR_LINE)
    }
  }
}
