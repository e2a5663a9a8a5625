import { files } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'
import { filesOrigin, imagePath } from './links.js'
import type { FileRow } from './policy.js'
import { presentDocument } from './present.js'
import { filesOfOwner } from './queries.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [columnsOf(files, [], { contentType: 'a type', sha256: 'a hash' })],
  exportOf,
  erase
} satisfies PersonalDataSource<unknown>

async function exportOf(db: Db, { id }: Person) {
  return { files: (await filesOfOwner(db, id)).map(listed) }
}

/** With an address to fetch the file from. A document's address works for some minutes. */
function listed(row: FileRow) {
  const url =
    row.purpose === 'business_document' ? presentDocument(row).url : `${filesOrigin()}${imagePath(row.id)}`
  return { ...row, url }
}

/** Files go when the account closes, which comes before: their owners point at them. */
async function erase(): Promise<void> {}
