import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  schema: './dist/drizzle/schema/index.js',
  out: './drizzle/migrations'
})
