import neostandard from 'neostandard'

export default [
  ...neostandard({ ts: true, ignores: ['dist/**', 'node_modules/**', '.tap/**', '.taskego/**', 'drizzle/migrations/**', 'docs/client/schema.d.ts'] }),
  // A TypeBox schema and its Static type share one name: the compiler already refuses every other redeclaration.
  { files: ['**/*.ts'], rules: { '@typescript-eslint/no-redeclare': 'off' } }
]
