import { readFileSync, writeFileSync } from 'node:fs'
import { clientTypes } from './client.js'
import { serverDocument } from './document.js'
import { errorsPage } from './errors.js'
import { postmanCollection } from './postman.js'

const files = {
  openapi: 'docs/openapi.json',
  postman: 'docs/taskego.postman_collection.json',
  client: 'docs/client/schema.d.ts',
  errors: 'docs/errors.md',
  released: 'docs/openapi.released.json'
}

const makers: Record<keyof typeof files, () => string | Promise<string>> = {
  openapi: serverDocument,
  postman: () => postmanCollection(readFileSync(files.openapi, 'utf8')),
  client: async () => await clientTypes(readFileSync(files.openapi, 'utf8')),
  errors: errorsPage,
  released: () => `${JSON.stringify(JSON.parse(readFileSync(files.openapi, 'utf8')))}\n`
}

/**
 * Writes the named files, or all but the baseline of a release: the document first, because the others are
 * made from it.
 */
const asked = process.argv.slice(2)
for (const name of Object.keys(makers) as Array<keyof typeof makers>) {
  if (asked.length > 0 ? !asked.includes(name) : name === 'released') continue
  writeFileSync(files[name], await makers[name]())
  process.stdout.write(`${files[name]}\n`)
}
