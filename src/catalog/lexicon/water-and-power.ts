import { category, subcategory } from './entry.js'

/** Trades that keep water, electricity, heat and cold running. */
export const waterAndPower = [
  category(
    'plumbing',
    'Plumbing',
    'سباكة',
    {
      en: 'plumber, plumbing, plummer, plumer, plumbor, pipe?, pipes?, pipe fitting, burst pipe, broken pipe, leaking pipe, sanitary, sanitary works, bathroom fittings, plumbing works',
      ar: 'سباك، سباكة، سباكين، سبّاكين، سنكري، سنكرية، سنكرجي، صنكري، سمكري، مواسرجي، معلم صحية، معلم أدوات صحية، أدوات صحية، ادوات صحيه، فني صحي، صحية، تمديدات صحية، معلم مجاري، ماسورة، مواسير، قسطل، قساطل، قسطل مي',
      arabizi:
        'sabbak, sabbek, sebbek, sabak, sabek, sabbakin, sabbakeen, sabbake, sankare, sankari, sangari, sanikare, sencari, sinkari, sankarje, sankarji, senkari, senkary, plombier, plomberie, m3allem se77iye, adawet se77iye, adawat sohiya, astal, mawasir'
    },
    [
      subcategory('leak-repair', 'Leak repair', 'تصليح تسريب', {
        en: 'leak?, leaks?, leaking?, leakage?, leaky?, dripping?, water leak, water leaking, leaking tap, tap leaking, leaky faucet, dripping tap, leak detection, water leakage, water under the sink, flooding?, flooded?',
        ar: 'تسريب?, تهريب مي, تسريب مي, تسرب?, تسريب مياه, تسرب مياه, تسريب ماء, تسرب ماء, كشف تسرب, كشف تسريب, عم تنقط?, عم ينقط?, بتنقط?, عم تهرب?, عم يهرب?, عم يهرب مي, عم تهرب مي, المي عم تهرب, بيهرب مي, بتهرب مي, حنفية عم تنقط, حنفية عم تهرب, طافت المي, طاف الحمام, فايض?',
        arabizi:
          'tasreeb?, tasrib?, tesrib?, tasreeb mayy, tasrib may, tasrib mayy, tesrib mayy, 3am tna22et?, 3am tnaaet?, 3am bina22et?, 3am yharreb mayy, 3am tharreb mayy, tehrib mayy, fuite?, fuite d eau'
      }),
      subcategory('taps-toilets', 'Taps, sinks and toilets', 'حنفيات ومغاسل ومراحيض', {
        en: 'tap?, taps?, faucet, faucets, toilet, toilets, toilet flush, flush?, wc?, bidet, sink, sinks, kitchen sink, washbasin, basin?, shower, shower head, bathtub, mixer tap, toilet seat, cistern flush',
        ar: 'حنفية، حنفيات، حنفيه المطبخ، خلاط مي، صنبور، مرحاض، تواليت، كرسي حمام، كرسي تواليت، سيفون، نياغارا، مجلى، مجلي، مغسلة?, مغاسل, حوض?, شطافة، دوش، بانيو، بطارية حمام',
        arabizi:
          '7anafiyye, 7anafiye, hanafiye, hanafiyeh, 7anafiyet, siphon, sifon, majla, majle, maghsale, mghassle, twalet, toilette, douche, dosh, baignoire, robinet, lavabo, evier, niagara'
      }),
      subcategory('drains', 'Blocked drains', 'تسليك مجاري', {
        en: 'drain, drains, blocked drain, clogged drain, clogged?, blocked sink, blocked toilet, clogged toilet, clogged sink, toilet is blocked, toilet is clogged, sink is blocked, sink is clogged, sewer, sewage, unclog, drain cleaning, manhole, gutter cleaning',
        ar: 'مجرور، مجارير، مجاري، بلاعة، بلوعة، بلاليع، ريغار, ريغارات, تسليك مجاري، تسليك، تسكير مجاري، مسكر المجرور، سكر المجرور، المجلى مسكر، تواليت مسكر, الحمام مسكر, مسدود?, صرف صحي, جورة صحية، شفط جور, شفط مجاري',
        arabizi:
          'majrour, majroor, majareer, bella3a, balla3a, ballou3a, bellou3a, tasleek, taslik, msakkar el majrour, majrour msakkar, joura so77iye, debouchage'
      })
    ]
  ),
  category(
    'electrical',
    'Electrical',
    'كهرباء',
    {
      en: 'electrician, electricians, electrical, electric?, electrican, electritian, electrisian, eletrician, elctrician, electricity?, wiring, rewiring, power cut?, no power?, no electricity?, power outage?, short circuit, sparks?, sparking?, electrical fault, electric shock, electrical works',
      ar: 'كهربائي، كهربجي، كهرباجي، كهربا، كهرباء، كهربائيين، كهربجية، كهربجيي, معلم كهربا، فني كهرباء، تمديدات كهربائية، تمديد كهربا، تمديدات كهربا، شرط كهربا، شرطان كهربا، كهربا مقطوعة، انقطعت الكهربا?, مقطوعة الكهربا?, ما في كهربا?, شرارة?, ماس كهربائي، التماس كهربائي, طقت الكهربا، عم تكهرب، قصر كهربا',
      arabizi:
        'kahraba2e, kahraba2i, kahrabaii, kahrabaee, kahraba2iyye, kahrabje, kahrabji, kahrabgi, ka7rabje, kahrbaje, kahrabaje, kahrabjiyye, kahraba, kahroba, kahrba, ma fi kahraba?, electricien, electriciens, electricite'
    },
    [
      subcategory('lights-sockets', 'Lights, sockets and switches', 'إنارة وفيش وكبسات', {
        en: 'socket, sockets, power socket, outlet, outlets, power outlet, light switch, switch board, switch?, light fixture, light fixtures, light fitting, lights?, light bulb, light bulbs, bulb, bulbs, chandelier, chandeliers, spotlights, led lights, lamp?, plug?, lighting',
        ar: 'مقبس، فيش، فيشة، بريز، بريزات, ابريز، ابريزات, لمبة، لمبات، لمبات ليد، كبسة ضو، كبسات, كبس النور، مفتاح ضو، مفاتيح ضو، ضو?, ضواو?, إنارة، اضاءة، ثريا، ثريات، سبوت, سبوتات، نيون',
        arabizi:
          'fich, fish kahraba, briz, lamba, lambat, kabset daw, kabse daw, daw?, dow?, enara, ampoule, ampoules, prise, prises, lustre, spot?'
      }),
      subcategory('panels-breakers', 'Breakers and panels', 'ديجنكتورات وتابلوهات', {
        en: 'breaker, breakers, circuit breaker, tripping breaker, breaker trips, fuse, fuses, fuse box, electrical panel, distribution board, electric meter',
        ar: 'قاطع، قاطع كهربا، ديجنكتور، ديجونكتور، دجنكتور، ديجانكتور، دجنتور، ديجونكتير، طق الديجنكتور، طق الديجونكتور، عم يطق الديجنكتور, فيوز، فيوزات، تابلو، تابلوه، لوحة كهرباء، ساعة كهربا، طبلون كهرباء',
        arabizi:
          'disjoncteur, disjoncteurs, dijonkter, dijoncteur, dijankter, disjonkter, deejonkter, tablo, tableau electrique, fuze, 2ate3'
      })
    ]
  ),
  category(
    'generator-ups',
    'Generator, UPS & inverter',
    'مولدات ويو بي اس وانفرتر',
    {
      en: 'generator, generators, genarator, genset, gensets, generator repair, generator maintenance, generator subscription, diesel generator, power backup',
      ar: 'مولد، مولدات، مولد كهربا، مولد كهربائي، مولدات كهربا، موتور كهربا، موتورات كهربا، موتور?, موتورات?, اشتراك كهربا، اشتراك موتور, اشتراك?, ماكينة نور، مزود طاقة, جنريتر, جنراتور, صيانة مولدات',
      arabizi:
        'moualled, mwalled, muwalled, mwalid, mouwalled, mwalled kahraba, moualled kahraba, moteur?, motor?, motor kahraba, moteur kahraba, generateur, eshtirak, ishtirak, eshterak, shtirak'
    },
    [
      subcategory('ups-inverter', 'UPS, inverter and batteries', 'يو بي اس وانفرتر وبطاريات', {
        en: 'ups, inverter, inverters, ups batteries, inverter batteries, batteries?, lithium battery, lithium batteries, deep cycle battery, house batteries',
        ar: 'يو بي اس، يو بي إس، يوبي اس, انفرتر، إنفرتر، انفيرتر، انڤرتر, عاكس، عاكس كهربائي, بطاريات?, بطاريات انفرتر, بطاريات يو بي اس, بطارية ليثيوم، بطاريات ليثيوم',
        arabizi:
          'inverter, enverter, onduleur, u p s, battariyet ups, battariyet inverter, battariyet?, batteriyet?'
      })
    ]
  ),
  category(
    'solar',
    'Solar energy',
    'طاقة شمسية',
    {
      en: 'solar, solar energy, solar panel, solar panels, solar system, solar power, pv, photovoltaic, photovoltaics, solar installation, solar inverter, solar panel cleaning, cleaning solar panels, solar batteries',
      ar: 'طاقة شمسية، الطاقة الشمسية، ألواح شمسية، لوح شمسي, الواح طاقه, لوحات سولار، بانوات سولار، بانوات?, سولار، نظام شمسي، تركيب طاقة شمسية, خلايا شمسية, تنضيف لوحات سولار, انفرتر سولار',
      arabizi:
        'solar, ta2a chamsiye, ta2a shamsiye, taka shamsiye, taka chamsiye, ta2a shamsiyye, taa chamsiye, alwe7 shamsiye, panneaux, panneaux solaires, panneau solaire, banowet solar'
    },
    [
      subcategory('solar-heater', 'Solar water heater', 'سخان شمسي', {
        en: 'solar heater, solar water heater, solar boiler, solar hot water',
        ar: 'سخان شمسي، سخان عالشمس، سخان طاقة شمسية، قازان شمسي، سخانات شمسية، سخان سولار',
        arabizi:
          'sakhan shamsi, sa55an shamsi, sakhan chamsi, sakhan 3al shames, azan shamsi, chauffe eau solaire'
      })
    ]
  ),
  category(
    'ac-hvac',
    'AC & heating',
    'تكييف وتدفئة',
    {
      en: 'ac, a/c, acs, air conditioner, air conditioners, air conditioning, air condition, airconditioner, airconditioning, air con, aircon, hvac, split unit, split ac, ac repair, ac technician, ac cleaning, ac installation, ac gas, ac refill, clean my ac, clean the ac, ac is not cooling, ac not cooling, freon, not cooling?, isnt cooling?, is not cold?, blowing hot air, cooling system',
      ar: 'مكيف، مكيفات، مكيّف هوا، مكيف هواء، مكيفين، تكييف، تكيف، مكييف, كونديشن, كونديشين, كنديشن, ايركونديشن, اير كونديشن، أي سي, اي سي، تصليح مكيفات، تنضيف مكيفات، تنضيف مكيف، تنظيف مكيفات، غسيل مكيفات, تركيب مكيف, تركيب مكيفات, تعباية غاز مكيف، تعبئة غاز مكيف, تعباية غاز?, تعبئة غاز?, تعباية فريون، شحن فريون، فريون، سبليت، مكيف سبليت، معلم تبريد، معلم مكيفات، فني تكييف، تبريد وتكييف، تبريد وتدفئة, ما عم يبرد?, مش عم يبرد?, ما بيبرد?',
      arabizi:
        'mkayyef, mkayef, mkeyyef, mokayyef, moukayyef, mukayef, mkayfet, mkayyfet, mkayfat, mukayyef, takyif, tekyeef, takyeef, tekyif, tabrid?, tabreed?, climatisation, climatiseur, clim, klim, condition, m3allem tabrid, m3allem mkayfet, freon, ma 3am ybarred?, mish 3am ybarred?, mesh 3am ybarred?, mich 3am ybarred?'
    },
    [
      subcategory('heating', 'Heating', 'تدفئة', {
        en: 'heating, heating system, central heating, heater?, heaters?, radiator?, radiators, underfloor heating, boiler?, chimney, fireplace, stove heater, diesel heater, heat pump',
        ar: 'تدفئة، تدفئة مركزية، شوفاج، شوفاجات، رادياتير, رادياتور?, صوبيا، صوبيات, صوبة, مدفأة، دفاية، دفايات, موقدة, شمينيه، شيمينيه، شوديير تدفئة، شوديير?',
        arabizi:
          'chauffage, shofaj, choffage, chofaj, shoufaj, sobia, soubia, sobya, defeye, dafeye, tadfi2a, tadfe2a, radiateur?, chaudiere?, cheminee, chmine'
      })
    ]
  ),
  category('water-heater', 'Water heater', 'سخانات مياه', {
    en: 'water heater, water heaters, waterheater, hot water heater, electric water heater, boiler?, geyser, gas heater, no hot water, hot water?, water is cold, water not heating',
    ar: 'سخان ماء، سخان مي، سخان مياه، سخان كهربائي، سخان كهربا، سخان غاز, سخان حمام, سخان، سخانات، قازان، قازانات، آزان، ازان، قزان, غلاية?, شوديير?, ما في مي سخنة، مافي مي سخنة، ما في ماء ساخن، مي سخنة?, المي باردة, بويلر?',
    arabizi:
      'azan, 2azan, qazan, ghazan, kazan, azen, 2azen, sakhan, sa55an, sakhen mayy, sakkhan, sakhan mayy, sa5an, chauffe eau, chauffe, chaudiere?, chodyer?, ma fi mayy sokhne, ma fi may sokhne, ma fi mayy so5ne, mayy sokhne?, boiler?'
  }),
  category(
    'water-tank',
    'Water tanks & delivery',
    'خزانات ونقلات مياه',
    {
      en: 'water tank, water tanks, watertank, cistern, roof tank, storage tank, tank?, tanks?, tank repair, tank installation, float valve',
      ar: 'خزان مياه، خزان مي، خزان، خزانات، خزان ماء، تنك مي، خزانات مي, فواشة, عوامة خزان',
      arabizi: 'khazzen, 5azzan, khazzan, khazen may, khazzen mayy, 5azzen, khazzanet, khazzenet, reservoir'
    },
    [
      subcategory('water-delivery', 'Water delivery', 'نقلة مي', {
        en: 'water delivery, deliver water, water tanker, tanker, water truck, water supply, no water?, fill the tank, fill my tank, out of water',
        ar: 'نقلة مي، نقلات مي، نقلة مياه, سيترن، سيتيرن, سترن، صهريج، صهاريج, وايت ماء، مي مقطوعة، المي مقطوعة، مقطوعة المي، ما في مي?, تعباية مي، تعباية خزان، عبي الخزان, توصيل مي، مي للبيت, نقل مياه',
        arabizi:
          'na2let may, na2let mayy, na2lit mayy, nakle may, naklet mayy, naalet mayy, na2le mayy, citerne, sitern, siterne, may ma2tou3a, mayy ma2tou3a, ma fi mayy?, tawsil mayy'
      }),
      subcategory('tank-cleaning', 'Tank cleaning', 'تنظيف خزانات', {
        en: 'tank cleaning, water tank cleaning, clean the tank, clean my tank, clean water tank, clean my water tank',
        ar: 'تنظيف خزانات، تنضيف خزانات، تنضيف خزان، تنظيف خزان، غسيل خزانات, تنظيف خزان مياه, تنضيف خزان مي',
        arabizi:
          'tandif khazzen, tandif khazzan, tanzif khazzanet, tandif khazzenet, tandif 5azzan, tandif khazzanet'
      }),
      subcategory('pumps', 'Water pumps', 'طرمبات ومضخات', {
        en: 'pump?, pumps?, water pump, water pumps, pump repair, pressure pump, submersible pump, low water pressure',
        ar: 'مضخة، مضخات، طرمبة، طرمبات، طرمبة مي، طلمبة، مضخة مي، موتور مي, موتور مياه، دينمو, ضغط المي',
        arabizi:
          'tromba, torombe, torompa, trompa, tromba mayy, trombet mayy, pompe, pompe a eau, modakha, dinamo'
      })
    ]
  )
]
