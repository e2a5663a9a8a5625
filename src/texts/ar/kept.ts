import type { KeptText } from '../shape/terms.js'

/** What is taken of a payment, after its verb: 25% من المبلغ المدفوع حتى الأحد، ثم 50%. */
export function keptOfPaid(kept: readonly KeptText[]): string {
  const steps = kept.map(({ percent, until }, index) => {
    const part = index === 0 ? `${percent}% من المبلغ المدفوع` : `${percent}%`
    return until === null ? part : `${part} حتى ${until}`
  })

  return steps.join('، ثم ')
}
