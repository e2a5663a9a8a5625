import type { Statements } from '../entry.js'

export const english: Statements = {
  plumbing: [
    'there is a puddle under the washbasin every morning',
    'the cistern keeps running after I flush',
    'sewage is coming up in the floor drain',
    'water drips from the neighbours above into our bathroom',
    'the kitchen faucet handle spins and nothing comes out',
    'I need new taps fitted in the bathroom',
    'the toilet tank never stops filling',
    'hair in the bathtub, water stays in it'
  ],
  electrical: [
    'one plug in the kitchen burned and smells',
    'the lamp in the corridor goes on and off by itself',
    'we have electricity in one room only',
    'need to add two sockets behind the TV',
    'fuse blows each time we turn on the oven',
    'the wires hang from the ceiling where the lamp was',
    "bedroom light don't work, changed the bulb already",
    'my doorbell and the light switch stopped'
  ],
  'generator-ups': [
    'the generator runs but gives no power',
    'ups shuts down after a minute',
    'replace the inverter batteries',
    'generator needs its yearly service',
    'the UPS makes a long beep and dies',
    "inverter doesn't switch over when the power cuts",
    'water got into the generator',
    'new battery for my UPS please'
  ],
  solar: [
    'our solar batteries are empty by nine in the evening',
    "the panels need washing, they're full of bird dirt",
    'the storm moved one of the solar panels',
    'how much to install solar on a villa',
    'solar inverter is beeping',
    'I need two more photovoltaic panels',
    'the solar heater leaks on the roof',
    'solar system for a farm well'
  ],
  'ac-hvac': [
    'the air conditioning only works as a fan',
    'aircon in the bedroom smells musty',
    'the AC remote turns it on but no cold comes',
    'two splits to be cleaned and refilled',
    'the AC outdoor unit rattles at night',
    'my radiator leaks by the valve',
    'the air condition he make noise',
    'we want central heating installed'
  ],
  'water-heater': [
    'shower goes cold after two minutes',
    'the boiler burst and the bathroom is wet',
    'hot water tap gives only lukewarm water',
    'our electric water heater smells burnt',
    'we wake up with no hot water every day',
    'heater of the bathroom makes a bang',
    "the gas geyser doesn't ignite",
    'want to change heater of water old one rusted'
  ],
  'water-tank': [
    'the tanks on the roof overflow',
    'need five barrels of water delivered',
    "water pump is humming but doesn't pump",
    'the pump lost pressure on the third floor',
    'somebody to clean the water tank before summer',
    'we have no water, send a truck please',
    'the underground cistern needs cleaning',
    'tank cover flew away'
  ],
  'appliance-fridge': [
    'the fridge light works but everything inside is warm',
    'water drips inside my refrigerator',
    'ice builds up at the back of the fridge',
    'the freezer drawer is frozen shut',
    'my fridge hums and then clicks off',
    'food in fridge go bad fast',
    'the seal of the fridge door is torn',
    'my refrigerator trips the electricity'
  ],
  'appliance-washer': [
    'my washer stops in the middle of the cycle',
    'the washing machine smells and leaves marks on clothes',
    'the dryer makes a squealing noise',
    "dishwasher won't take water",
    'my washing machine shows E20',
    "washing machine he don't open",
    'clothes come out of the washer soaked',
    'the tumble dryer stopped tumbling'
  ],
  'appliance-oven': [
    'the oven burns everything on one side',
    'the front left burner clicks but no flame',
    'the cooker hob cracked',
    'microwave turns but food stays cold',
    'gas cylinder is finished, need another one',
    'we can smell gas near the stove',
    'oven he not hot from down',
    'the knob of the gas stove came off'
  ],
  cleaning: [
    'guests come on Friday and the house is a mess',
    'someone who sweeps and mops the stairs of the building',
    'clean and disinfect the bathrooms please',
    'my windows are covered with dust',
    'rug with wine stain',
    'I need a lady to come and clean on Mondays',
    'we moved in and the flat needs a deep scrub',
    'wash the balcony and the terrace'
  ],
  'pest-control': [
    'something is eating my wooden furniture, I think woodworm',
    'little black bugs in the flour and the cupboard',
    'mice droppings behind the stove',
    'mosquitoes everywhere in the garden room',
    'a snake in the garage',
    'we need spray against cockroaches',
    'ants he come from the wall',
    'there is a wasp nest on the roof'
  ],
  painting: [
    'the bedroom is pink and we want it grey',
    'the damp stains on the walls should be painted over',
    'touch up the paint in the staircase',
    'painting the facade of a small building',
    'the nursery needs a fresh coat',
    'want paint two rooms and ceiling',
    'the door frames want repainting',
    "we'd like the walls done in white before we move in"
  ],
  carpentry: [
    'the front door scrapes on the floor',
    'a chair with a broken leg',
    'build a bookcase into the wall',
    'parquet lifted in the living room',
    "the wardrobe's hinges came out",
    'make me a wooden table two metres long',
    'cupboard doors in kitchen they not close',
    'bed slats broke'
  ],
  'furniture-assembly': [
    "the crib arrived in a box, I can't build it",
    'need somebody to hang six pictures and a mirror',
    'blinds fell off the bracket',
    'I bought a flat screen, who puts it on the wall',
    'two bookcases to be assembled',
    'my dining chairs need reupholstering',
    'curtain rail came out of the wall',
    'can you mount curtain in my room'
  ],
  'metal-aluminium': [
    "the balcony door of aluminium doesn't slide",
    'the glass of the shower cabin shattered',
    'the gate to the garage is bent',
    'I need bars on the windows',
    'a fly screen for the kitchen window',
    'the rolling shutter is stuck halfway',
    'weld the leg of an iron table',
    'need fix handle of aluminum window'
  ],
  'tiling-masonry': [
    'the tiles on the terrace lifted',
    'grout between the tiles is black and crumbling',
    'we want to open the kitchen to the living room',
    'plaster is falling from the ceiling',
    'lay new floor in the hall, sixty square metres',
    'a false ceiling with lights in the office',
    'remodel a small kitchen',
    'want build one more room on top'
  ],
  waterproofing: [
    'drops fall from the ceiling when it rains',
    'the flat roof needs a new membrane',
    'water comes through the terrace into the room below',
    'the wall by the window gets wet in winter',
    'insulate the roof against heat and water',
    'our ceiling is dripping after the storm',
    'roof he leak too much',
    'seal the balcony'
  ],
  locksmith: [
    'my daughter locked herself in the bathroom',
    'the cylinder of the front door turns without opening',
    "the key goes in but doesn't turn",
    'I left my keys inside and the door shut',
    'a new lock after a break-in',
    'three copies of this key',
    'someone stole my keys, change the cylinder',
    'the lock he broken cannot enter'
  ],
  moving: [
    'bring my things from storage to the new house',
    'two men and a van for one afternoon',
    'the piano must go to the second floor',
    "move a washing machine to my sister's",
    'we change flat on the first of the month and have lots of furniture',
    'carry old sofa down to the street',
    'send a box to Tripoli',
    'need truck for move bedroom'
  ],
  gardening: [
    'leaves and dead branches all over the yard',
    'cut back the bougainvillea',
    'the lawn turned yellow',
    'I want an olive tree planted in front of the house',
    'the irrigation timer is broken',
    'my plants have white flies',
    'grass is too long, need cut',
    'lay artificial grass on the terrace'
  ],
  'electronics-it': [
    'my laptop shuts down by itself',
    'no signal on the wifi upstairs',
    'I spilled coffee on my keyboard',
    'my phone screen went black',
    'recover photos from a dead hard drive',
    'set up a router and printer at the office',
    'mobile he not charging',
    'the security cameras show nothing'
  ],
  'car-repair': [
    'the car shakes when I brake',
    'smoke comes from under the hood',
    'the AC in my car is dead',
    'I hear a knocking when I accelerate',
    'the clutch is hard to press',
    'a nail in my tyre',
    'my car stuck no battery',
    'the windscreen of the car cracked'
  ],
  'beauty-hair': [
    'colour my roots and trim the ends',
    'bridal hair and makeup for Saturday',
    'manicure and pedicure at home',
    'my eyebrows need threading',
    'fade and beard for two boys',
    'straighten my hair',
    'want cut hair my kids',
    'acrylic nails came off'
  ],
  'nursing-care': [
    'my mother was discharged and needs her bandage changed',
    'insulin shots twice a day for grandpa',
    'someone to sit nights with my sick father',
    'after the knee operation he needs exercises',
    "my aunt has alzheimer and can't be alone",
    'blood pressure check and medicines for my mum',
    'need woman for take care my mother she is old',
    'a nurse to remove stitches'
  ],
  childcare: [
    'both of us work, who stays with our baby',
    'need a babysitter for tonight',
    'somebody to play with my two boys in the afternoon',
    'pick my daughter from nursery and feed her',
    'a nanny who sleeps in',
    'I need help with the newborn at night',
    'want girl for watch my son',
    'we go out on Friday and the children need someone'
  ],
  tutoring: [
    "my son can't do fractions",
    'teacher for grade nine maths and physics',
    'French conversation for an adult',
    'my daughter has her SAT in May',
    'help my kid with reading and writing',
    'Arabic for foreigners',
    'need teacher english for my kids',
    'guitar classes for my teenager'
  ],
  'photography-events': [
    'film and photos for a baptism',
    'the band and sound for our engagement party',
    'cook for thirty guests at our house',
    'family portraits in the park',
    'a cake and balloons for her first birthday',
    'flowers and stage for the wedding',
    'want someone take photo in birthday',
    'waiters for a dinner party'
  ],
  'sewing-laundry': [
    'the lining of my coat is ripped',
    'take up the sleeves of a jacket',
    'ten shirts to iron',
    'my dress is too wide at the waist',
    'sew curtains and cushions',
    'wash and fold two bags of clothes',
    'want make short my trouser',
    'the zip of my jeans is stuck'
  ],
  'pet-vet': [
    'my kitten has diarrhoea',
    'our dog scratches all day',
    'spay my cat',
    "I'm away for a week, who feeds the cat",
    'trim my poodle',
    'the dog ate chocolate',
    'my cat he is sick',
    'the rabbit stopped eating'
  ]
}
