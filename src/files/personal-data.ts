import { files } from '../../drizzle/schema/index.js'
import type { FileLinks, Market } from '../shared/market.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'
import { imagePath, signedLink } from './links.js'
import { isPrivate, type FileRow } from './policy.js'
import { filesOfOwner } from './queries.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [columnsOf(files, [], { contentType: 'a type', sha256: 'a hash' })],
  exportOf,
  erase
} satisfies PersonalDataSource<unknown>

async function exportOf(market: Market, { id }: Person) {
  return { files: (await filesOfOwner(market, id)).map((row) => listed(row, market.files, market.now())) }
}

/** With an address to fetch the file from. A private one works for some minutes. */
function listed(row: FileRow, links: FileLinks, now: Date) {
  const url = isPrivate(row.purpose)
    ? signedLink(row.id, links, now).url
    : `${links.origin}${imagePath(row.id)}`
  return { ...row, url }
}

/** Files go when the account closes, which comes before: their owners point at them. */
async function erase(): Promise<void> {}
