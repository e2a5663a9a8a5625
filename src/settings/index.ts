export { changeSettings } from './commands.js'
export { refreshSettings } from './in-force.js'
export { getSettings } from './queries.js'
export { ChangeSettings, Setting, Settings } from './schemas.js'
