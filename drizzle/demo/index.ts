export { demoBusinesses, type DemoBusiness, type DemoService } from './businesses.js'
export { demoHistory, type DemoBooking } from './history.js'
export { applicants, demoClients, type DemoClient } from './people.js'
export { chance } from './random.js'
