/** Reading and checking of what Stripe is sent: form-encoded, nested by brackets, known parameters only. */
export type Form = Map<string, string>

/** Found out only when the request was carried out. */
const AFTER_BEGINNING = new Set(['charge_already_refunded', 'charge_disputed', 'resource_missing'])

export class StripeRefusal extends Error {
  readonly status: number
  readonly body: object
  /** Refused by the parameters alone, before anything was begun: such an answer is not kept for its key. */
  readonly isOfParameters: boolean

  constructor(status: number, type: string, code: string | null, message: string, param?: string) {
    super(message)
    this.status = status
    this.isOfParameters = param !== undefined && !AFTER_BEGINNING.has(code ?? '')
    this.body = {
      error: { type, ...(code === null ? {} : { code }), message, ...(param === undefined ? {} : { param }) }
    }
  }
}

export const invalid = (message: string, param?: string, code: string | null = null) =>
  new StripeRefusal(400, 'invalid_request_error', code, message, param)

export function parseForm(body: string): Form {
  const form: Form = new Map()
  for (const [key, value] of new URLSearchParams(body)) {
    if (form.has(key)) throw invalid(`Received the parameter twice: ${key}`, key)
    form.set(key, value)
  }

  return form
}

/** Every key must match one of the patterns; Stripe refuses what it does not know. */
export function refuseUnknown(form: Form, known: RegExp[]): void {
  for (const key of form.keys()) {
    if (!known.some((pattern) => pattern.test(key))) {
      throw invalid(`Received unknown parameter: ${key}`, key, 'parameter_unknown')
    }
  }
}

export function required(form: Form, key: string): string {
  const value = form.get(key)
  if (value === undefined || value === '') {
    throw invalid(`Missing required param: ${key}.`, key, 'parameter_missing')
  }

  return value
}

export function integer(form: Form, key: string): number {
  const value = required(form, key)
  if (!/^\d{1,12}$/.test(value)) throw invalid(`Invalid integer: ${value}`, key, 'parameter_invalid_integer')
  return Number(value)
}

export function metadataOf(form: Form, prefix: string): Record<string, string> {
  const metadata: Record<string, string> = {}
  for (const [key, value] of form) {
    const name = key.startsWith(`${prefix}[`) ? key.slice(prefix.length + 1, -1) : null
    if (name === null) continue
    if (name.length > 40 || value.length > 500) throw invalid('Metadata is too long', key)

    metadata[name] = value
  }

  return metadata
}

// docs.stripe.com/currencies
const WITHOUT_FRACTION = 'bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf'.split(' ')
const WITH_THREE_DIGITS = 'bhd jod kwd omr tnd'.split(' ')
const MINIMUM: Record<string, number> = { usd: 50, eur: 50, jpy: 50, aed: 200 }

export function refuseBadAmount(amount: number, currency: string, param: string): void {
  if (!/^[a-z]{3}$/.test(currency)) throw invalid(`Invalid currency: ${currency}`, 'currency')

  const minimum = MINIMUM[currency] ?? (WITHOUT_FRACTION.includes(currency) ? 1 : 10)
  if (amount < minimum) throw invalid('Amount must be no less than the minimum', param, 'amount_too_small')
  if (WITH_THREE_DIGITS.includes(currency) && amount % 10 !== 0) {
    throw invalid('Invalid amount: the last digit must be 0', param)
  }
}
