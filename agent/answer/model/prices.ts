/** US dollars for a million tokens: the same number as millionths of a dollar for one token. */
export interface Price {
  input: number
  output: number
}

/** The list prices of the default models (providers' price pages, November 2026). */
const known: Array<[model: string, price: Price]> = [
  ['gpt-4.1-mini', { input: 0.4, output: 1.6 }],
  ['gemini-2.5-flash', { input: 0.3, output: 2.5 }]
]
/** A model without a known price counts as an expensive one, so that the daily cap errs on the safe side. */
const UNKNOWN: Price = { input: 3, output: 15 }

/** Prices as `model=input/output`, comma-separated (AI_PRICES), over the known ones. */
export function pricesOf(text: string): Map<string, Price> {
  const told = text
    .split(',')
    .map((entry) => /^(.+)=([\d.]+)\/([\d.]+)$/.exec(entry.trim()))
    .flatMap((match): typeof known => {
      const [, model, input, output] = match ?? []
      return model === undefined ? [] : [[model, { input: Number(input), output: Number(output) }]]
    })

  return new Map([...known, ...told])
}

/** What so many tokens of a model cost, in millionths of a US dollar, rounded up. */
export function costOf(
  prices: Map<string, Price>,
  model: string,
  { inputTokens, outputTokens }: { inputTokens: number; outputTokens: number }
): number {
  const { input, output } = prices.get(model) ?? UNKNOWN
  return Math.ceil(inputTokens * input + outputTokens * output)
}
