import type { Problems } from '../problems/entry.js'

export const english: Problems = {
  plumbing: [
    "There's a steady drip under the kitchen sink, right where the U-bend joins the wall. I've got a " +
      'bucket there but it fills overnight. Achrafieh, any morning works.',
    'My toddler flushed a whole toy car and now the loo rises to the brim every time we pull the handle',
    'The tiler left on Friday and did a lovely job, the electrician is finished too. Only now that ' +
      "we're using the new shower do we see the water won't go down, it just pools round our feet until " +
      'somebody mops it.',
    "Toilet won't stop running, you can hear it hiss all night through my dorm wall",
    "Kitchen sink's backing up with greasy grey water and it's now in the dishwasher hose too, yuck",
    "Boiler's fine and the roof tank is brimming, we checked. In the shower upstairs we get a trickle " +
      'like a tea pot, while the basin next to it gushes',
    'The staff toilet at the salon keeps running all night and the bill is silly. Can someone swap ' +
      "whatever's inside the cistern?",
    'Dishwater is coming back up through the kitchen floor drain right in the lunch rush. Hamra, side ' +
      'entrance please.',
    "I'm the secretary of a small clinic. Last month the heater was replaced and the tank on the roof " +
      'cleaned, both fine. Yet in consulting room 2 you turn the tap and get a thread of water while ' +
      'room 1 next to it gushes.',
    "Toilet won't stop running after flush. New handle, new seat, the bathroom was done up in spring " +
      'by a lovely tiler, and I lie awake listening to it.',
    "Tiler's done, vanity's in, mirror's up. Somebody just has to connect the basin and the bath waste.",
    "Frozen pipe burst at the Kfardebian chalet. Heating's back on thanks to the boiler man, and now " +
      "it's raining inside the hallway.",
    "Gurgling every time upstairs drains their tub. Their bathroom's just been renovated by some " +
      "contractor who's now unreachable.",
    'drip. drip. drip. All night the kitchen swan neck cries into the sink and I cry with it',
    "My four year old flushed Spiderman. Water now comes UP instead of down and it is brown and I'm " +
      'standing on the bidet typing this',
    'Heater was serviced last week and the tank on the roof is brim full, yet upstairs in the shower ' +
      "it's like a baby weeing. Downstairs strong as Niagara.",
    "There's a puddle in the cupboard under the basin that returns however often I mop it, and the " +
      'wood smells like an old ship'
  ],
  electrical: [
    'Half the sockets in the living room went dead after I plugged in the iron. Breaker looks up but ' +
      'nothing works.',
    "We'd like dimmers in the two bedrooms and spotlights over the kitchen counter, flat in Badaro, no rush",
    'Mum said the painter must have touched something because ever since he finished the hallway, and ' +
      'the walls do look great, the light switch there gives her a little zap every time she presses it',
    'The bathroom light and the hallway one died together this evening, bulbs are fine, we tried new ones',
    "Can someone add a proper socket by my bed, I've got three extensions daisy-chained and it scares " +
      'my girlfriend',
    "AC guy says the unit's perfect, boiler guy says the same. Turn both on and the whole flat goes " +
      "black and I'm in the stairwell with a phone torch flipping the same switch",
    'Half the shop has no lights since somebody plugged in the toaster, and the switch in the panel ' +
      'jumps straight back down.',
    "I'd like six more sockets along the counter for laptops. Café in Badaro, closed on Mondays.",
    'Fridges fine, generator fine, EDL fine. But the cold-room engineer touched the frame and got a ' +
      "tingle, and said don't let anyone near until the earthing's been looked at. I have staff arriving " +
      'at 5.',
    'Was boiling the kettle and the telly and fridge went too; the generator subscription guy says his ' +
      "side's on. Half the sockets died, breaker won't reset",
    'Doorbell transformer fried. Just the plain wired kind.',
    "Tripping only when it rains, I think it's the garden lights",
    "Squirrel, or rat, chewed a cable in the attic. Exterminator sealed the hole; now bare copper's " +
      'showing.',
    'Every time I touch the hob light switch it bites me, tiny blue spark and the smell of a struck match',
    "The hallway flickers like a Dracula film, kids won't go pee alone anymore",
    'AC was gassed last month, the fridge is brand new. But as soon as both of them are on together — ' +
      "CLACK — the whole flat goes dark and I'm groping in the cupboard again",
    "I'd love dimmers in the salon and six little spots above the paintings, warm not hospital"
  ],
  'generator-ups': [
    "The inverter beeps nonstop and cuts out after five minutes on batteries. It's a 3.5 kVA, about " +
      'four years old.',
    "Our building's diesel set won't start since Sunday, it just clicks. Nine families waiting in " +
      'Mansourieh.',
    'Dad is on an oxygen concentrator at night. The machine is rented and fine, the nurse comes daily, ' +
      'but we get four hours with no current from anyone and need something with batteries to carry it ' +
      'through.',
    'The house cuts out for ten seconds whenever state power goes, the backup box beeps and then ' +
      'restarts everything',
    'Batteries last twenty minutes now, used to be all evening, four 200Ah gel ones from 2020',
    'Sparky rewired our flat, roof panels give us plenty by day. Come midnight the inverter screams, ' +
      'shows F04 and dumps us into the dark, exactly when my shift calls start',
    "Ours won't kick in when the power drops, I have to go down and crank it by hand with a torch. " +
      'Building committee, Ashrafieh.',
    'The batteries behind the vaccine fridge used to give us six hours, now barely forty minutes.',
    "I pay the neighbourhood subscription and that's been fine, the wiring's fine too, but the box in " +
      'the hallway that should carry the cash desk through the changeover beeps three times and ' +
      'everything goes dark',
    'UPS beeps nonstop, lasts two minutes. My whole accountancy sits on that desktop, IT bloke says ' +
      'the PC is fine.',
    "Electrician says house wiring checks out, grid's fine. Whenever the backup kicks in, though, " +
      'lights pulse and the fridge groans: voltage off the genset is hunting.',
    "Diesel's leaking under the building's generator, puddle by the exhaust. Someone hosed it off " +
      'already, garage smells like a petrol station, car park folks are livid.',
    'Projector, screen, popcorn and the beanbags are covered already. Rental for outdoor cinema night, ' +
      'quiet one please',
    'The beast in the basement coughs twice, spits black and dies. Perkins 40kVA, whole building is ' +
      'climbing nine floors on foot',
    'My little white box beeps every 30 seconds like a bomb in a film, and when the state power goes ' +
      'it holds for exactly one sigh',
    "Panels are fine, the solar people checked them, and the wiring's new. It's the four batteries in " +
      'the cupboard that swell up like bread and smell of rotten eggs',
    'Could someone quote me a silent Honda for a food truck? Must run a fridge and a juicer'
  ],
  solar: [
    'Panels on the roof in Broummana used to give us 22 kWh on a clear day, now barely 12. Nothing ' +
      'shades them.',
    'Looking for a quote for a 6 kW rooftop system with lithium storage for a family of five in Batroun',
    "After last week's storm the gardener cleared the branches and the roofer checked the tiles. What " +
      'nobody has looked at is the frame up there: two of the modules slid down and one has a spiderweb ' +
      'crack.',
    'Thinking of putting panels on our roof in Aley so we can tell the generator guy goodbye, roughly ' +
      '5 kW, two fridges and an AC',
    "My app shows half the watts it did in June, they've never been wiped, pigeons love them",
    "The roofer needs to lay a new membrane next week, which is grand, he's booked. He won't touch the " +
      "twelve modules up there though, so they'd have to come off and be refitted after",
    "Our six panels used to run the chest freezers all day; since the dust storm we're getting half. Bekaa.",
    'Could someone tell me what it would take to pump my well on sunlight alone? 140m deep.',
    'The batteries and the inverter were tested last week, healthy. The man pointed up and said two of ' +
      "those on the roof have burn marks on the back, hot spots he called them. He doesn't replace them " +
      'himself.',
    'Panels produce half of last summer. Gutters got cleaned, trees got trimmed back, and the inverter ' +
      'shop found no fault with its settings.',
    'Roofer finished the membrane, batteries and inverter downstairs are two years young, all good. ' +
      'Six modules are stacked in my garage waiting to be put back up and wired in string.',
    "Rooftop's 40 m2 and shared. Could I fit 5 kW? The membrane was renewed in June and I'd rather " +
      'nobody drilled through it.',
    'Birds nest under the array, need mesh round the edge',
    'Our roof used to drink sun like a camel; since the dust storm the app shows a sad little hill ' +
      'instead of a mountain. A good wash up there and a check?',
    "One of the big blue sheets cracked when the neighbour's football came flying, pschhh, like frozen lake",
    "Not the batteries, those are five months old, and the electrician says the board's fine. It's " +
      'mid-August noon and all twelve up there give 400 watts between them!',
    'how many of them would I need to say goodbye to the ishtirak for ever? 3 bedroom in Baabdat, two ' +
      'ACs, one teenager'
  ],
  'ac-hvac': [
    'The split unit in the bedroom is dripping onto the bed. Not cooling great either.',
    'Could you service four ACs before summer? Cleaning filters and topping up gas, Dbayeh marina side.',
    'New windows went in last month, so drafts are no longer the excuse. The radiators on the upstairs ' +
      'loop stay stone cold while the boiler is burning mazout like crazy and downstairs is boiling.',
    'The split in our bedroom drips on the pillow all night long',
    "Fan coil in the hotel room is blowing hot, windows don't open, 34 degrees in here",
    'Landlord sent someone for the boiler and showers are boiling hot now, great. But the radiators in ' +
      'the two back rooms stay stone cold and I sleep there in the daytime',
    "Dining room unit blows but it's just moving warm air about, and we've forty covers tonight.",
    'The radiators on the second floor of the school stay stone cold while the ones below roast.',
    "I had the ceiling patched and painted because of a wet ring over the reception desk. The ring's " +
      "back. Roof's dry, no pipes there, but that's exactly where the indoor split sits, and it only " +
      "happens when we're cooling.",
    "Split drips down the bedroom wall. Wallpaper's bubbling and my upholsterer just delivered the new " +
      "headboard. Drain's clogged, I reckon.",
    'Thermostat says 24, office is 29, vents barely breathe. Cleaner found the filters black, landlord ' +
      'found nothing.',
    'VRF controller dead, whole floor sweating',
    'Bleed all the radiators, please, Ain Saade',
    'It weeps on my pillow. The white thing above the bed weeps on my pillow every night since August ' +
      "and I'm not even sad",
    'Sounds like a helicopter full of spoons on the balcony, then click, then warm breath from the ' +
      'thing inside',
    "We've fixed the windows and the roof, thank you very much, and the boiler man's been. Radiators " +
      'on the north side stay stone cold though, the others are boiling',
    'Bring me one cassette type for a shop of 45 m2, Gree or Midea, before Ramadan please, customers ' +
      'melt like ice cream'
  ],
  'water-heater': [
    'No hot water since yesterday, the red light on the boiler is on but it stays cold.',
    'We have an instant gas geyser that lights and then dies when the shower is turned on. Sin el Fil, ' +
      'evenings please.',
    'The electrician changed the breaker twice and swears the wiring is fine. It still trips the ' +
      'minute the tank in the bathroom attic starts heating, so I suppose the element has gone.',
    "Lukewarm for thirty seconds then freezing, every single morning, it's a 50 litre electric one " +
      'above the loo',
    "Got a zap off the shower tap when the boiler's on, now we're all too scared to wash",
    "Taps are good, pressure's good, our solar tubes got cleaned in spring. On cloudy weeks though the " +
      'backup element in the tank does nothing and I get in from nights wanting a hot bath',
    "The boiler in the salon's back room trips after ten minutes, clients are getting their hair " +
      'rinsed cold.',
    "It's making a kettling noise, like stones boiling inside, and the water smells of eggs.",
    'Plumber did the new bath, tiler did the walls, electrician put a dedicated switch outside. The ' +
      "thing they all forgot: there's nothing to make the water hot. 80 litres, vertical, and someone to " +
      'hang it, for a guesthouse in Douma.',
    'Lukewarm showers, even at max',
    'Safety valve spits all day long',
    "Timer on the boiler stuck, it's on all night eating my subscription",
    'Heat pump water heater, error P4, Wesen brand',
    "Turned the tap, got Siberia. The white drum in the bathroom loft hums but gives nothing, and I've " +
      'shampoo in my eyes',
    'It whistles like a kettle up there and spits through that little brass nipple onto my towels',
    "So the taps are new and the pressure's lovely and even the solar bits up top are OK. Only, after " +
      "one short shower it's over — like somebody swapped my 100 litres for a teacup",
    "pilot light won't stay. whoomp, blue, then pfff. Gas geyser, Junkers, older than me"
  ],
  'water-tank': [
    'Could you bring 10 barrels of clean water to Hamra today? We ran dry this morning.',
    "I'd like the rooftop reservoirs emptied, scrubbed and disinfected. Two of them, 2000 litres each. " +
      'Last done ages ago.',
    'The plumber replaced the taps because of all the grit, and it came back within a day. He says ' +
      "there's a hand's depth of sludge up on the roof where our supply is stored and that it wants " +
      'washing out.',
    'Nothing comes out of any tap in the building since this morning, can a truck fill us up in Bourj ' +
      'Hammoud, 10 barrels',
    "The big plastic barrel on our roof has split down the side and it's emptying onto the neighbours",
    "Our filter's new, pipes are new, plumber's been. The water smells of eggs and there's slime on " +
      "the shower head, he reckons nobody has scrubbed what's up on the roof in ten years",
    'We run dry by noon every day this week. Could you bring 20 barrels to the school in Bchamoun?',
    "There's green slime floating in the roof reservoir and the restaurant uses that for washing salad.",
    "All the taps and pumps are new, so don't let anybody tell you it's those. The float up in the " +
      "attic sticks open and the overflow pours down my clinic's facade every time the municipality " +
      'supplies us.',
    "Hairdressing salon, five brides today, boiler's on and dryers are on and not a drop comes out. " +
      'Ran dry, need 10,000 litres before noon',
    'Green slime and wrigglers in the rooftop tank. Filter under the sink was swapped, still smells ' +
      'like a pond, and the kids have had tummy bugs.',
    'Swap two rusty galvanised drums on the roof for polyethylene. The solar installer wants them a ' +
      'metre further from his panels anyway.',
    'Weekly top-up contract for a 14-unit building',
    "We've been bone dry since Wednesday. Three kids, one bucket, zero dignity. 20 barrels to Ain el " +
      'Remmaneh, sixth floor, long hose',
    "It tastes like a frog's bathwater and there's green hair waving on the inside walls up there",
    'pump goes vmmmm all day and nothing climbs to the roof, the black giant stays empty',
    "No leak in the flat, plumber swears; roof membrane's fine too, that chap was here. The plastic " +
      'barrel itself has split along the bottom like overripe fig'
  ],
  'appliance-fridge': [
    'Fridge is warm, freezer still freezes. Samsung side-by-side, maybe 6 years old.',
    "The ice maker on our LG stopped and now there's a puddle under the door every morning",
    "Power came back with a surge on Monday; the TV and router survived. All Tante Souad's meat in the " +
      'deep freeze was soft by evening, and the motor at the back only hums for a second then goes ' +
      'quiet.',
    "Milk's going off in a day, the light's on but inside is room temperature, can anyone come before " +
      'the weekend',
    "There's a wall of ice at the back of the freezer drawer and it won't slide shut any more",
    "Our power's been steady since the inverter went in, oven and AC no complaints. It's the big " +
      'side-by-side in the kitchen, leaves a puddle under the veg drawers each morning',
    "Ice-cream display has gone soft overnight, I've moved what I could to a friend's shop.",
    'Water keeps pooling beneath the vegetable drawer of our Bosch at the daycare.',
    'We had a cut, then the generator came on, lights all back, oven back, the air con too. The only ' +
      "thing that hasn't come back is the walk-in with 400 kilos of meat in it. It's reading 9 and " +
      'climbing.',
    "Freezer's fine, bottom half is warm as soup. The guy who redid our sockets last month says power " +
      'is perfect, and the oven on the same plug runs all day.',
    'We had the electrician in after the surge on Tuesday, he says the wiring is sound and the TV ' +
      'survived, but the Samsung side-by-side shows 22E and no longer gets cold. Whoever knows boards on ' +
      'these, please come to Hazmieh.',
    'Ice maker quit. Whirlpool, about six years old. Plumber ran a new water line behind it on ' +
      "Wednesday and there's good pressure right up to the connector.",
    'Could someone look at a mini bar in a hotel room in Jounieh? Six of them actually, two are dead ' +
      'and one hums so loudly guests complain.',
    'My ice cream is soup and my milk is yoghurt. The motor behind goes tok... tok... and gives up',
    "a lake under the salad drawer every single morning, and it's grown a glacier at the back",
    "It's just the light and the rubber: closes with a sigh, pops open again at night, and the beeping " +
      'wakes the dog. Bosch side by side',
    "Power's perfectly stable, the kitchen fitter levelled everything and nothing's wrong with the " +
      'stove. Yet the tall grey fellow growls brrrrGRRR and the lettuce freezes stiff'
  ],
  'appliance-washer': [
    'Washer stops mid-cycle full of water and flashes E18. I cleaned the filter already.',
    'My tumble dryer runs but the clothes come out wet. Candy, heat pump type.',
    "We've just had twins, the nanny is doing wonders and grandma cooks, but the laundry mountain is " +
      'winning: that drum started screaming like a plane on spin and leaves grey grease on the ' +
      'bodysuits.',
    "Drum's full of water and the door won't release, my uniform for tonight is in there",
    'The thing walks halfway across the bathroom on spin, sounds like a helicopter landing',
    "Drain under the sink runs clear, we had it snaked, so it's not the pipes. After every wash cycle " +
      'my plates come out gritty with soap at the bottom of the machine',
    'Drum thumps like a helicopter on spin and walks across the hotel laundry floor.',
    'The glass washer at the bar leaves everything cloudy and the door light keeps blinking.',
    'Nursery with 40 tiny towels a day. Plumber says taps and waste are clear, sparky says the ' +
      "socket's good. Programme starts, fills, then sits with E18 on the screen and the sheets swimming " +
      'in it.',
    "Won't spin, clothes come out dripping. And the guests' sheets are in there, they land at six, the " +
      'cleaner is waiting to make the beds',
    "The plumber checked the tap, the hose and the drain and swears it's not the pipes, so I guess " +
      "it's the inlet valve on my Ariston front loader. It fills even when it's switched off.",
    'Found a bra wire poking through the drum. Help?',
    'My washer smells like a swamp no matter how many vinegar cycles I run, want it opened up and ' +
      'properly cleaned inside',
    'BOOM BOOM BOOM on spin, it walked out of the bathroom yesterday as if to leave me',
    "Clothes come out soaked and grey and stinking of pond, and there's a puddle of dirty soup behind " +
      'the glass',
    "my plates come out with rice on like little barnacles. It hums, it drains, it just doesn't spray. " +
      'Siemens, built-in',
    'Taps fine, drain fine — the plumber took sixty dollars to say so. Electricity too. It simply sits ' +
      'there flashing F21 with all my school uniforms locked inside'
  ],
  'appliance-oven': [
    "Two of the four gas burners won't stay lit once I let go of the knob.",
    "Microwave turns, lights up, doesn't heat anything. Worth fixing?",
    'Christmas lunch is at ours, turkey ordered, table rented, cousins flying in. Then this morning ' +
      "the glass door of the thing I'm meant to roast it in fell off its hinge and the top element is " +
      'dead too.',
    'Only two of the four burners light on our hob, the other ones just click',
    'Cylinder ran out mid-dinner, can somebody bring a full one up to the fourth floor in Mar Elias',
    "Dishwasher's great, fridge is great, all left by the last tenants. The thing over the cooker hums " +
      'but sucks nothing, the whole studio smells of my fried fish until morning',
    "Pizza deck only heats from the top and I'm sending out pale bottoms. Jal el Dib, evenings.",
    "I can smell something by the cooker when nobody's cooking, windows are open, please advise and come.",
    'The kitchen fitter left a gorgeous worktop with the hole cut, the sparky left a cable, and the ' +
      'built-in hob is still in its box. School café opens Wednesday and it needs connecting to the ' +
      'cylinders outside',
    "Bottom heating element burnt out, top still grills. I've got forty maamoul trays to do before " +
      "Easter, and no, the fuses aren't it.",
    'Christmas turkey is at stake: my Bosch electric oven trips off at 180 and the clock blinks. The ' +
      'fuse box was already checked by our electrician, he found nothing.',
    'Knobs on my La Germania cooker have all cracked, and one valve is stiff as hell',
    'Spark keeps clicking nonstop even when burners are off. It started the day the cleaners hosed the ' +
      "kitchen down, and the whole family's coming for Sunday lunch.",
    'I smell something sweet and rotten whenever I stand by the hob, matches hidden, windows open, ' +
      'what now??',
    'My cakes come out with a black bum and a raw head. The fan inside just goes tink and stops',
    'Left back ring makes tick tick tick tick all by itself day and night like a nervous cricket, no ' +
      'flame needed',
    "The cabinets are up, marble's in, electrician left a lovely thick cable. Now there's this " +
      'induction thing in its box, 5 burners, still homeless'
  ],
  cleaning: [
    'Looking for a deep clean of a 3-bed apartment before we move in, Saturday 9am, Verdun.',
    'Our beige sofa has juice, crayon and worse. Can you shampoo it at home?',
    'The builders are finally gone, doors hung, paint dry, AC running. Everything, and I mean inside ' +
      'every drawer, is under a film of white powder, and my in-laws land on Thursday.',
    'Checking out of our rental Sunday, need a deep scrub so we get the deposit back, two bed, one ' +
      'very neglected oven',
    'Three office floors in Hamra, vacuum and bins every evening after 8',
    "The builders left yesterday, tiles down, paint dry, everything works, and there's a film of white " +
      'dust on every last surface including inside cupboards',
    "Grease on every tile behind the grill, inspection on Thursday. We'd want it done overnight.",
    'Two people every Saturday to do the stairs, the lift and the lobby of a nine-floor block in Rawche.',
    "The painters have packed up, the carpenter's hung the last door, the AC chap is done. What " +
      "they've all left behind is white dust over everything, splashes on the glass and glue on the " +
      'floor, and the dentist moves in Monday.',
    'Deep clean before we hand back the keys, 2 bed in Mar Mikhael',
    'My airbnb in Batroun turns over on Sundays between 11 and 3, beds changed, floors mopped, towels ' +
      'folded',
    "Can somebody disinfect the nursery after the stomach bug? The doctor's seen them, they're on the " +
      'mend, I just want toys, cots and floor done properly.',
    "Tile grout in both showers has gone black and I've given up scrubbing",
    "My boys hosted a World Cup night. There's hummus on the ceiling. I don't want to know how. " +
      'Somebody with strong arms, tomorrow 8am',
    'The couch has met juice, baby sick and one unhappy cat; it smells like a zoo on Monday',
    'Painter left, tilers left, everyone left but their dust: a white desert on every shelf, my feet ' +
      'print like on the moon',
    'Just the outsides of my windows, twelfth floor, I can draw smiley faces in the grime from Saharan rain'
  ],
  'pest-control': [
    "Cockroaches in the kitchen at night, big ones, coming up from somewhere by the sink. We've a baby " +
      'so nothing too toxic.',
    'I keep waking up with rows of itchy bites and found tiny brown bugs in the mattress seams.',
    "The carpenter swears the beam in my grandparents' house is still sound, and the roof doesn't " +
      'leak. But little heaps of sawdust appear below it each week and you can hear something chewing at ' +
      'night.',
    "Something's scratching inside the false ceiling every night around 3, and I found droppings on " +
      'the stove',
    "Woke up with rows of itchy bites after two nights in this hostel room, pretty sure they're in the " +
      'mattress seams',
    'Cleaner scrubbed the kitchen twice and the plumber sealed the drain, place is spotless. Turn the ' +
      'light on at 2am after my shift though and the counter moves, little brown ones everywhere',
    'Droppings along the back shelf of my grocery and a sack of rice chewed open.',
    'Little moths in the flour room of the bakery, every week more.',
    "Forget the stain and the paint, the builder's doing that. What he found when he took off the " +
      "skirting in the old classroom were mud tubes and timber like wafers, something's eating the " +
      'building.',
    'Cockroaches the size of my thumb in the bathroom. Landlord regrouted, plumber put new drain ' +
      'covers in, they still march out at night.',
    "Restaurant inspection is on the 14th and I've got German roaches behind the dishwasher. Fridges " +
      'are fine, drains were jetted last week, I just need a proper treatment and the certificate.',
    'Pigeons nesting on my AC ledge, droppings everywhere. Can you put spikes or netting?',
    "Bees have moved into the shutter box. Don't want them killed.",
    'At night when I flip the kitchen light the floor MOVES. Little brown gentlemen run for the ' +
      'skirting, tk tk tk',
    "Something's doing gymnastics above my ceiling at 4 am, scratch scratch squeak, and left " +
      'rice-shaped gifts in the loft',
    'We all wake up with three red bites in a neat row, breakfast lunch and dinner. Mattress seams ' +
      'have pepper specks',
    "Cleaner's just been, and the carpenter has replaced the skirting they ate. But there's fresh " +
      "sawdust in tiny volcanoes again under gran's dresser"
  ],
  painting: [
    'Need two bedrooms repainted, currently dark red, want off-white. Furniture can go in the middle.',
    'My front door and shutters are peeling, they want sanding and a fresh coat of green gloss.',
    "That damp patch is history, the roofer dealt with it in October and it's bone dry now. What's " +
      'left is a brown ring as wide as a table on the salon ceiling which I look at every single night.',
    'Student flat, landlord wants the walls back to white by the 30th, there are Blu-Tack marks and ' +
      'one neon green bedroom',
    "Wallpaper with little cranes for the nursery accent wall, we've got the rolls",
    "Roof got sealed in October and it's bone dry since. What's left is the ugly brown patch and " +
      "flaking on our ceiling, I just want it to look new for my parents' visit",
    'The children have drawn on every wall up to shoulder height, can you do washable, in sunny colours?',
    "I'd like the shopfront redone in dark green before Christmas, it's peeling wood now.",
    'Leak stopped, roof sealed, plaster redone by a good mason. The room just looks patchy, grey here ' +
      "and white there, and my mother-in-law's coming to convalesce in it on Friday. Something calm " +
      'please',
    'The ashtray tenant is gone, carpets were steamed, even the curtains are in the wash, and it still ' +
      'looks like a bar in here. Walls yellow from smoke, want them white again',
    "The leak upstairs is fixed, the plumber's been paid and the plaster has dried out for a month. " +
      "What's left is an ugly brown ring on my dining room ceiling.",
    'Exterior of a village house in Douma, two storeys, scaffolding needed',
    'Touch-ups only, scuffs along the stairwell',
    'The salon is the colour of old teeth. I want sage green, or maybe cloud, help me choose and roll it on',
    'Daughter wants "a sky with a whale" over her bed and I can only draw potatoes',
    'Grey fur grows behind the wardrobe and the skin of the wall flakes off like sunburn. Leak was ' +
      "cured in spring, the roofer and plumber both swear it's bone dry now",
    "Front gate's gone from white to freckled rust, needs sanding and a black coat. Not welding, it's sound"
  ],
  carpentry: [
    "Kitchen cupboard doors won't shut, hinges are hanging loose and one drawer bottom has fallen through.",
    "I'd like a bookcase built into the alcove, floor to ceiling, oak veneer. Can send measurements.",
    'The tiles we laid are a centimetre thicker than the old ones, beautiful work. Only now none of ' +
      'the four bedroom doors open all the way, they scrape and stop. They need taking off and trimming.',
    'Bathroom door swelled over winter and now it scrapes the floor, we have to shoulder it open',
    "I'd like a built-in bookshelf with a fold-down study desk, oak veneer, my room's an odd shape",
    "The sofa fabric's perfect, cleaned last month. But somebody big sat on the arm during our party " +
      'and the frame underneath snapped, you can hear it',
    'Three cabinet doors in the clinic kitchenette are hanging off, and one drawer front came away in ' +
      'my hand.',
    'I want a long communal table for the restaurant, four metres, reclaimed cedar or oak.',
    "The locksmith was here and he's adamant the lock is perfect. It's the door itself, swollen with " +
      "the winter, scraping the tiles, and old Mr Nassif in flat 2 can't push it with his walker.",
    "Roof's been sealed since, so no more water's coming, but I have to shoulder it open every " +
      'morning. Bedroom door scrapes the floor since the rain',
    'Termite guy has been and gone, certificate and all. What he left me with is a door frame that ' +
      'crumbles when you touch it, so that needs remaking.',
    'Squeaky stairs! Third and seventh step. The carpet people refused to lay the runner until ' +
      'somebody fixes the treads.',
    'Would like a window seat with storage under it in the reading corner',
    'My bedroom one shrieks like a murdered goose each time I go for a wee at night, and it drags on ' +
      'the floor',
    "Woodworm finished its meal, exterminator finished the worm; now there's a leg missing and a hole " +
      'as big as my fist in the pantry shelf. Needs rebuilding in oak',
    'I dream of a library wall with a ladder, floor to ceiling, like in Beauty and the Beast',
    "crack. That was the bed. Don't ask. A slat and the side beam gave in"
  ],
  'furniture-assembly': [
    'Bought a PAX wardrobe and two Malm chests, need someone with a drill to put them together on Tuesday.',
    '65 inch TV to go on a gypsum wall, I already have the bracket.',
    "The delivery guys brought the bunk bed up, to be fair, and the old cot went to my cousin. It's " +
      'still six boxes and a bag of screws leaning in the corridor and the kids sleep on the floor.',
    'Ikea wardrobe came in nine boxes and my boyfriend has given up at step four',
    "Can someone mount a 65 inch on a stone wall at our Airbnb rental, bracket's here",
    "The seamstress delivered gorgeous linen drapes, sewn and lined, the landlord OK'd drilling. " +
      "They're just sitting on the sofa because neither of us owns a ladder or knows how to fit a rail",
    'We got 24 classroom desks delivered in boxes, all screws and legs, nobody on staff has the ' +
      'patience. School reopens Monday in Aley.',
    "Can someone hang a 65 inch Samsung in our waiting room, high enough that kids can't reach it? " +
      'Bracket is already here.',
    "The movers were fine, they brought everything to my mother's new flat in Zalka without a scratch, " +
      "but they'd taken her wardrobe to pieces to get it down the stairs and left me a pile of panels " +
      "and a bag of hinges. She's 80 and her clothes are on the floor, so I need it standing again this " +
      'week',
    'Three IKEA boxes, one PAX, zero patience. The delivery boys left them in the corridor and my ' +
      'parents arrive from Montreal on Saturday.',
    'Movers dropped everything off fine, but the bunk bed and the crib were taken apart in Dubai and ' +
      'nobody marked the screws.',
    'My handyman moved to Canada and the landlord only allows proper wall plugs. Peg board, two ' +
      "shelves, a clock. Half an hour's drilling.",
    'Curtain track came away from the plasterboard, hooks all over the floor',
    'A hundred and four screws, a Swedish comic strip and a husband in tears. It was supposed to be a ' +
      'wardrobe',
    "My 75 inch Samsung leans on the sofa like a drunk guest. Wall's ready, cable's in it, match on Sunday",
    'cot in a box, baby in the belly, due Friday. Hurry!',
    "The carpenter made the shelves, thanks, and gran stitched the drapes with her own hands. Who'll " +
      'go up the ladder and fix the rods and hooks, four windows?'
  ],
  'metal-aluminium': [
    "The sliding balcony door won't slide, wheels are shot I think. Aluminium, double leaf.",
    'Football through the kitchen window again. One pane, roughly 60 by 90, clear.',
    'We had a break-in attempt on the ground floor. Police came, locks are changed, alarm on order. ' +
      "What I'd really like before I sleep properly is bars across the two bedroom windows that open to " +
      'the alley.',
    'The shower screen shattered all over the bathroom, I need a new tempered panel fitted, nobody hurt',
    'Looking for a welded gate for our driveway in Broummana, something plain, black, sliding',
    "Our balcony is where I sleep after night shifts, curtains are up, AC's decent, but the traffic! " +
      'Somebody said sealing it in with double-glazed panels would make it a proper quiet room',
    'Front window of the bakery got cracked by a scooter last night, need the pane replaced before it ' +
      'falls on a customer.',
    "Our goat pen gate has come off at the weld, I've tied it with wire. Farm's above Zahle, can " +
      'anybody bring a machine up here?',
    'Building committee here: we had the balconies tiled and painted, lovely, and then somebody ' +
      "noticed the railing on the fourth floor moves when you lean on it. It's iron, rusted at the foot, " +
      'and there are children up there.',
    'Sliding balcony door jumped its track. Cleaners were doing the glass on Monday, lifted it, and ' +
      'now my 30 kilos of door is leaning on the planter.',
    "My carpenter built the frame for a skylight but he doesn't do the glazing, so who can cut and " +
      'seal a double pane 90 by 140?',
    'Front of the shop needs new glass, someone reversed into it',
    "Roller shutter on my bakery won't go up and I bake at 4 am",
    'The balcony slider weighs a ton suddenly, goes grrrrch along its track and leaves black dust on ' +
      'my palms',
    'Stone from the road, CRASH, and now cold air sings through a hole in the kitchen pane',
    "Walls are painted and the floor's laid, all good. What frightens me is the stair rail: two bars " +
      'missing and a toddler with ambitions',
    'mosquitoes throw parties in here, I need nets for seven openings that slide, not the velcro rubbish'
  ],
  'tiling-masonry': [
    'Six floor tiles in the hallway have lifted and click when you step on them. I have spares.',
    'We want to knock through the wall between kitchen and dining room and make it one open space.',
    'A tree root has pushed up half the stone path to our door; the gardener took the root out last ' +
      "week. Now it's just loose slabs and my 80-year-old dad nearly tripped.",
    "Three floor tiles in the hallway have popped up and go clack when we walk, one's cracked",
    'Newlyweds here, we want to gut a 1970s kitchen and bathroom in Ras Beirut, need one contractor ' +
      'for the lot',
    "The wiring's been pulled through and the AC guys put their pipes in, so the salon now has no " +
      'ceiling to speak of. Looking for gypsum board with a recessed edge for hidden lights',
    'Several floor tiles in the clinic corridor have lifted and a patient nearly went over. Could they ' +
      'be relaid after 6pm?',
    "We want to knock through the wall between the two small classrooms and make one big room, it's " +
      'just block, I think.',
    'Water leak under the kitchen was found and sorted by another fellow, who had to break half the ' +
      "floor of my restaurant to get to it. He's gone, the pipe is dry, and I'm cooking over a hole. Who " +
      'closes it and puts ceramic back?',
    'Hollow tiles in the hallway, two have popped up. Plumber listened with his gadget for leaks, dry ' +
      "as a bone, so it's just bad laying from 2009.",
    'Marble countertop chipped near the sink, corner came off in one piece',
    'We want to close off an old doorway with blockwork and plaster it smooth',
    'Crack running diagonally from the window down to the skirting. Structural or just plaster?',
    'I tapped the hallway and it sounded like a coconut: five squares hollow, one already loose and ' +
      'going clack',
    'Our bathroom is from the age of disco: brown, orange, sad. Rip it all, start again, turnkey, two ' +
      'weeks before my sister lands',
    "The plumber's fixed his pipe. He left me a trench like WW1 through the kitchen, bricks, sand, " +
      'sorry and bye. Who closes it and matches the terrazzo?',
    'We need one wall less. Kitchen and salon want to kiss'
  ],
  waterproofing: [
    'Every time it pours, water comes through the ceiling of the top-floor bedroom. Buckets ' +
      'everywhere, Beit Mery.',
    'Membrane on our flat roof is bubbling and split along the parapet, about 150 square metres.',
    'Dehumidifier, new paint, even a mason who replastered: I tried it all. The basement wall facing ' +
      "the slope still sweats and flakes each winter, so it has to be treated from the outside, I'm " +
      'told.',
    "Every time it pours there's a brown ring growing on the ceiling above our bed, we're the top " +
      'floor in Ain el Mreisseh',
    'Need the terrace membrane redone before November, about 90 sqm, torch-on or liquid, you tell me',
    "Plumber pressure-tested every pipe and swears they're dry, painter refuses to come a third time. " +
      'It only happens when rain hits from the west, the salon wall gets wet halfway up like a sponge',
    "Every time it rains there's a brown stain spreading over the top-floor classroom ceiling. The " +
      'slab above has never been treated.',
    "Can you lay a membrane on 300 square metres of flat concrete? We're a building committee in " +
      'Jdeideh and want three quotes.',
    "Plumber opened the wall in the pharmacy stockroom, tested every pipe, all dry. He says it's " +
      'coming through from the garden side, earth against the basement wall. So now I need that wall ' +
      'sealed before my stock is ruined.',
    "Rain comes through the roof slab over the kids' room. Ceiling was repainted twice already, the " +
      "painter won't take my money a third time.",
    'The painter refuses to touch the bedroom until someone stops the damp coming in from outside, and ' +
      'I agree with him. North wall, third floor, no pipes in it.',
    "Swimming pool loses 4 cm a day, the pump guy found no leak, so it's the shell",
    'Skylight leaks at the flashing, not the glass. The roofer blames the glazier, the glazier blames ' +
      'the roofer, my piano is under a tarp.',
    "Five saucepans, two buckets and a salad bowl: that's my living room when it pours. Top floor, Sin " +
      'el Fil',
    "A brown map keeps growing over my bed. Yesterday it was Cyprus, today it's Italy.",
    "Plumber did a pressure test: dry as bone. AC isn't even on in winter. It only drips after two " +
      "days of rain, straight under the neighbour's terrace",
    'The flat top of our house has blisters that squelch like frogs when you tread on them, black ' +
      'stuff peeling'
  ],
  locksmith: [
    'Locked myself out with the stove on, third floor Furn el Chebbak, please hurry',
    'Key snapped in the front door cylinder, half is still in there.',
    "My ex still has a set of keys. He took his furniture, we divided the car, lawyers are happy. I'd " +
      'sleep better with different cylinders in both doors.',
    'Door swung shut behind me taking the bins out, standing on the landing in my socks, Geitawi',
    "We can't get the hotel-style safe in our Airbnb to open, forgot the four digits, passports are " +
      'inside and we fly tonight',
    'The carpenter rehung the door and it closes like a dream. But the previous tenants, the cleaner ' +
      'and God knows who else have copies, so I want it so that none of theirs turn any more',
    'Locked out of my flower shop in Gemmayze, key snapped right in the cylinder, wedding order due at ' +
      'noon.',
    'We need every classroom on one master key, about 30 doors. Who does that?',
    'The carpenter hung a beautiful new oak door at the clinic and it shuts like a dream. What it ' +
      "hasn't got is anything to keep it shut at night, and I want something serious: multi-point, with " +
      "a card the cleaning lady can't copy.",
    "Dinner's in the oven on low, wallet is inside, neighbour lent me this phone. Locked out in my " +
      'pajamas, Gemmayze, second floor',
    'We got robbed. Police took prints, the carpenter already patched the frame, my brother is seeing ' +
      'to cameras. Still need the front cylinder replaced with something decent tonight.',
    'Padlock on the storage unit rusted solid, needs cutting. The movers come back for the rest at two ' +
      "and I can't get at my own boxes.",
    'Can you key all four of our doors alike?',
    "I'm barefoot on the landing with the bin bag, the wind went slam, and my lentils are on the fire",
    "It turns and turns like a merry-go-round and never goes clunk. I've lived here nine years!",
    "half of it stayed in the hole. The other half's in my hand, with a Hello Kitty on it",
    "Door's new, carpenter did a fine job, and the bell rings. I just don't want my ex's copy to open " +
      'it anymore, tonight if you please'
  ],
  moving: [
    'Two-bedroom flat from Hamra to Baabda on the 1st, fridge, beds, about thirty boxes. No lift at ' +
      'the other end.',
    'I bought a second-hand piano in Tripoli, who can bring it to Jounieh without killing it?',
    "The cleaners did the new place, the keys are in my pocket, internet's booked. All our life is " +
      'still in the old flat on the fifth floor and the landlord wants us out by Sunday night.',
    "Dorm check-out Sunday, I've got a fridge, a desk and eight boxes going from Bliss to a storage in " +
      'Dekwaneh',
    "Bought a second hand sofa in Zahle off Facebook, seller won't deliver, who can bring it to Beirut?",
    "We've had the new place painted, the locks changed and the wardrobes built in. Now our whole " +
      'two-bed on the fifth floor in Hamra, no lift, has to be there by the 1st',
    'Need a truck with a lift tail to take two pizza ovens from Jounieh to Tripoli on Sunday.',
    'Our school is relocating its library, roughly 6,000 books, shelves too, just across the road but ' +
      'up three floors.',
    "My aunt bought a fridge second hand in Furn el Chebbak, works perfectly, seller tested it. She's " +
      'in Sin el Fil, third floor, the lift is too narrow, and she asked me to find two strong lads and ' +
      'a pickup.',
    "Just a sofa, Badaro to Dbayeh, third floor no lift. Buyer's paying, upholsterer already " +
      'reupholstered it, she just has no way to fetch it.',
    "Bought a washing machine off Facebook, works great, seller's in Aley and I drive a Fiat 500. Can " +
      'you bring it over?',
    'Landlord gave us till Friday. Two bedrooms, a fridge, a cat tree, everything still unpacked',
    "Lease starts Wednesday, mum's scrubbing the new place, dad did the shelves. Just no car. Student, " +
      'one room, six boxes and a bike',
    "We've got 42 boxes, a piano with opinions and no lift. Hamra to Broummana, last day of the month",
    "My ex keeps the cat, I keep the fridge. It needs to travel to my mum's, tonight, discreetly",
    "New flat's painted, cleaned, wired, curtains hanging. It's only that our whole life is still in " +
      'the old one',
    "a sofa won't go through the stairwell, needs a crane thing through the window, fourth floor"
  ],
  gardening: [
    "Grass is knee high and the hedge is eating the driveway. One good day's work I'd guess, Monteverde.",
    "My lemon tree's leaves are curling and sticky. Would someone come look and spray if needed?",
    "The well pump has been repaired and pressure's great, thanks to the guy from last week. It's the " +
      'little black hoses between the rose beds which are chewed up or blocked, half the roses get ' +
      'nothing.',
    'Our little balcony in Mar Mikhael has six dead pots and a dream, want herbs and a climbing ' +
      'jasmine planted up',
    "Grass at the rental is knee high, owner's back on Friday, someone with a mower please",
    'The pool guy comes Tuesdays, the painter did the fence last month, all lovely. The lemon tree ' +
      'though has curled sticky leaves with little black dots and drops its fruit',
    'The hedge round our playground is taller than the children now, can someone take it down to a metre?',
    'Half my lemon trees have yellow curling leaves, grove near Damour, need someone who knows what to ' +
      'spray.',
    'We opened the terrace of the restaurant last week: new tables, new awning, string lights. The ' +
      'planters are still empty earth and it looks sad. Something green that survives the salt wind, ' +
      'planted before Thursday',
    "Hedge has gone wild, chop it to shoulder height. Neighbour's camera can't see his gate any more " +
      "and he's being decent about it so far.",
    'A pine came down in the storm. It missed the car and the roof, the electric company moved the ' +
      "cable, so it's just a huge trunk across my driveway.",
    "Stump grinding, one old mulberry, roots near the wall. Mason rebuilding the wall says he can't " +
      "pour footings while it's there.",
    "Gutters were done by the roof guy, it's just the lawn and the drive. Leaves, leaves, leaves. " +
      'One-off clear-out please, Baabdat',
    "My lawn has a bald spot the shape of Texas and the rest of it is up to the dog's ears",
    "Grandpa's lemon has black soot on its leaves and sticky tears, and drops its babies before " +
      "they're ripe",
    'tsss tsss tsss goes one sprinkler, the other seven are on strike and the roses faint',
    "The wall's mended and the deck's been oiled. Around them it's all mud and sadness: give me " +
      'lavender, jasmine, something that smells of summer nights'
  ],
  'electronics-it': [
    "Wi-Fi dies in the back bedrooms. Router's in the hall. Need a mesh or something, my kids have " +
      'online exams.',
    'Laptop fell and the screen is half black. Dell Inspiron, need the files above all.',
    "Someone dented my car at night in the building's lot; the garage will fix the bumper. What the " +
      'neighbours and I agreed on is four cameras with night view down there and a recorder in the ' +
      "natour's room.",
    "Spilled iced coffee on my MacBook, it's drying upside down, thesis is in there and not backed up",
    "Wifi barely reaches our bedroom in Sioufi, router's by the front door, can someone set up a booster",
    "Electrician replaced the socket, UPS is new, monitor's on. The PC under the desk just beeps three " +
      'times and never boots, and I edit wedding videos on it',
    "The card machine and the till printer both lost the wifi, I'm taking cash only on a Saturday. Help.",
    'Could somebody set up 15 tablets for our first graders, with parental control and the same apps?',
    "We've had the power people in and they swear the UPS is healthy, no cuts all week. Still, the " +
      "computer where I keep the patients' files goes blue and restarts four times a day. Nothing backed " +
      "up, I'm terrified",
    "Spilled coffee on my MacBook, keyboard's dead. Dentist's report due tomorrow, and the sofa got it " +
      'too but that one can wait.',
    "New office, walls are painted, desks are built, AC is humming. We move in Monday and there isn't " +
      'a single network socket or a rack for the switch.',
    'Doorbell camera keeps dropping off the app. Electrician checked its transformer, 18 volts steady, ' +
      "so it's something with the router upstairs.",
    "Grandma's landline crackles then cuts",
    'My MacBook took a sip of my coffee at 9 this morning and now it just stares at me with a black ' +
      'face. Chest hurts, whole thesis is in there',
    'The little wheel goes round and round and round on every film since Sunday, the kids say daddy ' +
      'the internet is sleeping. Ogero box has one red eye.',
    'So the electrician finished the new sockets, and the carpenter has already hung the front door, ' +
      "thank them both. What's still dead is the thing downstairs: guests press our name, nothing buzzes " +
      'up here, no face on the little screen.',
    'grandma dropped her Samsung down the stairs, crunch, spider web all over, she cuts her thumb when ' +
      'she calls me'
  ],
  'car-repair': [
    "Car won't start, just clicks. Parked underground in Verdun, Kia Picanto.",
    'Brakes squeal horribly coming down from Faraya. 2014 RAV4. Can you pick it up from home?',
    'We drove the whole family up to the Cedars, kids carsick, luggage on the roof. On the last bend ' +
      "the needle went to red and there's steam coming out of the front. The hotel's fine, we just need " +
      'it fixed or towed.',
    "Picked up a rental in Beirut and now it's got a flat near Chekka, spare's flat too. Help",
    "There's a grinding noise when I brake downhill from Faraya and the pedal feels spongy",
    'Valet at the wedding handed it back with the playlist changed and a warm engine. The photographer ' +
      "even has it on video. Anyway there's a long scratch and a dent on the rear door, needs pulling " +
      'and spraying',
    "Delivery van won't start, just clicks. It's loaded with bread and parked outside the bakery in " +
      'Mar Mikhael.',
    'Our school bus squeals horribly whenever it slows down, parents are complaining.',
    "I'm writing for my neighbour who doesn't do phones. Her late husband's Mercedes has been under " +
      "the fig tree since 2021, she's had the garage door fixed and the papers renewed, and now she'd " +
      'like it running, washed and the tyres filled so her grandson can take it.',
    'Tyre shop rotated everything Saturday and swore the pads had life left in them. Squealing brakes, ' +
      'front left, 2014 Kia Rio',
    'Roofers are doing the house, glass man did the skylight, that leaves the poor Jeep. Hail dents ' +
      'all over the bonnet, insurance already said yes',
    "My cousin the electrician swears the house charger works, so it must be the car: the Leaf won't " +
      'take a charge past 40.',
    "Motorbike chain snapped, it's a Honda CG. I'm a delivery rider, forty orders a day, and the " +
      "restaurant won't wait.",
    'Something under me screams like a cat every time I slow down at the Dora roundabout, and the ' +
      'pedal has gone all spongy',
    'My old Golf drinks more than my uncle at weddings: a litre of oil a week and blue smoke out the back',
    'Stuck on Dahr el Baydar with my twins and a bang then flop flop flop, the left rear is flat as ' +
      'manoushe and the spare is flat too. Hurry, fog is coming',
    "The garage door's been mended and the neighbour's lad will wash her, thank you. All I'm after is " +
      'somebody to find out why the Kia shudders like a wet dog in second gear.'
  ],
  'beauty-hair': [
    "Blow-dry and light makeup for me and my mother at home, Friday 5pm, we've a christening.",
    'I need my roots done, grey is showing two fingers wide. Allergic to ammonia.',
    'The dress is back from alterations, the car has ribbons, photographer at noon. My maid of honour ' +
      'just cancelled the person who was to do all five of us with updos and lashes.',
    'Bridal party of five, need lashes, makeup and updos at our Airbnb in Batroun, Saturday 10am',
    'My box-dye went orange. Like, traffic cone orange. Interview on Wednesday, please can someone ' +
      'rescue it',
    "The suit's back from the cleaners and the car is waxed, I'm getting engaged Thursday and I look " +
      'like a castaway, beard and neck need a proper tidy up at mine after 9pm',
    'Six bridesmaids plus the bride, at the house in Bikfaya, everyone ready by 3. Updos and make-up.',
    "My nails are a wreck and I've a client dinner tonight, gel removal and redo, could you come to " +
      'the office?',
    "Photographer is booked, the hall's done, my mum's dress has been taken in. She's 72, hates salons " +
      'and wants somebody gentle to come to her flat in Achrafieh, cover the grey and blow-dry before ' +
      'the party.',
    'Seamstress still has the gown and the photographer wants to see the look beforehand, so ideally ' +
      'this week. Bridal updo trial, veil sits low, May wedding',
    "Photographer's booked, dress is steamed, flowers are coming at noon; nobody thought of the six " +
      "bridesmaids' faces and hair.",
    'Lice. All three kids. Please someone gentle who comes to the house.',
    'Spray tan before Thursday?',
    'I let my sister cut my fringe after two glasses of arak. I look like Lord Farquaad. Engagement ' +
      'dinner is Thursday, save me',
    "Gel's gone all chipped like an old plate and one's snapped right down, ouch. Could somebody come " +
      'to mine in Hazmieh tonight, ten fingers ten toes?',
    "Dress has been altered, photographer's booked since June. Only my face and the hair of four " +
      'bridesmaids are still homeless on 12 October, from 10am at the hotel',
    'my legs are a forest and the beach is tomorrow, sugar not strips please, I get red bumps'
  ],
  'nursing-care': [
    "Mum needs her insulin twice daily and she won't let me do it. A nurse for morning and evening, " +
      'Ain Saadeh.',
    'Post-surgery dressing change every other day for two weeks, hip replacement.',
    "We've put rails in the bath and moved his bed down, the cook handles meals. Dad still wanders at " +
      "3am and nobody sleeps, so we're after a kind person to sit with him from ten to six.",
    "Mum had her hip replaced on Monday and comes home to Broummana tomorrow, she can't get to the loo " +
      'alone, we need someone round the clock for two weeks',
    "I'm travelling with type 1 diabetes and broke my wrist at the beach, need someone to come give me " +
      'my insulin shots twice a day at the hotel',
    'The bed is rented, my brother put a rail in the bathroom, the pharmacy delivers. What I still ' +
      "can't do between lectures is turn Grandpa every three hours and clean the sore on his heel",
    'My dad came home with a catheter and none of us know how to change the bag. Baabda, tonight if at ' +
      'all possible.',
    'Looking for someone kind to sit with my mother overnight, she has dementia and wanders.',
    "I run a shop and can't leave it. The cleaner comes on Mondays, a neighbour cooks, and a cousin " +
      'drives my brother to dialysis, but nobody checks his sugar and gives the insulin morning and ' +
      "evening. That's the bit we need.",
    "Dad's catheter needs changing, he can't leave bed. Our aide handles meals and washing brilliantly " +
      "but she isn't licensed for this one.",
    'We have a maid who cooks and a driver for the appointments. What we lack is a trained person to ' +
      'manage his insulin and feeding tube.',
    'Cast came off last week, he needs help walking again. House is sorted: carpenter put rails along ' +
      'the hall, tiler levelled the shower.',
    "Colostomy bag, first time, we're lost",
    "Dad came home from Hôtel-Dieu with a tube in his tummy and none of us dares touch it. We're all " +
      'thumbs and tears. Can someone come feed and flush it three times a day',
    "Teta wanders at 3am looking for her dead brother. I've not slept since Easter. A kind pair of " +
      'eyes for the nights, please, she likes Fairuz',
    "The locksmith's put the safety chain on and the cleaner comes Tuesdays, so that's sorted. Mum " +
      'just needs company, her pills counted out, and an arm to walk to the balcony with',
    "There's a hole in my husband's heel you could lose a coin in, it smells sweet and bad, he is " +
      "diabetic and nobody's changed the gauze since Monday"
  ],
  childcare: [
    'Sitter wanted Saturday 7 to midnight, two kids 4 and 6, they sleep by 9.',
    'Looking for a full time nanny for my 8-month-old, I go back to work in March. Must speak some English.',
    'The tutor covers homework and the driver drops them home at three. Between that and my arrival at ' +
      "six there's a 7-year-old and a 9-year-old, a kitchen with knives and no grown-up.",
    'Our usual girl cancelled and we have dinner reservations tonight at 8, twins aged 3, already ' +
      'bathed, just need company and bedtime stories',
    'Expat family in Rabieh, looking for a live-out lady Monday to Friday for our 9 month old, English ' +
      'speaking, references please',
    "My wife's on night shift at the hospital and I drive for an airport company. The cleaning lady " +
      "does the house, grandma cooks, but between 5am and school bus there's nobody with our two boys",
    "Staff party on the 14th, we'd like two people to look after about nine toddlers in the next room.",
    "I open the cafe at six, husband's on nights. Who could get our two up, fed and onto the school bus?",
    "Grandma has always kept the twins but she's got a carer herself now and can't lift them. School's " +
      "sorted, homework's sorted, they just need a grown-up from 2 till 6 who'll be on the floor playing " +
      'with them.',
    "Restaurant's booked for our tenth, car's serviced, my mother's flight got cancelled. Sitter for " +
      'Saturday night, twins, already asleep by eight',
    "Both grandmas are at the hospital with my mother-in-law, who has her nurse. I'm the one stuck: " +
      'two toddlers and a shift that starts at 5.',
    'Summer days, 9 to 1, pool and crafts with my 7-year-old',
    "The cleaner comes daily, the freezer's full of lasagne, I simply need arms. Mum of triplets. Send " +
      'help, any hours.',
    "Two-year-old tornado called Zeina, bites only when hungry. I'm back at the bank in November and " +
      'need a lap for her from 7.30 to 3',
    'Wedding Saturday night and no kids allowed, which is lovely except I own three of them. Anyone ' +
      'until 2am in Mansourieh?',
    "Plumber's been, birthday cake's ordered, clown's booked with somebody else. All I want is one " +
      'calm soul to sit with the baby in the back room while forty monsters scream "happy birthdayyyy"',
    'The bus drops them at 2.15 and I land at 5. In between they burn the house. Someone to fetch, ' +
      'feed them mjaddara and be a referee'
  ],
  tutoring: [
    'My son is failing grade 8 maths and the finals are in three weeks. Evenings at our home in Jdeideh.',
    "I'm 66 and would love to finally learn French conversation, twice a week, slow pace.",
    'He has a nanny till five, football on Wednesdays and a computer we just had repaired. What he ' +
      "doesn't have is any clue about the periodic table, and Brevet is in June.",
    'Failing organic chem at LAU and the final is on the 20th, I need two or three intense sessions ' +
      'with somebody patient',
    "Just moved here for work, I'd love to pick up spoken Lebanese so I can haggle and chat with " +
      'neighbours, evenings after 7',
    'My flatmate fixes laptops and my cousin sorts the internet, so the technical side is fine, what I ' +
      "can't do is make sense of Python loops before my assignment goes in Sunday",
    "My son has the Brevet in June and can't solve a single equation. Two evenings a week in Ajaltoun?",
    "I'd like my kitchen staff to learn enough English to talk to tourists, ten people, mornings " +
      'before service.',
    "The laptop is new, the internet's quick, the desk is lovely, and she still sits there crying over " +
      'physics. Grade 11, IB, forces and circuits. Someone patient please',
    "Baccalaureate physics, exam in three weeks, panic. He's got the desk, the fan, the inverter for " +
      "power cuts. What he hasn't got is a clue about waves and radioactivity.",
    "Her laptop's fixed and the desk is in place by the window. Now she needs someone twice a week for " +
      'chemistry, IB higher level.',
    'Dyslexic 8yo falling behind in reading',
    'Concours for AUB med next spring, biology and verbal. Prep books bought, laptop new, anxiety ' +
      'through the roof.',
    'My son thinks fractions are a kind of pizza. Brevet is in June. Somebody patient, please, before ' +
      'I throw the book off the balcony',
    "I'm 52 and want to finally speak to my French mother-in-law in her own language. Bonjour is all " +
      "I've got",
    'She cries over her Arabic dictation, every hamza in the wrong place, the red ink looks like a ' +
      'crime scene. Twice a week after 4 in Verdun?',
    "Laptop's been repaired and the internet's back, and grandma watches him after school. So there's " +
      "no more excuse: who'll sit with him an hour and make physics stick?"
  ],
  'photography-events': [
    "Newborn photo session at home, our girl's ten days old. Soft light, nothing cheesy.",
    "We need a tent, 80 chairs and round tables for my father's 70th in the garden.",
    "Granny's turning ninety. Hairdresser's coming to her, the cake's from my aunt and the house has " +
      'been scrubbed. We want all four generations in one proper portrait, under the fig tree before ' +
      'sunset.',
    'Planning to propose at Raouche at sunset on the 14th, want somebody hidden nearby getting it all ' +
      'on camera',
    'Need a DJ with his own speakers for a rooftop thing in Badaro, 40 people, mostly house music till 1am',
    "My fiancée found the dress, my mum's doing the food and the flat downstairs is being painted for " +
      "the guests. No one has thought about the flowers on the tables, an arch, or the candles, and it's " +
      'in nine days',
    "We're doing the new menu, 35 dishes, and want mouth-watering pictures for Instagram. Mezze to dessert.",
    'Graduation on 28 June, 120 kids: stage, sound, someone to film it and a balloon arch at the gate.',
    "My parents' fiftieth. Mum's hair is arranged, the cake's ordered from the pastry shop, my sister " +
      "did the curtains in the hall even. What's missing is someone to play oud or keyboard for two " +
      'hours while they dance',
    "The pool's been cleaned, the garden's trimmed and painters finish on Friday, so Saturday morning " +
      'light would be ideal. Drone shots of our guesthouse for Booking',
    "Venue's paid for and my aunt does the food. I'm short of chairs, a small stage, a sound system " +
      'and a tent in case it rains.',
    "Paediatrician visit's at nine, night nurse leaves at ten, so late morning suits us. Newborn " +
      'session at home, soft light, wraps',
    "The parish wifi is decent, the organist's confirmed, nobody here owns a proper camera. Live " +
      'stream a funeral mass for family in Sydney',
    "We're getting hitched under an olive tree in Batroun and nobody's there to freeze the tears. 21 " +
      'September, golden hour to midnight',
    'My princess turns 5 and demands a REAL unicorn, glitter, and a lady who paints tigers on cheeks. ' +
      'Budget is not a unicorn, sadly',
    'Hair and make-up, done. Suit, done. But the dance floor has no boom boom, our guy caught the flu. ' +
      'Someone with decks and a fog thing for Friday in Faqra?',
    'I sell soap on Instagram and my pictures look like potatoes. 30 items, white background, clean light'
  ],
  'sewing-laundry': [
    'Trousers need taking up on four school uniforms, and one zip replaced. Term starts Monday.',
    'Do you pick up duvets? Two king size, one had a cat accident.',
    "I've lost eighteen kilos, gym's going well, hair's short, new glasses. Every suit I own hangs on " +
      "me like a curtain and I've court on the 20th.",
    'Split my only suit trousers right up the back and graduation is Saturday. Can someone stitch them ' +
      'by Friday noon?',
    "I've got about 14 work shirts that need pressing every week, pick up from Gemmayze if possible, " +
      "I'm useless with an iron",
    'The photographer is booked and the hall is booked and my hair is sorted, but the wedding gown I ' +
      'bought in Milan is two sizes too big at the bust and drags on the floor',
    "Fourteen chef jackets with curry stains that our machine won't shift, who can get them white " +
      'again by Friday?',
    'School uniforms arrived two sizes too big, 25 pairs of trousers to shorten and take in at the waist.',
    "For my husband's cousin's wedding we've sorted hair, flowers and car, and last night I sat on my " +
      "zip and it burst all the way down. Silk, dark green. It's tomorrow at five!",
    "Zip on my leather jacket is toast. Shoemaker did my boots no problem, he won't touch clothing.",
    'Our curtains came down, the fitter will hang them back Friday, but first the hems have to go up ' +
      'by 6 cm',
    "Wool coat, moth holes on the sleeve, invisible mending? Exterminator's treated the wardrobe, so " +
      "it won't happen again, I hope.",
    'Karate belt badges need sewing on, eight of them',
    'I had one burger too many and my suit trousers went RRRIP right down the middle. Funeral at 3. ' +
      'Can anyone close me up?',
    "Red wine over gran's silk abaya, a stain like the map of Africa. She doesn't know yet. She must " +
      'never know',
    "The rail's already been drilled in by the handyman and the windows are washed, so only the cloth " +
      'is missing: two widths of linen, 2m60 drop, hemmed, for Achrafieh',
    'forty shirts, one lazy man, zero will. They look like a shar pei. Who does pick up and hang?'
  ],
  'pet-vet': [
    'Our old Labrador stopped eating two days ago and is drinking loads. Could a vet come to the house?',
    'Need someone to walk a husky at lunchtime, weekdays, near Horsh.',
    "The house sitter waters plants and collects the post, that's settled for August. She is scared of " +
      "animals though, and we've two cats plus a grumpy parrot who need feeding and company.",
    'My cat has been limping on her back left leg since she jumped off the balcony rail last night, ' +
      'can anyone look at her today in Hamra?',
    'We fly home to Dublin in six weeks and our rescue pup needs the rabies jab, the blood titre and ' +
      'the EU papers sorted before then',
    "The landlord fixed the AC, the cleaner came, the flat's perfect. Only thing left before our " +
      'honeymoon is Biscuit, a 4 yr old beagle, he needs somewhere to sleep and someone to walk him for ' +
      'ten nights',
    'Two of my cows have stopped eating since yesterday and one has a swollen udder. Farm in Terbol.',
    "The shop cat has something sticking out of her paw and she won't let me near it.",
    "We're away for a fortnight; the gardener does the plants and the alarm's on. That leaves Bruno, a " +
      'fat Labrador with a bad hip, who needs pills in cheese twice a day and a walk. Could somebody ' +
      'stay or board him?',
    'Limping Labrador, front paw swollen',
    "The pest guy sprayed on Monday, we aired the house, floor's been washed; since last night the " +
      "puppy's drooling and shaking.",
    'Old dog, kidneys failing. We want a vet at home to let him go.',
    'Doggy daycare anywhere near Monot?',
    'Biscuit ate a whole sock and now looks at me like a guilty politician, belly tight as a drum, ' +
      'retching but nothing comes',
    'Somebody to walk my husky at dawn, he sings arias to the whole building of Gemmayze and the ' +
      'neighbours want his head',
    "Moving men sorted, landlord's new keys sorted. What about Mishmish? She has to fly to Paris with " +
      "us on the 14th: chip, rabies, a passport thing, I'm clueless",
    "my budgie's sitting fluffed on the floor of his cage with his eyes half shut, not one tweet since " +
      'breakfast, my little one is sobbing'
  ],
  none: [
    'My back has been killing me since I hauled suitcases up four floors. Do you have anyone who does ' +
      'deep tissue massage at home in Achrafieh, Thursday evening if possible?',
    'The in-laws land at 3:40 am on Sunday and I have no car. Need someone reliable to collect five ' +
      'people from the airport and drop them in Broummana.',
    'Hi, how do I go about getting a lawyer to look over a lease before I sign it on Friday?',
    "I need someone who can come to Hazmieh and value my grandmother's gold bracelets, I want to sell " +
      'a couple of them',
    'could you book me a table for 8 at a mezze place in Batroun, seaside, Saturday lunch',
    'Our 65 inch telly has a line down the middle since the power surge, anyone who repairs TVs around ' +
      'Jdeideh?',
    'looking for a two-bed flat in Hamra under $900, furnished, move in October 1',
    'My visa for Cyprus got refused. Is there a professional on here who handles the appeal paperwork?',
    "need a doctor's appointment, skin specialist, anywhere near Zalka, this week pls",
    "I've been quoted silly money for car insurance renewal. Can one of your people give me a better " +
      'price for a 2014 Tucson?',
    "My pool has gone green as a frog. I'm in Beit Mery and need someone to sort the chlorine and the " +
      'filter before the kids come on the 12th.',
    'How much for a certified translation of a marriage certificate from Arabic to English? Three ' +
      'pages, need it by Tuesday.',
    "Anyone on this platform giving adult swimming lessons? I'm 41, terrified, and live near Dbayeh marina.",
    'Two pairs of leather boots need new soles. Is there a cobbler who picks up from Gemmayzeh?',
    "can someone deliver me 2 boxes of panadol extra and a cough syrup to sin el fil, i'm too sick to " +
      'go out',
    "I'd like to sell my sofa set and a dining table, barely used, leaving the country in three weeks. " +
      'How do I list them here?',
    "Hello, I'm a plumber's son haha but actually I'm an accountant looking for a job, do you have any " +
      'openings in your office?',
    "My watch stopped. It's an old Omega from my dad and I need somebody careful who can service it, " +
      'ideally someone in Beirut or Jounieh.',
    'Can you get me four tickets to the Mashrou Leila tribute night?',
    'Hey, wanna rent a jeep for the weekend to go up to Faraya, what are your rates per day?',
    "I'm getting married next June and we still have no venue. Something with a garden, up to 250 " +
      'guests, Keserwan or Metn.',
    "Is there anybody who could tune an upright piano in Baabda? It hasn't been touched since 2016.",
    "I need a therapist to talk to. Been having panic attacks at night and I'd rather do it in English.",
    'Please send 3kg tomatoes, a bunch of parsley, eggs and labneh to Mar Mikhael, ring the second bell',
    'My passport expires next month and the General Security queue is a nightmare, do you have someone ' +
      'who can queue and renew it for me?',
    'I want to change 2,000 dollars to euros at a decent rate, does anybody come to the house for that?',
    "Who do I talk to about my late father's inheritance papers? Some land in Akkar, six siblings, " +
      'nobody agrees on anything',
    'Need a hundred business cards and a roll-up banner printed before a trade show on Wednesday morning',
    "looking for a personal trainer who'd come to me in Rabieh 3x a week, I have dumbbells and a mat",
    'The outboard on our little fishing boat in Tyre keeps cutting out after ten minutes. Need a ' +
      'marine mechanic ASAP.',
    'My mum passed away last night. We need somebody to organise the funeral and a burial plot in Zahle.',
    "Do you do dental? chipped a front tooth on a olive pit and I've got an interview tomorrow lol",
    'I need a decent surveyor to measure my plot near Jbeil and mark the boundaries, the neighbour ' +
      'says two metres are his',
    'Fancy a night away for our anniversary, can you find us a hotel with a view in Ehden for the 20th ' +
      'and 21st?',
    'anyone selling a used iPhone 13 in good nick? budget 350 cash',
    "Someone sent me a bouquet last year through an app, was that you? I'd like to send roses to my " +
      "wife's office in Verdun.",
    'What would a private investigator cost? I suspect my business partner is skimming off the till',
    'Is it possible to buy firewood from you, about a ton of oak, delivered to Bikfaya before it gets cold',
    'Need someone who writes CVs and LinkedIn profiles properly. Mine is from 2011 and it shows.',
    'Do you lend money? I only need 1500 till my salary comes in at the end of the month.',
    "Can I get a salsa teacher for me and my fiancé? we've got 6 weeks before the wedding and four " +
      'left feet between us',
    'I lost my prescription glasses at the beach in Damour, where can I get an eye test and new ones ' +
      'made fast',
    "Hello there! Just downloaded this because my cousin won't stop talking about it. No need for " +
      'anything at the moment, just nosing around.',
    "Mate, are you coming tonight or not? We're all at Torino already, bring the charger",
    "what a week. landlord put the rent up, boss is on my case, and the neighbour's rooster thinks 4am " +
      'is breakfast. just needed to tell someone',
    'Are you an actual person or one of those robots?',
    "Thank you so much, Georges was brilliant and so polite. Everything's perfect now, that's all I " +
      'wanted to say.',
    'Did you see the Nejmeh match?? That penalty was a joke, the ref needs his eyes tested',
    'Sorry, wrong number, I was after the school secretary',
    'Busy now, ring me after six please',
    "It's absolutely bucketing down in Tripoli, the whole street's a river. Hope you're all keeping " +
      'dry over there.',
    "Why did the carpenter break up with his girlfriend? She was too board of him. I'll see myself out",
    "Good morning from Saida! Coffee's on, sun's out, the baby slept through for the first time in months.",
    "I really don't know how anyone lives in this country any more. Everyone my age has gone to Dubai " +
      'or Canada and here I am talking to a chat window',
    'which languages do you speak? and do you sleep ever?',
    "Tell Mum I'll be late, the road from Chtaura is blocked and my battery is on 4%",
    'Honestly these politicians. Forty years of promises and still the same faces on the same posters.',
    'test test 1 2 3',
    'Happy Easter to the whole team, may it be a peaceful one',
    'nah never mind, my husband managed it himself with a butter knife, the hero of the hour'
  ]
}
