import { runLane } from './lane.js'

await runLane()
