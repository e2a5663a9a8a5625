import type { Listing } from '../types.js'
import { applianceOven, applianceWasher } from './appliances.js'
import { painting, tilingMasonry, waterproofing } from './building.js'
import { acHvac, applianceFridge } from './cooling.js'
import { cleaning, furnitureAssembly, pestControl, sewingLaundry } from './home.js'
import { petVet, photographyEvents } from './occasions.js'
import { carRepair, electronicsIt, gardening, moving } from './outside.js'
import { beautyHair, childcare, nursingCare, tutoring } from './people.js'
import { electrical, generatorUps, solar } from './power.js'
import { plumbing, waterHeater, waterTank } from './water.js'
import { carpentry, locksmith, metalAluminium } from './wood-metal.js'

/** What is on offer, by the slug of its category. */
export const listings = {
  plumbing,
  electrical,
  'generator-ups': generatorUps,
  solar,
  'ac-hvac': acHvac,
  'appliance-fridge': applianceFridge,
  'appliance-washer': applianceWasher,
  'appliance-oven': applianceOven,
  'water-heater': waterHeater,
  'water-tank': waterTank,
  cleaning,
  'pest-control': pestControl,
  painting,
  carpentry,
  'furniture-assembly': furnitureAssembly,
  'metal-aluminium': metalAluminium,
  'tiling-masonry': tilingMasonry,
  waterproofing,
  locksmith,
  moving,
  gardening,
  'electronics-it': electronicsIt,
  'car-repair': carRepair,
  'beauty-hair': beautyHair,
  'nursing-care': nursingCare,
  childcare,
  tutoring,
  'photography-events': photographyEvents,
  'sewing-laundry': sewingLaundry,
  'pet-vet': petVet
} satisfies Record<string, Listing[]>

export type Category = keyof typeof listings
