/**
 * A key for one wish (`Idempotency-Key`): who sends it again after no answer came has it done once. Unlike
 * `crypto.randomUUID` it is there on pages without TLS, too.
 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
