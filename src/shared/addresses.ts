import { BlockList, isIP } from 'node:net'

/**
 * Reads who really called: the connection's own address, or, where that is a trusted proxy, the last
 * address in X-Forwarded-For that is not one. Fastify does the same for requests that it sees itself.
 * @param trustedProxies addresses and CIDR ranges, as in TRUST_PROXY
 */
export function addressReader(trustedProxies: string[]): (remote: string, forwardedFor: string) => string {
  const trusted = new BlockList()
  for (const entry of trustedProxies) {
    const [address = '', prefix] = entry.split('/')
    const family = familyOf(address)
    if (family === null) continue

    if (prefix === undefined) trusted.addAddress(address, family)
    else trusted.addSubnet(address, Number(prefix), family)
  }

  const isTrusted = (address: string): boolean => {
    const family = familyOf(address)
    return family !== null && trusted.check(address, family)
  }

  return (remote, forwardedFor) => {
    const hops = forwardedFor === '' ? [] : forwardedFor.split(',').map((hop) => hop.trim())
    let caller = remote

    while (isTrusted(caller)) {
      const hop = hops.pop()
      if (hop === undefined || hop === '') break
      caller = hop
    }

    return caller
  }
}

/**
 * The network that counts as one caller: an IPv4 address, or the /64 network of an IPv6 address, because a
 * single customer holds all of it. A text that is no address stays as it is.
 */
export function networkOf(address: string): string {
  const [plain = ''] = address.toLowerCase().split('%')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1]
  if (mapped !== undefined) return mapped
  if (isIP(plain) !== 6) return plain

  const [head = '', tail = ''] = plain.split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail === '' ? [] : tail.split(':')
  const written = first.length + last.length + (plain.includes('.') ? 1 : 0)
  const groups = [...first, ...Array<string>(Math.max(0, 8 - written)).fill('0'), ...last]

  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address)
  if (version === 0) return null
  return version === 4 ? 'ipv4' : 'ipv6'
}
