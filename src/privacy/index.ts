// What people may ask of their own data: all of it, or its end. Each domain says what it keeps (sources.ts).

export { eraseAccount } from './erase.js'
export { exportPersonalData } from './export.js'
export { PersonalData } from './schemas.js'
