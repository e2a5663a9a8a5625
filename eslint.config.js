import neostandard from 'neostandard'

const generated = [
  'dist/**',
  'node_modules/**',
  '.tap/**',
  '.taskego/**',
  'drizzle/migrations/**',
  'docs/client/schema.d.ts'
]

export default [
  // Biome has the form of the code (biome.json); these rules have what it means.
  ...neostandard({ ts: true, noStyle: true, ignores: generated }),
  // A TypeBox schema and its Static type share one name: the compiler already refuses every other
  // redeclaration.
  { files: ['**/*.ts'], rules: { '@typescript-eslint/no-redeclare': 'off', 'no-nested-ternary': 'error' } }
]
