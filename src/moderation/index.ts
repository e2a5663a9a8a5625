export { moveClock, readClock } from './clock.js'
export { AdvanceClock, Clock } from './schemas.js'
