import neostandard from 'neostandard'
import stringWidth from 'string-width'

const MOST_COLUMNS = 110

const generated = [
  'dist/**',
  'node_modules/**',
  '.tap/**',
  '.taskego/**',
  'drizzle/migrations/**',
  'docs/client/schema.d.ts'
]

/**
 * Biome breaks code, but neither sentences nor patterns nor comments: those are broken by hand. Counted are
 * columns, as Biome counts them: the marks above Arabic letters take none.
 */
const width = {
  create: (context) => ({
    Program() {
      for (const [index, line] of context.sourceCode.lines.entries()) {
        if (line.length <= MOST_COLUMNS || stringWidth(line) <= MOST_COLUMNS) continue

        context.report({
          loc: { line: index + 1, column: 0 },
          message: `A line has at most ${MOST_COLUMNS} columns.`
        })
      }
    }
  })
}

export default [
  // Biome has the form of the code (biome.json); these rules have what it means.
  ...neostandard({ ts: true, noStyle: true, ignores: generated }),
  { plugins: { taskego: { rules: { width } } }, rules: { 'taskego/width': 'error' } },
  // What browsers run.
  {
    files: ['public/**'],
    languageOptions: { globals: { document: 'readonly', FormData: 'readonly', fetch: 'readonly' } }
  },
  // The web front is for browsers alone; its types are checked against theirs.
  { files: ['web/src/**'], rules: { 'no-undef': 'off' } },
  // A TypeBox schema and its Static type share one name: the compiler already refuses every other
  // redeclaration.
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: { '@typescript-eslint/no-redeclare': 'off', 'no-nested-ternary': 'error' }
  }
]
