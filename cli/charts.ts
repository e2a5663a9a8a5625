const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']
const HEIGHTS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']

/** A horizontal bar of `share` (0..1) of `width` columns, exact to an eighth of one. */
export function bar(share: number, width: number): string {
  const eighths = Math.round(Math.min(1, Math.max(0, share)) * width * 8)
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '')
}

/** One character a value, as high as its share of the largest; a space for zero. */
export function sparkline(values: number[]): string {
  const largest = Math.max(...values, 0)
  if (largest === 0) return HEIGHTS[0]?.repeat(values.length) ?? ''

  return values
    .map((value) => HEIGHTS[Math.max(0, Math.ceil((value / largest) * HEIGHTS.length) - 1)] ?? '')
    .join('')
}
