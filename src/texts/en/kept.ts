import type { KeptText } from '../shape/terms.js'

/** 25% is kept until Sunday at 10 pm, then 50% until Monday at 10 am, then 100%. */
export function keptOf(kept: readonly KeptText[]): string {
  return stepsOf(kept, 'is kept')
}

/** 25% of what was paid is kept until Sunday at 10 pm, then 50%. */
export function keptOfPaid(kept: readonly KeptText[]): string {
  return stepsOf(kept, 'of what was paid is kept')
}

function stepsOf(kept: readonly KeptText[], verb: string): string {
  const steps = kept.map(({ percent, until }, index) => {
    const part = index === 0 ? `${percent}% ${verb}` : `${percent}%`
    return until === null ? part : `${part} until ${until}`
  })

  return steps.join(', then ')
}
