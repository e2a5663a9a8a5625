import bcrypt from 'bcrypt'
import { createHash } from 'node:crypto'
import { marketplace } from '../shared/config.js'
import { DomainError } from '../shared/errors.js'

let commonPasswords: Promise<Set<string>> | undefined
let decoyHash: Promise<string> | undefined

/** bcrypt over base64(SHA-384(password)): bcrypt alone would cut everything after 72 bytes (rules.md, Accounts). */
export async function hashPassword (password: string): Promise<string> {
  return await bcrypt.hash(digest(password), marketplace.bcryptCost)
}

/**
 * Compares in the same time whether or not there is a hash to compare with,
 * so that the answer does not tell which addresses have accounts.
 */
export async function verifyPassword (password: string, hash: string | null): Promise<boolean> {
  decoyHash ??= hashPassword('no account has this password')
  const matches = await bcrypt.compare(digest(password), hash ?? await decoyHash)
  return matches && hash !== null
}

/** @throws password_too_common for one of the well-known passwords. */
export async function refuseCommonPassword (password: string): Promise<void> {
  commonPasswords ??= loadCommonPasswords()
  if ((await commonPasswords).has(password.toLowerCase())) throw new DomainError('password_too_common')
}

async function loadCommonPasswords (): Promise<Set<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'].map(String))
}

function digest (password: string): string {
  return createHash('sha384').update(password.normalize('NFC')).digest('base64')
}
