import * as acts from './acts.js'
import { sign } from './entry.js'
import * as living from './living.js'
import * as things from './things.js'

/** What belongs to a trade when the one stands near one of the others. */
export const signs = [
  sign('appliance-oven', things.stove, [
    things.ovenGlass
  ]),
  sign('ac-hvac', things.airConditioner, [
    things.acWork
  ]),
  sign('generator-ups', things.engine, [
    things.turnOver
  ]),
  sign('cleaning', things.someone, [
    things.housework
  ]),
  sign('cleaning', things.housework, [
    things.housework
  ]),
  sign('plumbing/taps-toilets', things.toilet, [
    things.runs
  ]),
  sign('plumbing/taps-toilets', things.waterTap, [
    things.fit
  ]),
  sign('plumbing/taps-toilets', things.waterTap, [
    things.wetRoom
  ]),
  sign('appliance-washer', things.washer, [
    things.inWasher
  ]),
  sign('appliance-fridge', things.fridge, [
    things.ofFridge
  ]),
  sign('generator-ups', things.currentSource, [
    things.current
  ]),
  sign('solar/solar-heater', things.sunHeater, [
    things.itsWater
  ]),
  sign('water-heater', things.heater, [
    things.heaterParts
  ]),
  sign('water-tank/tank-cleaning', things.waterTank, [
    things.inTank
  ]),
  sign('electrical/panels-breakers', things.breaker, [
    things.hungryMachine
  ]),
  sign('electrical/panels-breakers', things.breaker, [
    things.switchingOn
  ]),
  sign('car-repair/tyres', things.tyre, [
    things.nailIn
  ]),
  sign('car-repair', living.car, [
    living.carFault
  ]),
  sign('gardening', living.grass, [
    things.pest
  ]),
  sign('pest-control', things.pest, [
    things.pestPlace
  ]),
  sign('pest-control', things.eatsWood, [
    things.wood
  ]),
  sign('pest-control', things.pest, [
    things.floor
  ]),
  sign('painting', things.colour, [
    things.roomPart
  ]),
  sign('painting', things.doorFrame, [
    acts.paint
  ]),
  sign('childcare', things.infant, [
    things.help
  ]),
  sign('nursing-care/physiotherapy', things.serveOld, [
    things.exercise
  ]),
  sign('nursing-care/physiotherapy', living.elder, [
    things.exercise
  ]),
  sign('cleaning', things.panes, [
    things.smudged
  ]),
  sign('tiling-masonry/renovation', things.openUp, [
    things.kitchen
  ]),
  sign('tiling-masonry/renovation', things.layFloor, [
    things.flooring
  ]),
  sign('tiling-masonry', things.plaster, [
    things.fallsOff
  ]),
  sign('locksmith', things.lockSelf, [
    things.oneself
  ]),
  sign('locksmith', things.cylinder, [
    things.turns
  ]),
  sign('moving', things.heavy, [
    things.storey
  ]),
  sign('moving', things.changeOfHome, [
    things.goods
  ]),
  sign('moving', things.changeOfHome, [
    things.dwelling
  ]),
  sign('electronics-it/computer-repair', things.keyboard, [
    things.spill
  ]),
  sign('metal-aluminium', things.handyman, [
    things.gateOfYard
  ]),
  sign('metal-aluminium/blacksmith', things.garageDoor, [
    things.bent
  ]),
  sign('water-tank/pumps', things.water, [
    things.storey
  ]),
  sign('waterproofing', things.seal, [
    things.paintable
  ]),
  sign('waterproofing', things.over, [
    things.seal
  ]),
  sign('tutoring', living.subject, [
    living.child
  ]),
  sign('painting', acts.paint, [
    things.room,
    things.wall,
    things.paintable
  ]),
  sign('painting', acts.recolour, [
    things.room,
    things.wall
  ]),
  sign('painting', acts.peel, [
    things.wall,
    things.room,
    acts.paint
  ]),
  sign('cleaning', acts.tidy, [
    things.room,
    things.floor
  ]),
  sign('cleaning', acts.dirty, [
    things.room,
    things.floor
  ]),
  sign('cleaning/sofa-carpet', acts.tidy, [
    things.carpet
  ]),
  sign('cleaning/sofa-carpet', acts.dirty, [
    things.carpet
  ]),
  sign('moving', acts.carry, [
    things.goods
  ]),
  sign('moving', acts.carry, [
    things.newHome
  ]),
  sign('moving', things.vehicle, [
    things.goods
  ]),
  sign('plumbing/leak-repair', things.pipes, [
    acts.leak
  ]),
  sign('plumbing/leak-repair', things.pipes, [
    acts.burst
  ]),
  sign('plumbing/leak-repair', things.wet, [
    acts.leak
  ]),
  sign('plumbing/leak-repair', things.neighbour, [
    acts.leak
  ]),
  sign('plumbing/drains', things.wet, [
    acts.clogged
  ]),
  sign('plumbing/drains', things.pipes, [
    acts.clogged
  ]),
  sign('electrical/lights-sockets', things.lamp, [
    acts.flicker
  ]),
  sign('electrical/lights-sockets', things.lamp, [
    acts.dead
  ]),
  sign('electrical/lights-sockets', things.cable, [
    things.spark
  ]),
  sign('electrical/lights-sockets', things.lamp, [
    acts.hang
  ]),
  sign('electrical/lights-sockets', things.cable, [
    acts.dead
  ]),
  sign('electrical/panels-breakers', things.breaker, [
    things.trip
  ]),
  sign('solar', things.panels, [
    things.ofSun
  ]),
  sign('water-heater', things.hotWater, [
    things.absent
  ]),
  sign('water-heater', things.washing, [
    things.cold
  ]),
  sign('water-heater', things.heater, [
    things.washing
  ]),
  sign('water-tank', things.tankers, [
    things.water
  ]),
  sign('water-tank', things.water, [
    things.raise
  ]),
  sign('appliance-oven', things.burner, [
    things.stove
  ]),
  sign('appliance-oven', things.burner, [
    things.alight
  ]),
  sign('appliance-oven', things.stove, [
    things.alight
  ]),
  sign('pest-control', things.insect, [
    things.vermin
  ]),
  sign('pest-control', things.insect, [
    living.animal
  ]),
  sign('pest-control', things.insect, [
    things.furniture
  ]),
  sign('pest-control', things.insect, [
    things.room
  ]),
  sign('pest-control', things.insect, [
    living.elder
  ]),
  sign('pest-control', things.insect, [
    living.child
  ]),
  sign('carpentry', things.door, [
    acts.misfit
  ]),
  sign('carpentry', things.woodwork, [
    acts.misfit
  ]),
  sign('carpentry', things.furniture, [
    things.custom
  ]),
  sign('furniture-assembly', things.kit, [
    acts.assemble
  ]),
  sign('furniture-assembly/curtains', things.curtainLike, [
    acts.hang
  ]),
  sign('furniture-assembly/curtains', things.curtainLike, [
    things.slide
  ]),
  sign('furniture-assembly/curtains', things.curtainLike, [
    things.drilling
  ]),
  sign('furniture-assembly', things.hanging, [
    acts.hang
  ]),
  sign('furniture-assembly', things.drilling, [
    things.wall
  ]),
  sign('furniture-assembly/upholstery', things.seat, [
    things.covering
  ]),
  sign('metal-aluminium', things.window, [
    things.pane
  ]),
  sign('metal-aluminium', things.window, [
    things.slide
  ]),
  sign('metal-aluminium', things.pane, [
    things.sash
  ]),
  sign('metal-aluminium', things.pane, [
    things.slide
  ]),
  sign('metal-aluminium', things.net, [
    things.opening
  ]),
  sign('metal-aluminium', things.shutter, [
    things.rises
  ]),
  sign('metal-aluminium', things.shutter, [
    acts.dead
  ]),
  sign('metal-aluminium', things.shutter, [
    things.slide
  ]),
  sign('metal-aluminium/glass', things.pane, [
    things.bath
  ]),
  sign('metal-aluminium/glass', things.pane, [
    acts.burst
  ]),
  sign('metal-aluminium/blacksmith', things.metal, [
    things.ironwork
  ]),
  sign('tiling-masonry/renovation', acts.demolish, [
    things.wall
  ]),
  sign('tiling-masonry/renovation', acts.build, [
    things.wall
  ]),
  sign('tiling-masonry/renovation', acts.renovate, [
    things.room
  ]),
  sign('tiling-masonry/renovation', acts.build, [
    things.room
  ]),
  sign('tiling-masonry', things.masonry, [
    things.crack
  ]),
  sign('waterproofing', things.over, [
    things.rain
  ]),
  sign('waterproofing', things.rain, [
    things.under
  ]),
  sign('waterproofing', things.seal, [
    things.over
  ]),
  sign('waterproofing', things.over, [
    acts.leak
  ]),
  sign('locksmith', things.door, [
    acts.shut
  ]),
  sign('locksmith', things.key, [
    acts.lost
  ]),
  sign('locksmith', things.safe, [
    acts.shut
  ]),
  sign('locksmith', things.door, [
    things.key
  ]),
  sign('gardening', living.grass, [
    acts.cut
  ]),
  sign('gardening', living.grass, [
    acts.plant
  ]),
  sign('gardening', living.grass, [
    living.grows
  ]),
  sign('gardening', living.ground, [
    acts.plant
  ]),
  sign('gardening', living.ground, [
    living.grass
  ]),
  sign('electronics-it/phone-repair', living.phone, [
    living.phoneFault
  ]),
  sign('electronics-it', living.television, [
    living.televisionFault
  ]),
  sign('electronics-it/internet-networks', living.connection, [
    living.connectionFault
  ]),
  sign('car-repair', living.car, [
    living.carFault
  ]),
  sign('car-repair', living.engineLamp, [
    living.on
  ]),
  sign('beauty-hair', living.hair, [
    acts.cut
  ]),
  sign('beauty-hair', living.hair, [
    acts.dress
  ]),
  sign('beauty-hair/barber', living.bearded, [
    living.shave
  ]),
  sign('beauty-hair/nails', living.nail, [
    living.nailWork
  ]),
  sign('beauty-hair/nails', living.nail, [
    acts.adorn
  ]),
  sign('beauty-hair/hair-removal', living.limb, [
    living.wax
  ]),
  sign('beauty-hair/makeup', living.makeUp, [
    living.event
  ]),
  sign('nursing-care', living.elder, [
    living.medical
  ]),
  sign('nursing-care', living.elder, [
    acts.mind
  ]),
  // "My mother is eighty and lives alone, I look for somebody who takes care of her".
  sign(
    'nursing-care',
    living.elder,
    [
      acts.careFor
    ],
    12
  ),
  sign('nursing-care', living.nursed, [
    living.change
  ]),
  sign('childcare', living.child, [
    acts.mind
  ]),
  sign('childcare', living.child, [
    living.nannyish
  ]),
  sign('childcare', living.school, [
    acts.mind
  ]),
  sign('tutoring', living.subject, [
    acts.teach
  ]),
  sign('tutoring', living.child, [
    acts.teach
  ]),
  sign('photography-events', acts.film, [
    living.event
  ]),
  sign('photography-events', acts.film, [
    living.child
  ]),
  sign('photography-events/events', acts.adorn, [
    living.event
  ]),
  sign('sewing-laundry', living.garment, [
    acts.garmentWork
  ]),
  sign('pet-vet', living.animal, [
    living.petNeeds
  ]),
  sign('pet-vet', living.animal, [
    acts.mind
  ])
]
