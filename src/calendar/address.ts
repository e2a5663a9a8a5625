import { Resolver } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { DomainError } from '../shared/errors.js'

/** An address of a machine, ready to be connected to. */
export interface Pinned {
  address: string
  family: 4 | 6
}

export interface AddressRules {
  /** For tests alone: this machine may be fetched from, and without TLS. */
  allowsLoopback: boolean
  /** For tests alone: who is asked for names, in place of the name servers of this machine. */
  nameServers?: readonly string[]
}

/** A name server has so long to answer for a first time, and longer for each further one. */
const NAME_MILLISECONDS = 2000
const NAME_TRIES = 2

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** What IANA reserves: private, shared, link-local, for documents and tests, multicast, and what is left. */
const RESERVED = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3]
] as const) {
  RESERVED.addSubnet(net, prefix, 'ipv4')
}
// Of what is global, the parts that lead to IPv4 addresses or are for documents.
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20]
] as const) {
  RESERVED.addSubnet(net, prefix, 'ipv6')
}

/** All global IPv6 addresses are in here; mapped, local and translated ones are not. */
const GLOBAL = new BlockList()
GLOBAL.addSubnet('2000::', 3, 'ipv6')

/**
 * The address of a calendar as we fetch it: https (webcal means that), without a user, a password or a port
 * of its own.
 * @throws calendar_address_refused
 */
export function calendarUrl(text: string, { allowsLoopback }: AddressRules): URL {
  const written = text.trim().replace(/^webcals?:/i, 'https:')
  if (!URL.canParse(written)) throw refused()

  const url = new URL(written)
  const host = hostOf(url)
  const isHere = allowsLoopback && isIP(host) !== 0 && isIn(LOOPBACK, host)
  const isSafe = url.protocol === 'https:' && url.port === ''
  if (!(isSafe || isHere) || url.username !== '' || url.password !== '') throw refused()
  if (isIP(host) !== 0) requirePublic(host, { allowsLoopback })

  url.hash = ''
  return url
}

/**
 * Where that host is, now. Every address of it has to be public, and the one that is given back is the one to
 * connect to: a name that is asked again may answer otherwise.
 * @param signal ends the asking at once
 * @throws calendar_address_refused, calendar_unreachable for a name that nobody has
 */
export async function resolvePublic(url: URL, rules: AddressRules, signal: AbortSignal): Promise<Pinned> {
  const host = hostOf(url)
  const found = isIP(host) === 0 ? await addressesOf(host, rules, signal) : [host]
  for (const address of found) requirePublic(address, rules)

  const [address] = found
  if (address === undefined) throw new DomainError('calendar_unreachable')

  return { address, family: isIP(address) === 6 ? 6 : 4 }
}

/**
 * What the name servers say of a name, IPv4 first: not every server has the other. The names of this machine
 * (its hosts file) lead nowhere. They are asked through sockets, because the system's own lookup keeps a
 * thread of those that files and passwords need for as long as a name server is silent.
 */
async function addressesOf(
  host: string,
  { nameServers }: AddressRules,
  signal: AbortSignal
): Promise<string[]> {
  const resolver = new Resolver({ timeout: NAME_MILLISECONDS, tries: NAME_TRIES })
  if (nameServers !== undefined) resolver.setServers(nameServers)

  const cancel = (): void => resolver.cancel()
  signal.addEventListener('abort', cancel)

  try {
    const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
    const found = [four, six].flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
    if (found.length === 0 && four.status === 'rejected') {
      throw new DomainError('calendar_unreachable', {}, four.reason)
    }

    return found
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}

/** Can anyone on the internet have this address? */
export function isPublic(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !isIn(RESERVED, address)
  return family === 6 && isIn(GLOBAL, address) && !isIn(RESERVED, address)
}

function requirePublic(address: string, { allowsLoopback }: AddressRules): void {
  if (allowsLoopback && isIn(LOOPBACK, address)) return
  if (!isPublic(address)) throw refused()
}

/** An IPv6 address stands in brackets in a URL. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}

function isIn(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

function refused(): DomainError {
  return new DomainError('calendar_address_refused')
}
