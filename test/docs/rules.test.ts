import { existsSync, readFileSync } from 'node:fs'
import t from '../support/tap.js'
import { parseEnv } from '../../src/env.js'
import { targetOf } from './repository.js'

const PAGE = 'docs/rules.md'
const CONFIGURATION = 'src/shared/rules.ts'

interface Row {
  rule: string
  number: string
  key: string
  file: string
}

const rows = rowsOf(readFileSync(PAGE, 'utf8'))
const configured = numbersOf(readFileSync(CONFIGURATION, 'utf8'))

t.test('every key of the configuration stands in the rule book', async (t) => {
  const keys = new Set(rows.map(({ key }) => key))

  t.ok(configured.size > 30, 'the configuration is really read')
  t.same(
    [...configured.keys()].filter((key) => !keys.has(key)),
    []
  )
})

t.test('every number of the rule book stands in the code', async (t) => {
  t.ok(rows.length > configured.size, 'the tables are really read')

  for (const { rule, number, key, file } of rows) {
    t.equal(number, numberInCode(key, file), `${key}: ${rule}`)
  }
})

/**
 * A field of the configuration, a variable of the environment, or a constant of the file that the row names.
 */
function numberInCode(key: string, file: string): string | undefined {
  if (configured.has(key)) return configured.get(key)

  const variables: Record<string, unknown> = {
    ...parseEnv({ NODE_ENV: 'test', JWT_SECRET: 'f3'.repeat(32) })
  }
  if (key in variables) return String(variables[key])

  return existsSync(file) ? numbersOf(readFileSync(file, 'utf8')).get(key) : undefined
}

/**
 * Names with the number, the list of numbers or the word that they stand for; without units and separators.
 */
function numbersOf(source: string): Map<string, string> {
  const assignments = source.matchAll(
    /\b([A-Za-z_]\w*)(?::| =) (-?[\d._]+\d|-?\d|\[[^\]]*\]|'[^']*')(?=,?$| as const| \*|,| \})/gm
  )
  return new Map([...assignments].map(([, name = '', value = '']) => [name, plain(value)]))
}

function plain(value: string): string {
  return value
    .replace(/(?<=\d)_(?=\d)/g, '')
    .replaceAll("'", '')
    .replace(/\s+/g, ' ')
}

/** The rows of all tables with four columns whose second is a number. */
function rowsOf(page: string): Row[] {
  return [
    ...page.matchAll(/^\| ([^|]+) \| (\[[^\]]*\]|[^|\s]+)[^|]* \| `(\w+)` \| \[`\w+`\]\(([^)]+)\) \|$/gm)
  ].map(([, rule = '', number = '', key = '', link = '']) => ({
    rule,
    number,
    key,
    file: targetOf(PAGE, link)
  }))
}
