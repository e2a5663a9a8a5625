import { getTableColumns, getTableName, is, type Column } from 'drizzle-orm'
import { PgArray, PgTable } from 'drizzle-orm/pg-core'
import t from '../support/tap.js'
import * as schema from '../../drizzle/schema/index.js'
import { jobQueue } from '../../drizzle/job-queue.js'
import { sources } from '../../src/privacy/sources.js'
import type { HeldColumns } from '../../src/shared/personal-data.js'

const tables = [...Object.values(schema).filter((value) => is(value, PgTable)), jobQueue]
const declared = Object.values(sources).flatMap(({ columns }) => columns)

t.test('every column that can hold words is declared by the domain that writes its table', async (t) => {
  t.ok(tables.length > 30)
  t.same(undeclared(tables, declared), [])
})

t.test('no table is declared twice, and no column as both', async (t) => {
  const names = declared.map(({ table }) => getTableName(table))
  t.same(
    names.filter((name, index) => names.indexOf(name) !== index),
    []
  )
  t.same(
    declared.flatMap(({ table, personal, impersonal }) =>
      personal.filter((name) => name in impersonal).map((name) => `${getTableName(table)}.${name}`)
    ),
    []
  )
})

t.test('what is declared impersonal says why', async (t) => {
  t.notOk(declared.some(({ impersonal }) => Object.values(impersonal).some((reason) => reason === '')))
})

t.test('a column that nobody declares is found', async (t) => {
  const without = declared.map((held) => (held.table === schema.reviews ? { ...held, personal: [] } : held))
  t.same(undeclared(tables, without), ['reviews.comment', 'reviews.reply', 'reviews.moderationReason'])
  t.same(
    undeclared(
      tables,
      declared.filter(({ table }) => table !== schema.sessions)
    ),
    ['sessions.userAgent']
  )
})

function undeclared(all: PgTable[], held: HeldColumns[]): string[] {
  return all.flatMap((table) => {
    const known = held.filter((one) => one.table === table)
    const names = known.flatMap(({ personal, impersonal }) => [...personal, ...Object.keys(impersonal)])
    return Object.entries(getTableColumns(table))
      .filter(([name, column]) => canHoldWords(column) && !names.includes(name))
      .map(([name]) => `${getTableName(table)}.${name}`)
  })
}

/** Free text, JSON, and lists of them: no ids, dates, numbers and no closed sets of words. */
function canHoldWords(column: Column): boolean {
  if (is(column, PgArray)) return canHoldWords(column.baseColumn)
  const isFree = column.enumValues === undefined || column.enumValues.length === 0
  return /^Pg(Text|Varchar|Char|Jsonb?)$/.test(column.columnType) && isFree
}
