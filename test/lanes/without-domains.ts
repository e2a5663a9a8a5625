import hooks from 'node:async_hooks'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Imported before tap, in a lane. There, tap follows each promise of the process, to know which test an error
 * is of that nobody caught: a quarter of the suite's processor time, for an error that a lane can name the
 * file of (lane.ts). AsyncLocalStorage does not come by this function.
 */
const noHook = { enable: () => noHook, disable: () => noHook }

Object.assign(hooks, { createHook: () => noHook })
syncBuiltinESMExports()
