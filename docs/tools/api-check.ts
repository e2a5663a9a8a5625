import { checkFiles } from './check.js'

process.exitCode = checkFiles() ? 0 : 1
