// What people may ask of their account and their data: to close it, to be given all of it, to erase it. Each
// domain says what it keeps (sources.ts).

export { deactivate } from './close.js'
export { eraseAccount } from './erase.js'
export { exportPersonalData } from './export.js'
export { PersonalData } from './schemas.js'
