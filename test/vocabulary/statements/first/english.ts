import type { Statements } from '../entry.js'

export const english: Statements = {
  plumbing: [
    'water keeps dripping under the kitchen sink',
    "the toilet won't flush properly",
    'our shower drain is clogged with hair',
    'tap in bathroom he is leaking all the night',
    'the pipes behind the wall burst this morning',
    'kitchen tap came off in my hand',
    'the toilet is overflowing, help',
    "there's no pressure in the shower, maybe the pipe is blocked"
  ],
  electrical: [
    'half of the sockets in my flat stopped working',
    'the lights in the living room keep flickering',
    'the breaker trips whenever I plug the kettle in',
    'I got a shock from the switch',
    'the bulb in the hall is making a buzzing noise and the switch is hot',
    'I want put a ceiling light in my bedroom',
    'sparks came out of the outlet',
    'the electricity cut in the kitchen only'
  ],
  'generator-ups': [
    'my UPS keeps beeping all night',
    'the generator will not start since yesterday',
    'inverter shows overload all the time',
    "the batteries of the inverter don't hold charge anymore",
    'our diesel generator makes black smoke',
    'need to change oil of the generator',
    'UPS turns off the moment power goes',
    'the genset is leaking oil'
  ],
  solar: [
    'two of my solar panels broke in the hail',
    'the panels on the roof give almost nothing these days',
    'we want to go solar for the house',
    'the solar inverter shows an error code',
    'dust on the panels, production is down',
    'I want to add more panels to my solar system',
    "solar water heater on the roof doesn't heat",
    'the photovoltaic system stopped charging the batteries'
  ],
  'ac-hvac': [
    'the air conditioner blows warm air',
    'my AC is dripping water on the bed',
    'the split unit makes a terrible noise',
    'the aircon needs gas refill',
    'radiators stay cold in the whole apartment',
    'the ac smell bad when I open it',
    "central heating boiler doesn't start",
    'the outdoor unit is frozen'
  ],
  'water-heater': [
    'no hot water since two days',
    'the water heater is leaking from the bottom',
    'the boiler in bathroom trips and the water stay cold',
    'the geyser makes a popping noise',
    'the shower only gives cold water, the heater is dead I think',
    'water heater thermostat is broken',
    'hot water runs out after one minute',
    'I need replace my electric water heater'
  ],
  'water-tank': [
    'our tank is empty and there is no water in the building',
    'the water pump on the roof runs all day without pressure',
    'I need a water truck today, we ran out',
    'the roof tank is full of mud',
    'the float valve in the tank is stuck',
    'can somebody deliver 2000 liters of water',
    'the water tank is cracked',
    'tank have green algae inside'
  ],
  'appliance-fridge': [
    'the fridge is warm and the milk went off',
    'my freezer is full of ice',
    "the refrigerator door doesn't close",
    'fridge makes loud noise at night',
    'fridge he not cold',
    'the ice maker of my fridge stopped',
    'the deep freezer in the shop does not freeze',
    'compressor of the fridge keeps clicking'
  ],
  'appliance-washer': [
    "the washing machine won't spin",
    'my washer leaves the clothes soaking wet',
    'the dryer does not heat',
    'dishwasher leaves the plates dirty',
    'water stays in the drum of the washing machine',
    'the washing machine jumps around when it spins',
    'my wash machine door stuck with clothes inside',
    "dishwasher doesn't drain"
  ],
  'appliance-oven': [
    "two burners of my stove won't light",
    "the oven doesn't get hot",
    'I smell gas in the kitchen',
    'the microwave sparks inside',
    'the gas hose of the cooker is old and cracked',
    'oven door glass broke',
    'my cooker flame is yellow and small',
    'I need the gas bottle changed'
  ],
  cleaning: [
    'the flat is filthy after the tenants left',
    'I need someone to mop and dust twice a week',
    'the sofa has coffee stains',
    "there's dust everywhere after the renovation, we need it cleaned",
    'can someone clean the windows of my apartment',
    'my house very dirty need someone wash the floors',
    'the carpets smell, I want them shampooed',
    'somebody to vacuum and scrub the bathrooms'
  ],
  'pest-control': [
    'there are ants all over my kitchen',
    'I saw a rat under the sink',
    'my mattress is full of bed bugs',
    'cockroaches come out at night',
    'we have mouse in the house',
    'wasps built a nest under the balcony',
    'termites are eating the door frame',
    'the kids are bitten by fleas'
  ],
  painting: [
    "I'd like that one room repainted",
    'the paint is peeling off the ceiling',
    'we want to change the colour of the bedroom walls',
    'the walls need two coats of white',
    'who can paint a flat of three rooms',
    'I need somebody for hang wallpaper',
    'want to painting my house outside',
    'the kids drew on the walls and we have to repaint'
  ],
  carpentry: [
    "the bedroom door doesn't close, it is swollen",
    'a kitchen cabinet door fell off its hinge',
    'I want built-in wardrobes in the bedroom',
    'the wooden floor creaks',
    'the drawer is broken and the wood is split',
    'I need shelves made for an alcove',
    'the leg of the dining table broke',
    'wardrobe door is off the rail'
  ],
  'furniture-assembly': [
    'my IKEA wardrobe came in boxes, someone must put it together',
    'I need curtains hung in two rooms',
    'the TV has to go on the wall',
    "I bought a desk and can't assemble it",
    'the blinds are stuck halfway',
    'the chairs need new fabric',
    'can someone mount a television in the bedroom',
    'need assemble bed and two tables'
  ],
  'metal-aluminium': [
    'the sliding aluminium window is stuck',
    'a window pane is broken',
    'the iron gate came off and needs welding',
    "the shop shutter won't go up",
    'I want a glass partition for the shower',
    'the balcony railing is rusty and loose',
    'mosquito screens for all windows',
    'we need metal stairs to the roof'
  ],
  'tiling-masonry': [
    'some bathroom tiles came loose',
    'I want to knock down a wall between kitchen and living room',
    'the floor tiles are cracked',
    'we want to renovate the whole bathroom',
    "there's a big crack in the wall that needs plaster",
    'gypsum ceiling in the salon fell down',
    'marble step is broken',
    'need mason for build small wall in garden'
  ],
  waterproofing: [
    'the roof leaks every time it rains',
    'damp patches on the ceiling below the terrace',
    'the roof needs waterproofing before winter',
    'rain come inside from the roof',
    'mould on the wall because the rain gets in',
    'the balcony above lets water through when it rains',
    'my basement wall is wet and needs insulation',
    'the membrane on the roof is torn'
  ],
  locksmith: [
    "I'm locked out of my apartment",
    'my key broke in the lock',
    'I want to change the lock of the front door',
    'lost the keys to my house',
    'the door locked behind me and the key is inside',
    'need a spare key copied',
    'the safe will not open, I forgot the code',
    'key he is stuck in the door'
  ],
  moving: [
    "I'm moving to a new flat next week",
    'need a van to take a sofa across town',
    'we need to carry a fridge up to the fourth floor',
    'I need a pickup for some boxes',
    'want move my furnitures from Beirut to Tyre',
    'who can deliver a package today',
    'we are relocating our office',
    'load and unload a truck'
  ],
  gardening: [
    'the grass is knee high',
    'the hedge needs trimming',
    'a tree in the garden is dying',
    "the sprinklers in the lawn don't work",
    'my garden need someone cut the grass',
    'I want flowers planted on the terrace',
    'the palm tree must be pruned',
    'weeds took over the whole yard'
  ],
  'electronics-it': [
    'my laptop screen is cracked',
    "the wifi doesn't reach the bedroom",
    "phone doesn't charge anymore",
    'computer is very slow and shows a virus warning',
    'I dropped my iPhone in water',
    "the printer doesn't print",
    'want install cameras outside the house',
    'internet is cutting all day'
  ],
  'car-repair': [
    "my car won't start this morning",
    'the brakes squeal',
    'I have a flat tire on the highway',
    'engine light is on',
    'the car overheats in traffic',
    'battery of my car is dead',
    'my car he make noise when I turn',
    'the gearbox slips'
  ],
  'beauty-hair': [
    'I need my hair cut at home',
    'someone to do my makeup for an engagement party',
    'my nails need a refill',
    'I want highlights and a blow dry',
    'my son needs a haircut',
    'want waxing legs and arms',
    'I need my beard trimmed',
    'hair keratin treatment for my daughter'
  ],
  'nursing-care': [
    'my father needs his wound dressed every day',
    'grandma had a stroke and needs someone with her',
    'I need someone to give an injection at home',
    'my mother broke her hip and needs physio',
    'looking after my old father at night',
    'need nurse for put IV to my mother',
    'changing a catheter for my grandfather',
    'somebody to bathe my bedridden mother'
  ],
  childcare: [
    'I need someone to watch the kids on Saturday night',
    'who can look after my baby in the mornings',
    'we want a nanny for our two year old',
    'my toddler needs a sitter',
    'need woman stay with my children after school',
    'the twins need a babysitter',
    'someone to pick up the kids and stay with them until six',
    'a nanny for a newborn'
  ],
  tutoring: [
    'my son is failing math',
    'my daughter needs help with her French homework',
    'I want to learn English conversation',
    'someone to teach my kids physics before the exams',
    'my boy is weak in chemistry need teacher',
    'piano lessons for a beginner',
    'I want improve my arabic',
    'preparing my daughter for the brevet exam'
  ],
  'photography-events': [
    "I need somebody to take pictures at my sister's wedding",
    'we want a DJ for a birthday party',
    'catering for fifty people',
    'who can film our graduation',
    'a photo shoot for my newborn',
    'I need tables and chairs for a party',
    'need decoration for my engagement',
    "balloons and cake table for my son's birthday"
  ],
  'sewing-laundry': [
    'my trousers are too long and need to be hemmed',
    'the zip of my dress broke',
    'I need my suit ironed',
    'a wedding dress needs to be altered',
    'shirt button missing and a hole in the jacket',
    'need someone wash and iron my clothes',
    'my jeans need to be taken in',
    'dry clean two coats'
  ],
  'pet-vet': [
    "my cat doesn't eat since yesterday",
    'my dog is limping',
    'the dog needs his vaccination',
    'someone to walk my dog',
    'my cat needs to be groomed',
    'puppy is vomiting',
    'who can keep my cat while I travel',
    'my parrot is sick'
  ]
}
