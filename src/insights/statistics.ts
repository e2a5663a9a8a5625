/**
 * The value below which a share of the sorted numbers lies, between neighbours by linear interpolation
 * (Hyndman and Fan, type 7).
 */
export function quantile(sorted: number[], share: number): number {
  const position = (sorted.length - 1) * share
  const below = sorted[Math.floor(position)] ?? 0
  const above = sorted[Math.ceil(position)] ?? below

  return below + (above - below) * (position - Math.floor(position))
}

/** An amount that people would ask: rounded to the usual step of prices of its size. */
export function roundPrice(amount: number, fractionDigits: number): number {
  const unit = 10 ** fractionDigits
  const step = amount >= 20 * unit ? unit : Math.max(1, unit / 2)
  return Math.max(1, Math.round(amount / step) * step)
}
