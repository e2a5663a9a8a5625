import { writeFileSync } from 'node:fs'
import { renderDocs } from './docs.js'
import { createProgram } from './program.js'

const { stdin: input, stdout: output, stderr: errors } = process
writeFileSync(
  'docs/cli.md',
  renderDocs(createProgram({ input, output, errors, env: {}, fetch, signal: new AbortController().signal }))
)
