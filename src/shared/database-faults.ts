/**
 * SQLSTATEs of a database that stops, starts, has no free connection or takes no writes, and the driver's own
 * codes for that.
 */
const AWAY = /^(?:08|53|57(?!014)|25006|CONNECTION_(?:CLOSED|ENDED|DESTROYED)$|CONNECT_TIMEOUT$)/
/** SQLSTATEs of a database that is too slow, or that hangs. */
const SLOW = /^(?:57014|55P03|25P0[34]|CONNECTION_WAIT_TIMEOUT$)/
/** Codes of any connection: the database's, or another neighbour's. */
const UNREACHABLE = /^(?:ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND)$/

/**
 * What an error says about the database, or about a connection that may be the database's; null for any other
 * error.
 */
export type DatabaseFault = 'away' | 'slow' | 'unreachable'

export function databaseFaultOf(error: unknown): DatabaseFault | null {
  const codes = causesOf(error).flatMap((cause) => ('code' in cause ? [String(cause.code)] : []))
  if (codes.some((code) => AWAY.test(code))) return 'away'
  if (codes.some((code) => SLOW.test(code))) return 'slow'

  return codes.some((code) => UNREACHABLE.test(code)) ? 'unreachable' : null
}

/** An error, its cause, the cause of that, and so on. */
export function causesOf(error: unknown): Error[] {
  const causes: Error[] = []
  for (let current = error; current instanceof Error && !causes.includes(current); current = current.cause) {
    causes.push(current)
  }

  return causes
}
