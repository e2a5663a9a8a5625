// A mailbox as mails name it, such as `Taskego <no-reply@example.org>`.

/** Its address alone. */
export function addressOf(mailbox: string): string {
  return /<([^<>]+)>/.exec(mailbox)?.[1] ?? mailbox
}

/** The domain of its address. */
export function domainOf(mailbox: string): string {
  return /@([A-Za-z0-9.-]+)/.exec(mailbox)?.[1] ?? 'localhost'
}

/** Does a name stand before its address? */
export function isNamed(mailbox: string): boolean {
  return /^[^<]*[^<\s][^<]*</.test(mailbox)
}
