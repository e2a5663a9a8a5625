import bcrypt from 'bcrypt'
import { createHash } from 'node:crypto'
import type { MarketplaceRules } from '../shared/rules.js'
import { DomainError } from '../shared/errors.js'
import { createLane } from './hashing-lane.js'
import { hashing } from './policy.js'

/** What a new hash costs, as a power of two. */
type HashingRules = Pick<MarketplaceRules, 'bcryptCost'>

let commonPasswords: Promise<Set<string>> | undefined
const lane = createLane(hashing)

/**
 * bcrypt over base64(SHA-384(password)): bcrypt alone would cut everything after 72 bytes.
 * @throws unavailable when too many passwords wait
 */
export async function hashPassword(password: string, { bcryptCost }: HashingRules): Promise<string> {
  return await lane(async () => await bcrypt.hash(digest(password), bcryptCost))
}

/**
 * Compares in the same time whether or not there is a hash, so that the answer tells neither which addresses
 * have accounts nor which accounts have a password.
 * @throws unavailable when too many passwords wait
 */
export async function verifyPassword(
  password: string,
  hash: string | null,
  rules: HashingRules
): Promise<boolean> {
  const known = hash?.startsWith('$2') === true ? hash : null
  const matches = await lane(async () => await bcrypt.compare(digest(password), known ?? decoyHash(rules)))
  return matches && known !== null
}

/** A well-formed hash of the same cost as all others. Nobody knows a password for it. */
function decoyHash({ bcryptCost }: HashingRules): string {
  const cost = String(bcryptCost).padStart(2, '0')
  const salt = 'TaskegoHasNoSuchAccoun'

  return `$2b$${cost}$${salt}${'.'.repeat(31)}`
}

/** @throws password_too_common for one of the well-known passwords. */
export async function refuseCommonPassword(password: string): Promise<void> {
  commonPasswords ??= loadCommonPasswords()
  if ((await commonPasswords).has(password.toLowerCase())) throw new DomainError('password_too_common')
}

async function loadCommonPasswords(): Promise<Set<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'].map(String))
}

function digest(password: string): string {
  return createHash('sha384').update(password.normalize('NFC')).digest('base64')
}
