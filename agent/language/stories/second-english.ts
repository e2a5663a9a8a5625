import type { Problems } from '../problems/entry.js'

export const secondEnglish: Problems = {
  plumbing: [
    'Hello, the flush of my toilet is running all the time and never stop, i think the floater inside ' +
      'is finish. I am alone old woman, please come tomorrow in Jounieh',
    'Mixer in bathroom basin is turning but no water come on the cold side, only hot have pressure',
    'We was at mountain for weekend, neighbor call me that water is falling on his salon ceiling. I ' +
      'closed the main valve so now all house without water, they say pipe inside the wall of my ' +
      'bathroom is broke',
    'The pipe under washing basin he broke and water on floor, I put towel, please quick Tabaris',
    'Must change the tap of bath, it is turning without end and drops all time',
    'Waterproof company tested the roof, dry. The neighbour down has a wet circle in his ceiling ' +
      'exactly under my toilet when i pull the water, base moves a little also',
    'Pipe under the sink of the school kitchen is open and we put bucket, please come fast before ' +
      'childrens lunch',
    'i want to put new bathroom sink and mixer, i bought them, old one is cracked from down',
    'My tenant call me from the restaurant, she say the smell of sewer come from the bathroom ' +
      "everytime the AC is on. AC man checked and say not him, it's the drain",
    'under the sink of kitchen it drop water on wood',
    'Pump for pressure of water make on off on off all night',
    'my building cesspit full, need truck to suck it',
    'Change all old iron pipe of apartment to plastic, 2 bath one kitchen',
    'In bathroom when neighbor above wash the clothes, my floor hole make glou glou and bubbles with ' +
      'bad smell come',
    'We buy new Grohe mixer from store, it sit in box like princess, we need somebody to put it ' +
      'instead of old one in kitchen',
    'The painter close my ceiling and tile man go home, all beautiful. But now counter of water turn ' +
      'turn when everything is closed! Somewhere inside wall it go',
    'my ring of marriage fall in the sink tic tic tac and gone, please before my wife come at 6!!'
  ],
  electrical: [
    'The main disjoncteur is jump every evening when we put the heater and the oven together, can ' +
      'somebody check please the load',
    'I need to install one outside lamp with motion sensor at the entrance of the villa, and pass the ' +
      'cable from garage',
    'Baby start to crawl, so my husband already put gates on stairs. Still remaining many plugs low ' +
      'with broken covers and one have the wires going outside, I am scared',
    'When I touch the switch of kitchen it make small fire blue and smell plastic',
    'For my electric car I want charger box on the wall in parking, cable from counter is 25 meter',
    'Carpenter fixed mirror and the plumber the basin. My salon of lashes open on Monday and i miss ' +
      'light: 12 spot in ceiling, one LED strip behind mirror, all with dimmer',
    'Light of stairs of the building not turn off, it stay on day and night, the committee is angry ' +
      'for bill',
    'in the class room the fan in ceiling make spark and smell of burn',
    'My father farm have pump house, the wire to it is old on trees and last week it fall from wind. ' +
      'Pump is good. Need new cable in the ground 80 meter',
    'chandelier 20 kilo need hang in salon',
    'All house is new paint and carpenter finish, only lights spots 26 piece in the ceiling not connected',
    'earth cable is no in my building, computer case bite me',
    'shop sign light is off, high 5 meters, letters led, painter of facade leave the rope and go, ' +
      'maybe he cut something behind the glass box',
    'From the wall come bzzzz and the plastic of the plug is brown melted, I am afraid put the phone there',
    "Our ring for the door don't make ding dong anymore, people shout from the street. It is simple " +
      'one with button, without camera',
    'Neighbour says the generator man gives 10 ampere ok and the solar guy check he say ok, but in my ' +
      'salon only half of lamps wake up',
    'I bought chandelier crystal from Egypt 40 kilo, need to hang and join the wires, Saturday, my ' +
      'mother in law is coming'
  ],
  'generator-ups': [
    'Please I want change 4 batteries 200 ampere of my UPS, they are swollen, how much with taking the old',
    'The motor in the building is making black smoke and the neighbors complaint, maybe need service ' +
      'and filter',
    'We has subscription 5 amp with man of the street, he is raise price too much. We thinking buy ' +
      'small silent one on petrol for our house in village only fridge and lights, you can bring and ' +
      'connect it with switch?',
    'The small motor honda in garden do not start, i pull the rope and nothing, benzin is full',
    'Router goes off when electricity change, want small ups for it and for laptop, exam online',
    'We are in a chalet, heater ok, water ok, but the big diesel machine down makes black smoke and ' +
      "light goes up down up down, guard doesn't understand it",
    'My machine Perkins 60 kva drink too much oil and give white smoke, hotel in Broumana',
    'i want small one quiet for my bakery, with installation and silencer, 15 ampere enough',
    'The school finance give us budget for inverter with lithium, only lights and internet of 12 ' +
      'rooms. No panels now maybe next year',
    "battery of inverter is swell and hot, solar guy come and say my panels is perfect, don't touch " +
      'this one until expert',
    'ATS panel not changing automatic, I go down and turn by hand',
    'water in batteries is finish, who come to fill acid water',
    'Sir when state electricity come, my inverter should charge but stay at battery, screen say bypass',
    "When EDL come back, the motor don't stop by itself, both stay together and my heart goes out. The " +
      'thing who change between them is dead maybe',
    "We pull the rope and pull and pull, my husband shoulder is broken, little yellow Kipor he don't " +
      'want wake up, after winter',
    'Need bring for clinic a thing who keep computer and x-ray alive 20 minute when cut. Dentist, Jal ' +
      'el Dib',
    'The smoke from our machine go to the bedroom of second floor, people fight. Mechanic of car ' +
      'refuse, electrician refuse. Who can do the chimney and service?'
  ],
  solar: [
    'I want wash the panels every two months because the dust is too much and I am 74 years, cannot ' +
      'climb to roof',
    'The vacuum tubes up on roof three broken from hail, need replace only tubes please',
    'Building committee decided to allow each family 8 panels on roof. Neighbours already did theirs ' +
      'with one company which now closed. I am the last and want same like them, on 3rd floor, cable ' +
      'going down about 20 meter',
    'One of glass black plates on the roof break by the hail storm, make it new',
    'We have six panels and i want add four more, same inverter is 6 kva',
    'I have food truck, drive it to festivals. The fridge works, my battery is new. I want on top thin ' +
      'plate that take sun and fill it, so motor can be off',
    'I want put system in my restaurant 10 kw, on top of parking like shade for cars',
    'one glass tube of the sun water thing on roof is broken from hail, water all cold now',
    'My sister she is nun, in the school of monastery. They get donation for sun energy, they want 3 ' +
      'offers with design for 40 rooms',
    'clean 16 panel on the roof, full of dust and bird',
    "The app of the sun system don't show production since Monday",
    'Fire man ask for dc breaker and lightning protect on the panels of our school',
    'Hello i rent farm, no electricity from state, i need for 2 fridge and light and well pump from ' +
      'sun only',
    'The wind of yesterday lift the iron legs with the panels and now they are standing like wing of ' +
      'bird, will fly to the street',
    'On the phone my Growatt say "PV isolation low" when rain, and nothing come. When dry is ok',
    "Sir my neighbour build one more floor and make shadow on half of my plates from 2 o'clock. Want " +
      'to move them to other side, 8 pieces',
    'Glass pipes of the sun-water on the roof broke with hail, three of them, the tank of it itself is ' +
      'sound, the plumber check'
  ],
  'ac-hvac': [
    'My conditioner open but after 10 minute it blink the green light and close alone',
    'We want to move one AC from salon to room of the boys, make the hole and the copper also',
    'The father of my husband come to live with us and he has lung problem, doctor say the air must be ' +
      'clean. Carpet we removed, the cleaning lady come every week. The units on the wall have black ' +
      'mold inside and smell bad when opening',
    'I want to buy second hand conditioner 12000 and someone who put it in my room of student',
    'The remote show 18 but room is 29, the outside machine turns not',
    'My mother in law stay with us, the windows are closed good with new aluminium, but air is dirty, ' +
      'she cough. When unit start it smell like sock old, maybe never opened to wash',
    'We need 4 new machine inverter 18000 btu for clinic, with install, which brand you advise',
    'There is bad smell like wet sock from the air when i turn it on in car accessory shop',
    'My grandfather house in Faraya, chauffage not firing, the tank of mazout is full and the pump is ' +
      'turning, but burner click and stop',
    'ac blow air but not cold. Electrician say voltage good, cleaner washed the filters, it is 34 in ' +
      'my shop of chocolate',
    'Move one unit from old house to new house, take and install, the furniture truck is wednesday',
    'Heater of gas in salon give smell and headache to all',
    'Compressor outside hum and not go, fan go',
    'When I open it come smell like sock of football player in the room, my wife sleep in salon',
    'Remote press, tit tit, the wing open, no air come. Light green blink 6 times, LG',
    'We moved the house and the movers carry the two units but not the pipe, they are on floor like ' +
      'dead, to hang again in Dekwaneh',
    'Gas is finish again, third time in this summer! I think it escape from somewhere, find the hole ' +
      'not just fill'
  ],
  'water-heater': [
    'My heater is leaking from below, brown water, it is 80 liter Italian, maybe is rusted',
    "The water come too hot it burn, my mother is old and the thermostat don't obey, please fix",
    'We are family of six and when three take shower the others cry. Pressure ok, pipes new. I think ' +
      'to put bigger one 120 liter in place of this small 50 which hang above the washing machine',
    'The gas geyser in kitchen he make click but no flame, my roommate wash with kettle',
    'Want new boiler 80 liters Italian, old one is heavy and rust, take it also',
    'The owner paid for electrician, breaker is strong now and not fall. Still after two hours red ' +
      'light of the box in bathroom is on and water cold like river',
    'In the kitchen of restaurant small one under sink 15 liter is leaking from bottom, want replace',
    'hot water finish after 2 minute only, before it was enough for all family',
    'The old man neighbor take shower cold since 4 days he is shy to ask. I look, red lamp is off, but ' +
      'there is electric in the wall',
    'boiler electric leak from the bottom flange, the false ceiling of gypsum fall on the floor ' +
      'already and i switch off the breaker',
    'After two shower hot water finish, it was enough for five',
    'Gas heater of bathroom smell burn and black on the wall, we are afraid from poison',
    'my hotel 20 rooms, hot water come late 10 minutes, circulation and big boiler need check',
    'Water come orange with pieces like cornflakes when I open the hot side only, cold is clean',
    'The machine who warm the water touch me with electric when I wash, small tikkk in finger, I stop use',
    'Hello I buy Ariston 80L from Khoury Home, they deliver it but not put it. Wall is concrete',
    'My husband do the pipes himself and the switch light red is good, electrician say. Still cold ' +
      'since three days, baby smell like yogurt'
  ],
  'water-tank': [
    'The floater of roof tank is stuck and the water is overflow to the street every time gov water come',
    'Please send citerne of water to Aley, third floor, need long hose',
    'We have well in our land and the pump is ok, but in september it become salty. So until the rain ' +
      'we prefer someone deliver to us sweet water each week fix day, is for 2 houses',
    'The ball inside tank on the roof does not close, water going out all the night in street',
    'Need drinking water gallons, 6 bottle, for office of drivers in Karantina every monday',
    'We came Tuesday, owner nice, wifi good, hot water good. But government water comes only two times ' +
      'in week and small tank of 500 is not enough for six tourists, we want bring one bigger up',
    'I need plastic one 2000 liter 3 layer put on roof with base iron, old one is crack',
    'for my cows i need sweet water truck every 3 days, village Ferzol',
    'My mother in law live alone, building share one cistern and she say water is with worms small ' +
      'red. Filter man say clean the cistern first then he come',
    'sitern truck for my building please, elevator people and plumber come and everything good, but ' +
      'state water cut since tuesday',
    'The pump is okay and the pipes are okay told me the plumber, only the cover of tank fly with the ' +
      'wind and now dirt inside, need new cover and clean',
    'Wedding in my garden saturday 300 guest, tent is ready, toilets rented, but they need water for ' +
      'it, 5000 liter',
    'need chlorine right amount for the tank of school, children have stomach pain',
    'On the top of the building the round thing who close the water is broken and it rain from the ' +
      'roof on the people of street',
    'Good morning please bring me water, citerne big, for pool of Mechref 60 cubic, sweet not salty',
    'My wife found one pigeon dead inside! Inside what we drink! Please come wash and chlorine, I feel ' +
      'sick, bleh',
    'We have two blue one 1000 L, want change to one 5000 and make the iron base, the window and the ' +
      'paint are with the other company thanks'
  ],
  'appliance-fridge': [
    'The rubber of the door of refrigerator is not close good, the cold going out and ice on the side',
    'My freezer make too much snow on the walls, every week I must defrost by knife, please see',
    'We changed apartment and movers carried the frigidaire laying down. They told wait 1 day, I ' +
      'waited two. Washing machine working ok after move, but this one the lamp is on and nothing cold',
    'The fridge make noise like motor bike in all night, I share room with it',
    'Door rubber of my refrigerator is open in corner, cold goes out',
    'We sell ice cream in Corniche. Van is repaired, generator small is ok, but the box freezer of ' +
      'scoop not go under minus four and all is soup',
    'the motor of it is working always and never rest, and the wall side is hot hot',
    "My milk cooler tank in the farm don't go under 12 degree, milk become sour",
    'She is old teacher, i write for her: frigidaire Toshiba give ice in the upper part thick 10 cm, ' +
      'and down not cold',
    'The ice is coming thick in the drawers, I must scrape every three days with a knife',
    'Water dispenser on the door of my LG, it push no water anymore, only noise',
    'Good evening, my father did put a knife for to remove the frost and now it hiss and smell gas ' +
      'inside freezer, can be welded?',
    'fan inside not turning, Bosch refrigerator, we had painter moving it from the wall, maybe he pull ' +
      'a cable, and now milk spoil in one night',
    'In my shop of butcher the big room is 14 degree not 2 !! meat for 6000 dollar inside, Tripoli, ' +
      'run please',
    'The ice maker no make the cube, only drip and noise clak clak empty',
    'Smell of dead fish when open and we throw all, wash all with vinegar, she come back. Maybe water ' +
      'tray behind or fan',
    'He cool down but upstairs section not, downstairs yes, Whirlpool white ten years, wife say "like ' +
      'my marriage"'
  ],
  'appliance-washer': [
    'The dish washer is not wash, plates go out with food and sand, arms inside not turning',
    'Door of my machine locked and the clothes are inside since yesterday, can not open',
    'My neighbor gave to me her old Beko, is good, but need somebody to connect it and see why the ' +
      "drawer of the powder stay full with soap and the water don't take it",
    'The dryer turn and turn two hours but clothes stays wet and cold',
    'LG machine writes dE1 in screen, dont begin. It is shared between six students',
    'I come home from driving and my wife say neighbour under is angry, water on his ceiling. The tap ' +
      'is tight, the hose is new. It comes only from the round door rubber when she wash in hot',
    'my tumble dryer it turn but no hot air, clothes of football team still wet',
    'The door of machine not opening, inside is dress of my customer!',
    'For aunt in Marjeyoun: her semi automatic two basin, the side which dry is broken, she not want ' +
      'new, just repair',
    "The door of machine is locked with my clothes inside since yesterday and it don't open",
    'hello i have rust stains and black pieces on the white shirts after each wash, rubber circle has mold',
    'My dishwasher the lower arm broken and soap box not opening at the middle of the wash',
    'Carbon brushes finish I think, motor spark from inside. My brother repair cars and he say to me ' +
      "don't touch it, bring one who know Miele",
    'The dryer he turn but cold, I put the jean 3 hours and still wet like fish',
    "The door doesn't open, my baby doudou is prisoner inside, he look at him by the window and cry",
    'When she go fast, smell of burned rubber and black powder on the floor, Candy 7 kilo',
    'I move from Saida and machine is with four screw of transport still, movers went, plumber put ' +
      'hoses. Somebody start it right please, and it jump'
  ],
  'appliance-oven': [
    'I smell the gas near cooker when is closed, I close the bottle, please come check hose and regulator',
    "The hood of kitchen don't suck the smoke and is very noise, maybe motor or filter full of oil",
    'House is new renovated, marble on counter ready with hole. Need to install built-in plate 5 eyes ' +
      'and connect to gas bottles outside balcony',
    'Inside the microwave was fire small when i put plate with gold line, now turns but no hot',
    'I smell gas near the tube orange, it is old from 2016, I closed the bottle, come please now',
    'I am baker in night shift. Electricity of shop three phase is fine, technician checked. My deck ' +
      'machine for bread get hot only from top, bottom side cold and the manouche is raw',
    'The microwave of staff room is turning but food stay cold',
    'My saj for manakish, flame is yellow and make black on bread',
    'i write for mr Hanna baker: oven turning is ok, but thermometer say 300 and it is not 300, bread ' +
      'come raw. The dough machine is not the problem',
    'One eye of the cooker make yellow fire and blacken my pots',
    'Regulator of the gas bottle is leaking, you hear psss. I close it and open windows, children are ' +
      'at grandmother, the kitchen is new painted, please come before night',
    'The man of marble say top of counter is okay, not broken, only this black glass. Vitroceramic top ' +
      'broken after a pan fell, need new glass',
    'Sir my shawarma machine the burners ceramic has broken two of them, shop in Tripoli, can you ' +
      'change before Ramadan',
    "The plate inside who turn my food doesn't turn, and blue light like star war came pssst pssst " +
      'when I warm the soup',
    'My jarra is finish in the middle of the maqloube! Guests at 2. Can you send one and put it, I am ' +
      'scare to change',
    'The glass of the oven explode like bomb, pieces until the salon, Ariston 90 cm, thanks God nobody ' +
      'there',
    'That thing above the stove who drink the smoke it drink nothing, only noise and drop of old oil ' +
      'in my eggs. Kitchen is clean by the lady, painter next week'
  ],
  cleaning: [
    'I search a lady come two times in week 4 hours for ironing little and mop and bathrooms',
    'Windows of balcony very dirty, 9th floor, outside also, you have the equipment?',
    'My mother passed away last month, God bless her. We took furnitures, charity took clothes. The ' +
      'house in Saida must be empty clean completely now before giving keys to owner',
    'My sofa is fabric beige and friend spilled coffee, want to clean with machine',
    'Want lady for two times in week, 4 hours, hang clothes, floor, bathroom. We both work night',
    'For Airbnb in Byblos: towels are from laundry, keys in box automatic, all ok. Missing someone ' +
      'between guests 11 to 15, change the sheets, toilet shine, floor',
    'I have 8 sofa and 40 chairs fabric in lobby, coffee spot everywhere',
    'windows of the showroom from outside 3rd floor, is high, you have the rope?',
    'My mom travel back from Brazil next week, house is closed 2 years, somebody to open and wipe and ' +
      'wash the sheets of dust before she arrive in Zgharta',
    'need woman for one day, wash bathrooms and kitchen, my back is operated and doctor say not to ' +
      'bend one month',
    'Mattress of my boy he make pipi on it, smell stay, you can wash with machine?',
    'My carpets is five, two are persian, who collect and return clean',
    'after birthday party the house is very mess, come tomorrow morning please',
    'I am alone after birth, the home is like battlefield, please one lady 4 hours for floor, kitchen, ' +
      'bath, I smell milk everywhere',
    'Carpet persian 3x4 my grandfather, dog made pipi on it two times, want take it and bring it back ' +
      'like flower',
    'Office in Kaslik, 15 desk, every evening after six, bins, toilets, floors. The man of AC and the ' +
      "IT guy comes also but that's another story",
    'Hood and fridge work good, no repair! only they are oil, oil everywhere, kitchen sticky under my ' +
      'slippers tchak tchak'
  ],
  'pest-control': [
    'There is mouse in the pantry, he eat the rice bags, I put glue but he is smart',
    'Ants on all the wall of the bathroom come from window, we spray and they come back after rain',
    'We have party for engagement in garden next sunday, chairs and lights are coming. The problem is ' +
      'mosquito and one nest of wasps in the olive tree, guests will run away',
    'In the wood of old wardrobe is small holes and powder, we hear eating inside',
    'There is nest of bee yellow under the roof of balcony, my son is allergic',
    'We rent house in village for honeymoon, all is beautiful, garden too. But yesterday one snake and ' +
      'today two scorpion near the pool, please come put something',
    'there is snake in the garden of the kindergarten, we see it two times',
    'Bed bugs in room 12 of my guesthouse, guest show me his arm, i need discreet',
    'I am writing for Um Khalil upstairs who have 90 years. The home nurse saw many cockroach at night ' +
      'under her bed and refuse to come until spray, with product not dangerous for chest',
    'small ants is everywhere in sugar and in bread, we did clean all with vinegar, the kitchen man ' +
      'silicon the holes, they find another way',
    'Mosquito too many in the garden, baby full of bites, you have fogging machine?',
    'silverfish insects in bathroom and in my books library. The glue of wallpaper they eat it also, ' +
      'painter will not put new before they are gone',
    'Good day, I clean and clean and still come flies small small near the sink and plants, what you ' +
      'can do for this',
    'On balcony is big house of paper under the roof and yellow striped mister go in go out zzzzz, my ' +
      'son is allergic',
    'They walk in line from the window to the sugar like army, small and red. I put lemon, they laugh',
    'In garden by the chairs my wife saw long one, grey with zigzag, ssss and disappear in the stones. ' +
      "Chabrouh. We don't sleep",
    "I don't need the sofa wash nor the vet, dog already clean. My ankle jump with black dots when I " +
      'walk on carpet!!'
  ],
  painting: [
    'I want put wallpaper in room of my daughter, I have already the rolls 6, only one wall',
    'The railing of balcony have rust, please scrape and make antirust and black color',
    'We finish contract with tenant, he let nails holes everywhere and drawings of kids on wall. ' +
      'Cleaning woman tried, no result. I want house white again before end of month',
    'How much cost to make color grey for two rooms and salon, without furniture inside?',
    'The gate of iron is good but rust color, i want black new on it with spray',
    'My boss of cafe: carpenter do bar, electric do neon, all beautiful. He need now some one draw big ' +
      'picture on wall, graffiti of Beirut with taxi',
    'Wall paper with forest picture behind the reception of clinic, i have it bought, who can glue',
    'we want to write the name of school big on the wall outside and draw map of Lebanon',
    "The iron gate of farm is welded again strong, welder finish, now it's naked and will rust, want " +
      'two coats black',
    'My ceil in bathroom the color is falling down like leafs',
    'we want to sale the flat, how much is one coat all white 120 meter',
    'Moisture make black dots on the wall behind cupboard, need to scratch and put anti fungus color',
    'Shop for coffee open on first of month. Carpenter finish the bar, lights are hanging, missing ' +
      'only color on the walls, dark green and a gold line',
    "My little Picasso write with marker on all corridor until where his arm arrive. Wash don't go. " +
      'New color please',
    'We have wood doors brown sad, 9 doors, I like them white lacquer, no change the doors',
    'Paper with flowers from 1980 to take away and put modern one with gold leaf, dining room, Mar Takla',
    'The house in village outside sun eat it, pink become nothing, scaffold needed 3 floor. The stone ' +
      'mason already close the cracks'
  ],
  carpentry: [
    'The bed of my son is broken in the middle, the wood lattes, he jump on it',
    'Please I need make small ramp and handrail from wood for my father wheelchair at entrance',
    'After flood in kitchen the plumber fix everything. But bottom of my cabinets is swell and become ' +
      'open like bread, mdf, I want change only bottoms and feet',
    'The drawer of kitchen fall every time, the rail from side is finish',
    'My bed wood makes noise krik krak all the time, neighbour complain, legs is loose',
    'Locksmith he came, he said the lock is healthy, the problem is wood of the door frame is eaten ' +
      'and split where the lock goes in, after someone pushed it, needs piece new',
    'Need shelves by measure for my pharmacy, with drawers small for medicines, wood white',
    'school benches 20 of them the seat broken, can be repaired here in the yard?',
    'My cousin he build stable for horses, iron roof is up, floor concrete ready. He ask for the doors ' +
      'from wood two halfs and the boxes between horses',
    'I want build a wardrobe to the ceil, with slide doors',
    'In sunday we are 14 person on lunch, the cook is coming and dishes are rented, i am shy from ' +
      'these chairs. Legs of dining table is shaking, also two chairs broken',
    'Hello mister, I need pergola wood for the terrace, 4 by 5, and a bench around',
    'The marble man is coming saturday to put the top, so before i need the kitchen boxes of wood ' +
      'ready and fixed',
    "After rain my main entrance is fat, it don't close, I push with my hips like dancing. Lock is " +
      'good, key is good',
    'The drawers in kitchen fall on my foot, rails are broken, three, and one hinge hang like tooth of ' +
      'grandmother',
    'Please make me table of 12 chairs from walnut, one piece, with shape of the river epoxy',
    'The floor of wood go up in middle like mountain since leak of radiator, the heat man fixed it. ' +
      'Now who put flat again the parquet'
  ],
  'furniture-assembly': [
    'I have curtain rail for 4 windows, want to fix in the concrete ceiling, my drill is weak',
    'Please mount shelf and 12 frames of pictures of family on stairs wall, exactly level',
    'Daughter is ordering baby room from Turkey, it come flat in carton with paper in turkish only. ' +
      'Painter finish tomorrow so from Friday you can come make bed, changing table and the closet',
    'I bought office desk with electric legs, need man to join it today after 17',
    'In the shop we get bunk bed for two students, many screws, who come to fix it?',
    'The moving persons are good and nothing is broken, but they left my bed in pieces, the table ' +
      'without legs and kitchen shelf. I work night and I want sleep on bed not floor',
    'Good day, i have restaurant in Byblos and i buy 10 high tables from internet, they come flat. ' +
      'Need person with his tools to make them stand before Friday night',
    'please i want roller blinds in the clinic, 3 windows, because the sun comes in the eyes of the ' +
      'patient on dentist chair',
    'The electrician finish, paint is dry, now my boss he want the shelves of the shop to be fix on ' +
      'wall, the shelves itself we have it from Ikea Turkey with all the pieces',
    'Electricity man left the cable and socket in good place, internet is okay, only nobody have ' +
      'strong drill. Want put my tv 65 inch on wall of stone',
    'Desk with adjustable high, I receive it from amazon, need person with drill',
    'My new chairs of office are 14 pieces in cartons, can you do all in one afternoon, Sin el Fil',
    'Gym machine arrive from china, many parts many bolts, I give up',
    "The blind of my office roll up krrr and don't come down more, string is in my hand, sun on my screen",
    'I have 6 chairs and one table from IKEA Cyprus, all flat like pizza, Sunday family eat',
    "Mirror big two meter for the entrance, heavy, I'm afraid put nail and it fall on my cat",
    "Please open the bed (dismount), movers come Thursday they are other people, and they don't do this"
  ],
  'metal-aluminium': [
    'I want close the balcony by glass curtain, 6 meter, how much per meter',
    'Gate of garden is iron, the hinge cut and door is fall on floor, need welding',
    'Grandchildren are coming in June from Canada. Pool cleaned, beds ready. My wife say the stair ' +
      'railing has spaces so wide that small boy can pass, she want to add bars stainless between',
    'The shutter of my small shop does not go up, stay in half, i am opening at 5 for drivers coffee',
    'Need mosquito net for four windows, the frames is white aluminum, sliding',
    'In my house new the painter finish, the wood of doors is nice. But stairs inside have nothing to ' +
      'hold with hand, my wife is with baby, she can fall, want rail of iron or glass',
    'I need the big shutter of my shop it stuck in middle, not up not down, in Dora souk, the motor is ' +
      'making noise but the sheet is out of rail',
    'we like to close the terrace of restaurant with glass which slide, for winter, 9 meter long ' +
      'about. when you can come measure?',
    'My uncle he cannot write so i write: the sliding window in his room is very heavy, wheels under ' +
      'it are broken, and the mosquito net have a hole. The air condition he has it new it is not the ' +
      'problem',
    'glass of window is crack, ball of children and the rain is coming on the new parket, i put carton ' +
      'with tape for the moment',
    'Iron gate rust at the bottom and one wheel finish. The motor of gate change last year and remote ' +
      'is good, but it go like drunk and make noise for all street',
    'handle of aluminium window not locking, wind open it every night and i am afraid',
    'Dear sir, after the explosion of the neighbor gas bottle we change doors and painting, only ' +
      'remains two window without glass covered by nylon',
    'My gate of garden is crying when it open and one wheel is out of the rail, three men push',
    'Shower box door exploded alone in the night paaaf into thousand sugar pieces, need new glass',
    'I want close my balcony in Sarba with glass who fold like accordion, sea view, wind is crazy',
    'The lock was changed, ok. But the iron of the door down of shop who roll, it come until half and ' +
      'stay like eye of sleeping man'
  ],
  'tiling-masonry': [
    'Please make gypsum false ceiling with hidden place for light in salon, 5x6 meter',
    'Grout between the tiles of bathroom is black and falling, want to remake',
    'I inherit small house of my grandfather in Chouf. Everything old: kitchen, bath, floor, the ' +
      'partitions. I look for one contractor take all from A to Z, give me one price',
    'I want to make wall between the salon and the room so my flatmate have privacy, gypsum or block is ok',
    'The stairs outside have broken marble and I nearly fall at night when come from the work',
    'Plumber opened the bathroom wall, the pipe is good now, thank you to him. But he leave me big ' +
      'hole like window and go, need close with cement and put tiles same white',
    'Hello i want to do false ceiling in my shop with hidden light place, 70 meter, with gypsum board',
    'The stairs of the building, the marble is broken in 5 steps, committee ask for price to change it',
    'I write for the priest of our village. The old stone wall beside church fell in the rain, trees ' +
      'are cut already by municipality, now stones are on the road and must be built again',
    'broke wall between salon and kitchen, make american style. The electric in this wall the man ' +
      'already moved, and kitchen factory wait the measure',
    'cement of parking is full holes, need to fill it flat',
    'The floor in balcony have wrong slope, water stay always in the corner, need tile again with ' +
      'right slope',
    'porcelain 120x60, i have 80 meters in garage, who can install',
    'Corner of my stairs marble break when they bring the fridge, piece is with me in nylon',
    'In the bedroom small crack before, now I put my finger inside, from window to roof, and door shut ' +
      'difficult',
    'I want false ceiling white with hidden light like hotel. Lights I have and electrician my brother',
    'Black lines between tiles in shower, they fall like dust when I brush. Remake only lines please'
  ],
  waterproofing: [
    'Red tiles of roof, some are moved by the wind and rain enter in attic',
    'The planter on terrace leak water to the neighbor under, need isolation inside it',
    'Insurance man came and took pictures, painter will come when is dry. But who stop first the water ' +
      'who come from balcony floor above my kitchen when they wash? They agree to make treatment',
    'Water of rain is entering from the line between balcony and the wall, need silicone strong or ' +
      'something',
    'The room where I study is under ground, the floor sweat and smell humid, books become wet',
    'We have bought house old in Deir el Qamar. The tiles red on top, many is broken and the wind ' +
      'moved them, inside carpenter already repaired wood, now need close from above before snow',
    'the roof of my chicken farm is leaking from the joints, i like foam or some thing for the water ' +
      'and also the heat',
    'My restaurant have basement, and in winter the water come from the wall like sweat, smell is bad, ' +
      'please somebody to insulate',
    'Old lady upstairs ask me to write you. Her balcony tile is good but when she wash it, my ' +
      'neighbour below get drops from his ceiling, she want to put insulation product and stop the fight ' +
      'with him',
    'water enter from the terrace of upstair to my ceil when storm',
    'The membrane on roof has bubbles and open at the joint',
    'Underground parking when rain comes, water from the expansion joint, my two cars full of white ' +
      'drops, cleaning company come and say is lime and not go',
    'Hello after earthquake is small opening in roof, in the summer nothing but first rain I put four ' +
      'bucket',
    'The basement cry. The walls are wet until my knee and salt come like cotton white, after each storm',
    'Please the red roof, 6 pieces went with the wind bye bye and the sky is visible from the attic',
    'I want before November put the blue thing, the membrane with fire, 180 m2, Aley',
    'The pool lose five centimeters by day, pump man and pipe man find nothing, so is the skin of it'
  ],
  locksmith: [
    'The door of bathroom is close from inside and my small boy 3 years is in, he cry',
    'I lost the key of my safe, is small one with digital also battery is dead',
    'We rent our flat by airbnb, cleaning girl is arranged, photos also. We need now lock with code or ' +
      'card so guests come late night alone without me',
    'The key was broken, half in my hand and half inside, I come from night work and want to sleep please',
    'I want copy of key of my car Toyota with the remote, i have only one and my fiancé need also',
    'In student house somebody take my bag. The laptop I blocked, the bank card I blocked, the phone ' +
      'is with me, but he has address and what opens my room, I fear to sleep, please change it today',
    'Please quick my father is inside and key turned from inside and door not opening, he is old man, ' +
      'we are in Ain el Remmaneh 2nd floor',
    'The safe of restaurant, the number code we forget it after the manager left. Is possible to open ' +
      'without break?',
    'I had one employee who left angry and he have copies, the camera i already put it, now i must to ' +
      'change all the cylinders of the store, 4 doors',
    'key broken inside the door, half in my hand. My carpenter say he will break the door, i say no, ' +
      'door is new and painted last week',
    'I want a digital lock with finger for my office door',
    "My father is old and he forget the key in the lock from inside, now we can't enter from out, " +
      'please he sleep hard',
    'steal my handbag with keys and ID in it, address is known, come fast',
    'My baby close himself inside bathroom, he laugh and he say "mama bye", no key from outside',
    'The iron box of my father he die and nobody know the numbers, papers of the land inside',
    'I lost all the bunch in the sea of Tyre, house, office and mail. Wait on the stairs of building',
    'Put for me the one who open with finger, or by card, I have Airbnb and guests come 3 in night. ' +
      'Wifi man done already'
  ],
  moving: [
    'I need pick-up and two men for carry washing machine and sofa from shop to my home',
    'Want send 4 suitcases to my sister in Akkar, you go there this week?',
    'After wedding my daughter leave to her home in Zahle, bedroom of her was bought by her father, ' +
      'curtains ready there. Only remain bring bed, closet, mirror from our house and put up',
    'I need send one bag of 20 kilo to airport, my flight missed it, from Saida today',
    'Want a truck small with two man for carry washing machine new from shop to third floor',
    'I am leaving Lebanon, my contract end. The piano was tuned and i sold the car, now the piano must ' +
      'go from Kaslik to my friend in Aley, is very heavy upright',
    'I want to transport olives 40 sacks from field in Koura to the press, tomorrow early morning ' +
      'before sun',
    'we are close the office end of month, 12 desk, 3 cabinet and server, who can pack and carry to Badaro',
    'My son he go to live in university dorm in Beirut, bed is there and wifi is there, only his boxes ' +
      'and bicycle and small piano must go from Baalbek',
    'I go to other house in end month, need truck and mans',
    'Small parcel from Tyre to Beirut today, documents',
    'My shop is delivering flowers and cakes, i search driver with motorcycle daily',
    'marble of 6 pieces from factory to the villa, worker there will install',
    'I bought one dining table from OLX in Saida, man say come take. I have no car big',
    'My things stay 3 month in somewhere dry because the house is not ready, contractor late like ' +
      'always. Bed, boxes, bicycles',
    'Send a pot of mloukhieh and medicine from my mother in Zahle to my student daughter in Jbeil ' +
      'today hot if possible haha',
    'The university finish, 5 suitcase and small fridge to airport 4 morning, the fridge no, sell it'
  ],
  gardening: [
    'I want to plant some vegetable in my balcony, tomato and mint, boxes and soil and to show me how',
    'Please cut one big pine who is lean on my roof, it is dangerous in the storm',
    'My husband died, he was who care about olive. Sixty trees in Koura, the neighbors take care of ' +
      'house. Now season come, I need men for picking and after for prune',
    'The palm before our house have dry leaves very high, they fall on my taxi',
    'I go away to Denmark one month and someone must give water to my plants in terrace, 2 times in ' +
      'week, Hazmieh',
    'We are married new, family gave us land in Chouf. House is not now, first we want put olive ' +
      'trees, 60 piece, in lines, and dig for them',
    'My grass is dead in the middle, water sprinkler is ok but still yellow, i need new roll of gazon',
    'i have land in Chouf 2000 meter, all thorn and wild, want to clean it and cut before fire season',
    'Clinic has a small garden behind, the man who was taking care travel to Egypt. All patients they ' +
      'like to sit there, so we look for a person two times in the week water and cut',
    'My grass is yellow and with circles, the irrigation man came, the water is enough, i think is ' +
      'sickness or dog',
    'want plant lemon and avocado trees, 10 pieces, in Saida. The ground is mine since a month, wall ' +
      'of stone is built and well is working',
    'Vegetable garden for my mother, boxes with good earth, tomatoes and cucumbers',
    'Hello, the rabbit of neighbor eat all, and now i want to do again the flowers of the entrance and ' +
      'small fence of plants',
    'One pine make angry noise krrrak with wind and lean to the house of the neighbour, I have fear',
    "Our balcony is naked. Want many pot, green, flower, who don't die because I'm killer of plants",
    'Olives 60 trees in Koura, nobody to pick this year, my father back. October',
    'The pool clean, the lamp outside work, only the bush cover the way and postman say jungle'
  ],
  'electronics-it': [
    'My phone charge only if I hold cable in position, Samsung A52',
    'Channels of the dish disappear all after wind, only two german remaining',
    'I am 70 and my daughter in Australia. She send to me tablet, nice. I want one patient person who ' +
      'come install whatsapp and video call and show me slowly',
    'My phone the screen is black but i hear the ring, Samsung A52, fell down in the bus',
    'I want to install two cameras in front of door and see from mobile, because i work all the night ' +
      'and my wife is alone',
    'The building man repaired door, the lock is new, also the light of stairs, but when visitor press ' +
      'my name nothing ring inside and i not hear him talk, first floor Zalka',
    'my intercom of building, i hear the person but he cannot hear me, and the button for door not opening',
    'Good evening. The camera in farm, it show black in night time and i have thief for my sheeps, ' +
      'need fix or change',
    'For my grandfather, he bought new phone Samsung and all the photos and whatsapp in the old one ' +
      'which screen is dead, he is sad',
    'wifi not arriving to the bedroom in end of the house',
    'Laptop make blue screen after the update',
    "My shop cash system is froze, barcode reader and receipt printer don't work, customers wait",
    'Please install office and windows original for two computers of my children school',
    'Hello sir, when I push the paper inside it goes krrrk krrrk and come out with black lines like ' +
      'zebra, the HP of our office in Jdeideh, please today',
    'My Playstation 5 make noise like airplane and after ten minute he close alone. My son is crying ' +
      'since yesterday',
    'We changed house, the movers were perfect and cleaning lady finish already. Only in the bedroom ' +
      'of my daughter there is no bar of wifi, zero, she study online with one foot in the corridor',
    'Good evening, somebody enter in my Facebook and speak with my friends for money with my name, and ' +
      'my laptop open pages of casino by itself. I am very afraid'
  ],
  'car-repair': [
    'Need wash inside outside for 2 cars at my house, milk dropped on the seats and smell',
    'My tire is flat and no spare, I am side of highway Dora',
    'I sell the car of my late father, buyer is serious and notary ready. He want before that somebody ' +
      'look at motor and gear and say it is good. Mercedes 1999',
    'My Kia Picanto does not start in morning, only tak tak tak, i think the battery is finish',
    'The needle of temperature goes up in red when i am in traffic Dora, water is under the front',
    'I finish work at 4 in night, the parking lamp electric is ok, the gate is ok, but i found my ' +
      'Hyundai with window broken glass everywhere and someone need change the window of driver',
    'The tractor of my field give black smoke and no power in uphill, i am in Qab Elias, mechanic can come?',
    'I hit the wall in parking of clinic, the bumper is hanging and light broken, it is Kia Picanto 2018',
    'Yesterday they fill the car diesel instead of benzin, i drive maybe 2 km then it die, now beside ' +
      'Zaatar w zeit of Antelias',
    "I have my mother doctor at ten in Saida, and the neighbour with cables is in travel. My car don't " +
      'start this morning, only tik tik',
    'Somebody scratch my car in parking from one side all, painting how much',
    'steering shaking over 90 km in hour, need balance of wheels',
    'Water pump and belt of timing, Toyota 180 thousand, when you have place?',
    'In the morning I turn key, tik tik tik tik, lights go small, nothing. Yesterday same and the ' +
      'neighbor give me with cable. Zalka near Nissan',
    "My daddy's car is sweating green water under and the needle of hot goes until red on the hill of " +
      'Baabdat',
    'Hello, I have travel Saturday to the cedars and the Jeep need everything before: oil, filters, ' +
      'plugs. The hotel and the photographer I already take, only this please',
    'Someone kissed my door in the parking ABC and run away, now big hole and scratch like zigzag, ' +
      'Toyota Corolla white pearl'
  ],
  'beauty-hair': [
    "My grandmother can't go out, someone can come cut her hair and her toe nails in house?",
    'Laser or wax for full legs, I prefer lady come to home in Tyre',
    'My boy have lice from school, I washed all sheets and the pest man say is not his work haha. Need ' +
      'someone who comb and treat hair of him and his two sisters',
    'I want to make the extensions of hair, long 60 cm, brown, how many time it takes?',
    'Gel nails is broken two of them, i have party tomorrow in Kaslik, can she come to dorm',
    'All night i stand in the hotel reception, my shoes i changed and the doctor says nothing wrong, ' +
      'but my feet skin is hard and nails ugly, somebody can do them soft at my home',
    'We are a home for old people in Jbeil, we need somebody one time in month cut for 20 person men ' +
      'and women',
    'i make color at home and it become orange, please fix my head before work on Monday',
    'For my friend she is in hospital after baby, no voice to call, she ask if somebody can make wax ' +
      'for legs and eyebrow at home next week',
    'i want color my hair from black to blond without burn',
    'men haircut and beard to home, my father can not go out',
    'Massage relax one hour for my back, I work on computer',
    "The hair of my wig need wash and style, it's natural hair",
    'My hair go like lion when humidity, my boyfriend call me Simba. I want make it straight for many ' +
      'months, how much for long one',
    'Good morning, I am shy to say, I have mustache little and between the eyes is one line. With ' +
      'thread please at house',
    'The cake is other person and the hall my cousin decorate. My daughter make first communion Sunday ' +
      'and I want for her curls like Disney princess with small flowers',
    "I color alone with box of L'Oreal and become orange like carrot. I cry. Please somebody fix to " +
      'normal brown'
  ],
  'nursing-care': [
    'I need someone put serum IV at home for my wife, she has prescription',
    'My uncle is paralysed, want man strong for bath him and turn him in bed, every day',
    'I travel for work 10 days. My aunt is good health but forget her medicine and one time leave tap ' +
      'open, plumber fixed. I want lady stay with her at night and check pills',
    'My father he made stroke, the hand right not move, doctor said exercises at house three times in week',
    'Need person for to change bandage after operation of appendix, I live alone in Furn el Chebbak, i ' +
      'am student foreign',
    'I drive all night and my wife take care the children, the house is ok, but my mother forgets, ' +
      'yesterday she open the gas and go out the street, someone must sit with her in the night',
    'Old priest in the monastery have wound in foot, doctor say change bandage each day, we pay',
    'My mother has 3 injections per week in muscle, we live in Halba, who come to home',
    'After the operation of hip, the bed is rented and wheel chair is rented, i need woman to help ' +
      'grandmother to bath and to walk little',
    'my mother fall and broke the hip, we need somebody night',
    "Take blood test from house, fasting, tomorrow 7. Lab closed today and he can't take the stairs, " +
      'elevator is waiting for repair',
    'We search a man, strong, for lift my grandfather from bed to chair, shower and shave also',
    'My uncle is blind and alone in Zahle, he need company, read him newspaper, walk with him',
    'My mother fall in bathroom, hip operate, now she is like baby, I cannot lift her alone for the ' +
      'diaper. Need strong lady live with us',
    'Every day one needle in the belly for blood, ten days, doctor say. I am afraid of needle like ' +
      'child. Somebody come Furn el Chebbak 7 evening?',
    'We have already the bed from carpenter and the electric man put the bell. But who will wash my ' +
      'uncle, he not move half body after stroke',
    'The sugar machine say HI HI and beep and my father see double, he need person every morning ' +
      'measure and give insulin correct'
  ],
  childcare: [
    'I want a girl to play with my son autistic 5 years, calm one, three afternoons',
    'Who can bring my daughter from garderie at 2 and stay with her until 5',
    'My mother was keep the baby but now she have operation in her knee, nurse is with her. I am ' +
      'blocked, need from monday someone for the small one, he is one year and drink bottle',
    'I am student and mother, my baby have 6 months, i need person stay with him while i am in class, ' +
      'tuesday and thursday 9 to 1',
    'Who can pick my daughter from school in Verdun at 14:30 and stay with her till I finish work ' +
      '18:00, she do her snack and play',
    'We come for wedding in Lebanon from Sweden, hotel is good, dress is ready, hair also. But the ' +
      'kids cannot be in the party, 2 and 5 years, one night in the hotel room until 3 morning',
    'My wife she give birth to second baby next week, the first is 2 years, we search a lady live-in ' +
      'to help with children',
    'Urgent for tomorrow morning, nursery is closed for flu and i have patients in my clinic, boy 18 ' +
      'months quiet',
    'I ask for my employee, she is widow with 3 small, works in my restaurant in evening and they stay ' +
      'alone, i will pay somebody to stay with them until midnight',
    'someone take my girl from school and stay until i finish at 6',
    'My son is autistic, he need patient person after the school',
    'After second baby came, I need person for the big one, play, give food, put in bed',
    'Looking nanny who drive car, pick up from football and from piano',
    'My baby 4 month, he want only carry, all day waaa waaa, my arms is broken. I want a lady with ' +
      'experience, three morning in week',
    'Who can play with my boy? He is alone, he talk with his Lego, I work from the home on zoom and he ' +
      'come under the table pull the cable',
    'Hello we are tourists with the twins in Byblos hotel, tomorrow evening we want romantic dinner ' +
      'just us two finally, 8 to 11',
    'The nurse is for my mother and the teacher do the lessons, both ok. I search only somebody walk ' +
      'the little ones to park after nap and give the banana'
  ],
  tutoring: [
    'Want teacher of arabic for my kids, they born in Sweden and not read',
    'Piano lessons in house for girl 9 years, we have already piano',
    'The school send paper that she is dyslexia. Doctor eyes ok, doctor ears ok. I search for special ' +
      'person help her to read, she is in class 3, come to home quiet place',
    'I want to pass the IELTS with 7, my writing is weak, i have one month and half',
    'My girlfriend prepare the bac francais terminale and she not understand the math, derivative and ' +
      'integral. She is in Mansourieh',
    'I am driver of truck, i get offer in Germany if i have B1. The papers are ready, the medical is ' +
      'done, missing only the language, i can study only after midnight or Sunday',
    'Need somebody to help my daughter to read arabic, she come from Sweden and she is 9 and school ' +
      'here is hard for her',
    'i want prepare for IELTS in one month for visa, evening only because i work in pharmacy',
    'My worker is from Bangladesh, very smart, he want learn write and read french little, i pay for ' +
      'him, Sunday is his off day',
    'my boy not understand the fraction, grade 5, the nanny help her brother with the small homework ' +
      'but she say this is over me',
    'I want learn piano, i am 45 and never touched. I bought second hand, movers carry it, one man ' +
      'tune it, now it look to me and i look to it',
    'Drawing and painting for portfolio of architecture school, my daughter',
    'my wife is from philippine and want speak arabic of lebanon, only talk not write',
    'I have TOEFL in six week and when I hear the listening it is for me like bees bzzz bzzz, I ' +
      'understand nothing, need help strong',
    'My daughter is first grade, she write the b and d reverse and she say I am stupid mama. She is ' +
      'not. Please teacher with good heart',
    'University AUB calculus 2, midterm 11 November, I am lost like sheep in highway. Can pay per hour',
    'Not babysit, my sister does it. And piano they move tomorrow, ok. I want for my boy who teach him ' +
      'play on it, he is beginner seven years'
  ],
  'photography-events': [
    'Dj and sound for party of graduation at roof, 50 person, Jbeil, finish at 1',
    'Want clown and face paint and bubbles for birthday 5 years, two hours',
    'We sell our house by ourself. Painting done, garden cut. Agency tell the pictures by my mobile is ' +
      'ugly; I want nice wide pictures of all rooms and one by drone',
    'I need picture for passport and for Erasmus application with white behind, in same day',
    'We are tourists from Poland, one hour of nice photos in Byblos old port, me and my wife, with ' +
      'sunrise if is possible',
    'The car i want to sell is washed and the mechanic repaired everything, now i only want somebody ' +
      'who come with good camera and do nice images and short video of it for the dealer website',
    'I need tent and 80 chair plastic and coffee service for condolence three days in village Aitaroun',
    'opening of my new pharmacy on Friday, want red carpet, flowers and some body take video with drone',
    'I am writing for my brother abroad, he want surprise marriage proposal to the girl in Batroun ' +
      'near sea, candle, rose, and photographer who hide',
    'need camera man for engagement, 3 hours',
    'Photos for passport and visa of family, at home because baby',
    'The garden man cut the grass, chairs will come from mosque, cook of my family is sick. Catering ' +
      'for 50 person iftar, with waiters and plates',
    'My company anniversary, need host to speak and singer, also lights',
    'Good day, for my father 80 years we want surprise with oud player and somebody sing old songs of ' +
      'Wadih el Safi, at home in Zahle',
    'I like drone to fly vjjjj over our guesthouse and make one minute movie for Booking',
    'My wife make the food and the cousin the cake so no thanks. Only chairs, tables, tent white for ' +
      '120 persons because funeral is after tomorrow',
    'Baby born before 9 days, he is like small bread, I want make souvenir picture with him sleeping ' +
      'in basket'
  ],
  'sewing-laundry': [
    'Ironing for 30 shirts a week, take from house and bring back hanged',
    'The wedding dress of my mother I want to make smaller for me and change the sleeve, is lace old',
    "We bought sofa from friend, clean and frame is strong, no need carpenter. I just don't like the " +
      'flowers. You can sew covers removable in grey, for 3 seat and 2 chairs?',
    'The zipper of my jacket leather is broken, it stays open from down. I need it because i drive ' +
      'moto in the night',
    'Good evening, i have red wine on one white silk blouse, i am afraid to wash it at the home, who ' +
      'can make it clean?',
    'In our dormitory the washing machines are good but they are full always, the exams start monday, ' +
      'so i want someone take my two bags of clothes, wash, fold and bring back in Bliss street',
    'I have restaurant and need someone take 60 table cloth each week, wash and iron and bring back',
    'My grandmother made abaya with gold thread and it is torn near the hand, i want repair that nobody see',
    'The curtain rail is install already by the man, i have 20 meter fabric linen, look for who will ' +
      'make from it the curtains with lining',
    'trouser too long, four pieces, shorten please',
    'Bed sheets and towels from my 3 airbnb, pick up and bring clean each monday',
    'Make cover for my sofas outdoor cushions, waterproof fabric I will buy',
    'hello, the makeup finish, the hall finish, and yesterday my dress arrive from turkey and is big ' +
      'in chest, wedding after 4 day',
    'My wedding dress is of my mother and I am more small, it swim on me. Need take from sides and ' +
      'shoulder before 2 weeks',
    'The zip of my North Face is bite and go nowhere, top is closed bottom is open like mouth of fish',
    'The washing machine, technic man take it, come back Tuesday. And cleaner has no time. In the ' +
      'meanwhile nobody wash my bedsheets, three bags of six people',
    'I need 15 costume of bees for children theatre in school, yellow black with wing'
  ],
  'pet-vet': [
    'My cat is scratch the ear all the day, black thing inside',
    'Grooming for small poodle, he bite the scissors, better at home',
    'We found 3 baby kittens in motor of car, mechanic took them out alive. Mother not there. They ' +
      'need doctor see, milk and maybe you know who adopt',
    'Please my parrot he take off his own feathers from the chest, and not eat since two days. I am in ' +
      'Jounieh',
    'Hello, i work in night and my golden is alone too much, i search somebody who make him go out two ' +
      'times by day, Achrafieh',
    'I was driving taxi in Dora and small kitten was inside my motor, the mechanic took it out and car ' +
      'is ok thanks god but the kitten eye is closed with yellow water',
    'My sheep 30 heads need vaccine this month and one is pregnant difficult',
    'Dog eat chocolate big quantity 20 minutes before, what to do please come',
    'The school have rabbits and turtle for the small class, teacher travel, and rabbits have crust in ' +
      'the ears, kids are sad, somebody look at them',
    "my cat don't eat since three day and vomit. The groomer washed him monday and was normal, also " +
      'new food from supermarket, maybe that',
    "Rabbit teeth is too long, he can't eat carrot, he chew all cables of internet and i fix it, but " +
      'his mouth now is problem',
    'My horse have a wound in leg, farm in Bekaa, please veterinary come',
    'goat of my father have babies and now milk with blood',
    'The cat she scratch the ear all night frrrt frrrt and inside is black like coffee ground. Smell also',
    'Hello I travel ten days, who can take my two rabbits, they eat little but they chew cable be careful',
    'My poodle is like carpet, hair is tied in balls, he stink like cheese. Bath, nails and cut like ' +
      'lion please',
    'No need spray the house, the company already did for the fleas and the sofa is clean. But the dog ' +
      'himself still scratch, red belly, he need you'
  ],
  none: [
    'Hello sir i want book a ticket airplane from beirut to addis ababa, date 14, one way only please',
    'good morning, i am looking for massage lady for my madam, she have pain in the neck, house is in ' +
      'mansourieh',
    'Please i need somebody make me the paper of residence, my iqama is finish since two month and i ' +
      'scared from the police',
    'hi dear, you have work for me? i can cook and clean i am 32 years filipina, i live bourj hammoud',
    "i need taxi tomorow 7 o'clock from aley to beirut port, three person with luggages",
    'Can you send to me one chicken shawarma big with garlic and one pepsi, i am in dora under the bridge',
    'my television is make sound but not picture, who can come fix him?',
    'i want to send money for my family in Bangladesh, how much you take and where is your office',
    'Hello, I search for a notary who come at home because my father can not walk, he must sign procuration',
    'i have pain in teeth very strong since yesterday night, need dentist today, near antelias if possible',
    'We are group of 12 person, we want to rent a chalet with swimming pool two nights in the weekend, ' +
      'what is the price?',
    'please how to make visa for germany, i need appointment in embassy fast, i can pay',
    'need someone which translate my diploma from arabic to french, sworn translator, for university ' +
      'dossier',
    'I would like to buy washing machine second hand, you have? maximum 120 dollar',
    'hello, i want recharge my touch line 7 dollars, number is 03 and i give you the rest',
    "My husband want to divorce, i need avocat woman who speak good with me and don't take too much money",
    'the heel from my shoe is broken, need shoemaker that can finish before wedding of my sister saturday',
    'is there someone who give course of zumba for ladies in the morning, near tripoli mina',
    'I have small restaurant and I need a accountant for TVA declaration each three month, someone trusted',
    "hi i lose my dog paper.. no wait that's other story. i want buy insurance of travel for Turkey " +
      'one week 4 persons',
    'I need a pediatre appointment for my son he have fever, wich doctor is free today in Baabda',
    'please brother i need loan 500 dollar i give back after salary, i swear',
    'we need tractor with driver for turn the soil in our field at bekaa, 10 dunum, this week before rain',
    'You can bring me medicine from pharmacy? I have the name on paper, i send photo, area is Naccache',
    'i look for apartment for rent, one room and salon, in furn el chebbak, not more 400, electricity ' +
      'include if possible',
    'How i can make reservation in hotel in Baalbek for the festival? two room double',
    'my watch battery finish and the glass is scratch, you have person for repair watches?',
    "I need a psychologue for my daughter, she don't talk since the explosion, she is nine years",
    'I want sell my car kia picanto 2012, very clean, who want to buy or how to put announce',
    'Need someone for teach me swim, i am man 28 years and i shame to go in club',
    'Hello, i want to print the photos of my kids on t-shirt and mug, 6 piece, for birthday on monday',
    'The swimming pool of our building in Adma become full of algae, we search company who make ' +
      'monthly maintenance',
    "can you tell me how is the price of dollar today in the market? black or sayrafa i don't know",
    'i want do company SARL, who make the registration and all papers in the ministry, and how many ' +
      'days takes',
    'Need book for us restaurant romantic, fish, near sea of Byblos, for the friday night 2 person',
    'my grand mother is dead in the village and we need the car for the coffin and the chairs, please ' +
      'answer quick',
    'I want to buy flower white for the hospital visit, deliver to room 312, Rizk hospital',
    'someone can help me to write my master memoire? subject is marketing, 60 pages, before end of month',
    'Excuse me you have bus from Cola to Damascus? at what hour is leaving and need passport or just ID',
    'i need a geometer for separate the land between me and my brothers in chouf',
    'Hi, i am search a serious woman for marriage, i am divorced 45, have house and work',
    'Where i can do the blood test for wedding and who give the certificate? we are in zahle',
    'Hello my friend how are you and the family? me i am ok thanks god, only little tired',
    'sorry i send by mistake, this message was for my sister',
    'Thank you very much the boy who came yesterday was gentle and work clean, god bless him',
    'you are human or computer? you answer very fast, i am surprise',
    'Please call me later now i am in work and manager look at me',
    'Today is too much hot, i can not breathe, even the cat she sleep in the bathroom haha',
    "i don't need nothing now, just i want see how is this application",
    'Life is very hard here, everything is expensive, i miss my country and my mother',
    'Good evening, Barcelona play tonight, you are with barca or real? tell the truth',
    'what is your name? and how many years you have',
    'Hello hello, somebody is there?',
    'Merry christmas for you and all your workers, inshallah next year is better than this',
    'I am Samuel from Ghana, i come in Lebanon six years before, now i speak arabic little little',
    'you know the joke of the donkey who go to the doctor? my boss tell me, very funny, after i tell you',
    "Ahmed bring bread when you come, and don't forget the key of your uncle",
    'why the government not do anything, every year same problem and same speech in the tv',
    'ok thanks i found already, no need',
    "My son was playing with the phone, he write to you something, don't answer him please"
  ]
}
