import openapiTypescript, { astToString } from 'openapi-typescript'

const HEAD =
  '/** Written by `npm run docs:api` from docs/openapi.json, with openapi-typescript: edit the routes ' +
  'and schemas, not this file. */\n\n'

/** docs/client/schema.d.ts: the types of every path, parameter, body and answer. */
export async function clientTypes(document: string): Promise<string> {
  return (
    HEAD +
    astToString(
      await openapiTypescript(document, {
        alphabetize: false,
        rootTypes: true,
        rootTypesNoSchemaPrefix: true
      })
    )
  )
}
