import { category, subcategory } from './entry.js'

/** Household machines, and those who clean the house and keep it free of pests. */
export const appliancesAndCleaning = [
  category(
    'appliance-fridge',
    'Fridge & freezer repair',
    'تصليح برادات وثلاجات',
    {
      en: 'fridge, fridges, frige, fridg, firdge, refrigerator, refrigerators, refridgerator, refigerator, fridge repair, fridge technician, fix my fridge, fridge compressor, compressor?, fridge is not cooling, fridge not cooling, fridge is not cold, fridge stopped working, fridge making noise, not cooling?, isnt cooling?, food is going bad, ice maker',
      ar: 'براد، برادات، برّاد، برادي، تلاجة، تلاجات، ثلاجة، ثلاجات، فريجيدير، فريجيدار، فريجيدر، فرجيدير، تصليح براد، تصليح برادات، تصليح ثلاجات، معلم برادات، صيانة برادات، صيانة ثلاجات, برادي ما عم يبرد، برادي مش عم يبرد، برادي خربان، برادي واقف, تصليح برادي, براد ما عم يبرد, براد مش عم يبرد, ما عم يبرد?, مش عم يبرد?, ما بيبرد?, كمبرسور?, كومبرسور?, كمبرسير?',
      arabizi:
        'barrad, berrad, barad, berrade, barrade, barrede, berred, barradet, berradet, bred~, frigo, frigos, frigidaire, frijider, tellaje, thallaja, tallaje, talleje, tellajet, compresseur?, compressor?, barrade ma 3am ybarred, berrade ma 3am ybarred, el barrad ma 3am ybarred, el barrad mish 3am ybarred, ma 3am ybarred?, mish 3am ybarred?, mesh 3am ybarred?, ma 3am bibarred?'
    },
    [
      subcategory('freezer', 'Freezer', 'فريزر', {
        en: 'freezer, freezers, deep freezer, chest freezer, cold room, freezer not freezing',
        ar: 'فريزر، فريزرات، ديب فريزر، مجمدة، فريزة، فريزير, غرفة تبريد',
        arabizi: 'freezer, frizer, deep freeze, congelateur, congelo'
      })
    ]
  ),
  category(
    'appliance-washer',
    'Washing-machine repair',
    'تصليح غسالات',
    {
      en: 'washing machine, washing machines, washingmachine, washer, washers, laundry machine, clothes washer, washer repair, washing machine repair, not spinning?, wont spin?, washer is leaking, washing machine is leaking, washing machine leaking, front loader, top loader',
      ar: 'غسالة، غسالات، غسّالة، غساله اتوماتيك، غسالة اوتوماتيك، غسالة تياب, غسالة غسيل, غسالة ملابس، تصليح غسالة، تصليح غسالات، معلم غسالات، صيانة غسالات، غسالتي خربانة, غسالتي معطلة, غسالة عم تهرب, غسالتي عم تهرب, ما عم تعصر?, مش عم تعصر?, ما بتعصر?, ما عم تفتل?, ما عم تدور?',
      arabizi:
        'ghassele, ghasale, 8assele, 8asale, ghassale, ghassaleh, ghasseleh, 8assale, ghassalet, ghassalte, ghasselte, ghassalti, 8assalte, machine a laver, lave linge, lavelinge, ma 3am ta3sor?, ma 3am te3sor?'
    },
    [
      subcategory('dryer', 'Dryer', 'نشافة', {
        en: 'dryer, dryers, tumble dryer, clothes dryer, drier',
        ar: 'نشافة، نشافات، نشّافة تياب، نشافة غسيل, مجفف ملابس',
        arabizi: 'nashefe, nashafe, nachefe, nachafe, neshefe, seche linge'
      }),
      subcategory('dishwasher', 'Dishwasher', 'جلاية صحون', {
        en: 'dishwasher, dishwashers, dish washer, dishwashing machine',
        ar: 'جلاية، جلايات، جلّاية صحون، جلاية صحون، غسالة صحون، غسالة أطباق، غسالة مواعين',
        arabizi: 'jalleye, jalleyye, jallaye, jalleyeh, jallaye s7oun, lave vaisselle'
      })
    ]
  ),
  category(
    'appliance-oven',
    'Oven, stove & gas',
    'أفران وغاز',
    {
      en: 'oven, ovens, oven repair, stove, stoves, cooker, cookers, hob, gas oven, electric oven, gas stove, oven door, oven not heating',
      ar: 'فرن، أفران، افران، فرن غاز، فرن كهربا، غاز?, طباخ غاز، طبّاخ?, موقد، بوتاجاز، بوتوغاز, عيون الغاز، عين الغاز, تصليح غاز، تصليح غازات، تصليح افران، تصليح فرن، معلم غاز، معلم افران',
      arabizi:
        'forn, fern~, furn, forn ghaz, ghaz?, 8az?, tabbekh ghaz, tabbakh ghaz, cuisiniere, four a gaz, four electrique, butagaz, tasli7 ghaz'
    },
    [
      subcategory('gas', 'Gas leaks and bottles', 'غاز وقوارير', {
        en: 'gas leak, gas is leaking, gas leaking, leaking gas, smell gas, smell of gas, gas bottle, gas cylinder, gas pipe, gas pipes, gas delivery, gas hose',
        ar: 'تسريب غاز، تهريب غاز، تسرب غاز، عم يهرب غاز، غاز عم يهرب، ريحة غاز, قنينة غاز، قناني غاز، قارورة غاز، جرة غاز, تمديد غاز, نربيش غاز, توصيل غاز',
        arabizi:
          'tasrib ghaz, tasreeb ghaz, tasrib 8az, 3am yharreb ghaz, 2annine ghaz, 2anninet ghaz, aninet ghaz, ri7et ghaz, fuite de gaz, bouteille de gaz'
      }),
      subcategory('microwave', 'Microwave', 'ميكروويف', {
        en: 'microwave, microwaves, micro wave, microwave repair',
        ar: 'ميكروويف، مايكروويف، ميكروايف، ميكرويف, تصليح ميكروويف',
        arabizi: 'microwave, micro onde, micro ondes, mikrowave, maykrowave'
      })
    ]
  ),
  category(
    'cleaning',
    'House cleaning',
    'تنظيف منازل',
    {
      en: 'cleaning?, clean?, cleaner, cleaners, cleening, cleaning lady, cleaning service, cleaning services, house cleaning, home cleaning, apartment cleaning, flat cleaning, villa cleaning, house cleaner, clean my house, clean the house, clean my apartment, clean my flat, maid, maids, maid service, housekeeper, housekeeping, house keeping, domestic helper, someone to clean, windows cleaning, window cleaning, cleaning by the hour',
      ar: 'تنظيف?, تنضيف?, تنظيف منازل، تنظيف بيوت، تنظيف بيت، تنضيف بيت، تنضيف بيوت، تنضيف شقق، تنضيف شقة، تنظيف شقق، تنظيف شقة, نضف البيت, نضف بيتي, تنضف البيت، تنضيف البيت, تنضيفات, عاملة نظافة، عاملة تنضيف، عاملة منزلية، شغالة، شغيلة تنضيف, صبية تنضف، بنت تنضف، وحدة تنضف، وحده تنظف, مرا تنضف، حدا ينضف، حدا ينضفلي, شركة تنظيف، شركة تنضيف، خدمات تنظيف، نظافة، خادمة, عاملة?, تنظيف بالساعة، تنضيف عالساعة, تنظيف شبابيك, جلي قزاز',
      arabizi:
        'ynaddef, ynaddif, tnaddef, ynadef, tanzif?, tandif?, tandeef?, tenzif?, tanzeef?, tendif?, tandif beit, tandif bet, tandif bayt, tanzif beit, tanzif manzel, tandif sha22a, tandif byout, chaghele, shaghale, shaghele, cheghile, chaghale, sabiyye tnaddif, sabiye tnaddif, we7de tnaddif, wehde tnaddif, 7ada ynaddif, hada ynadif, femme de menage, menage, nettoyage, madabre'
    },
    [
      subcategory('deep-cleaning', 'Deep cleaning', 'تعزيل', {
        en: 'deep clean, deep cleaning, spring cleaning, move out cleaning, post construction cleaning, end of tenancy cleaning, after renovation cleaning, steam cleaning, disinfection, sanitizing',
        ar: 'تعزيل، تعزيل بيت، تعزيلة، عزل البيت، عزّل بيتي, بدي عزل البيت, تنظيف عميق، تنضيف عميق، تنظيف بعد ورشة، تنضيف بعد ورشة، تعقيم, تنظيف شامل',
        arabizi: 'ta3zil, ta3zeel, ta3zile, te3zil, 3azzil el beit, tandif ba3ed wershe, ta32im'
      }),
      subcategory('sofa-carpet', 'Sofa and carpet cleaning', 'تنظيف كنبايات وسجاد', {
        en: 'sofa cleaning, clean my sofa, clean the sofa, sofas, sofa?, couch cleaning, couch?, carpet cleaning, carpets, carpet?, rug cleaning, rugs, rug?, mattress cleaning, mattress?, upholstery cleaning, clean carpets',
        ar: 'تنظيف كنب، تنضيف كنبايات، تنظيف كنبايات، تنضيف صوفايات، تنظيف صوفا، كنبايات?, كنب?, كنباية?, صوفا?, صوفاية?, سجاد?, سجادة?, موكيت?, تنظيف سجاد، تنضيف سجاد، غسيل سجاد، غسل سجاد، تنظيف موكيت، تنضيف فرشات، تنظيف فرش, تنظيف مفروشات، تنظيف كنب وسجاد',
        arabizi:
          'tandif kanabet, tandif kanabayet, tanzif kanab, tandif sejjed, tandif sejjad, tandif sofa, ghasil sejjed, ghasil sejjad, kanabayet?, sejjed?, sejjad?, moquette?, tapis?'
      })
    ]
  ),
  category(
    'pest-control',
    'Pest control',
    'مكافحة حشرات',
    {
      en: 'pest control, pest, pests, exterminator, fumigation, fumigate, insects, insect, insecticide, bugs?, cockroach, cockroaches, roach, roaches, ants, termites, termite, bed bugs, bedbugs, mosquitoes, mosquitos, spiders, wasps, bees, scorpions, snakes, flies?',
      ar: 'مكافحة حشرات، رش حشرات، رش مبيدات، رش صراصير، حشرات، حشرة، صراصير، صرصور، صراصر, نمل، بق، بق الفراش, عتة، سوس، برغش، ناموس، عنكبوت، عناكب، دبابير، دبور, عقارب، مكافحة القوارض, شركة رش, رش البيت, رش المبيدات, مبيد حشرات, ابو بريص',
      arabizi:
        'rash 7asharat, rach 7acharat, rash hasharat, rach 7asharat, 7asharat, 7acharat, hacharat, hasharat, saraseer, sarasir, sarsour, naml, namel, ba2, baa2, berghosh, berghoch, rach~, insectes, cafards, mkefa7et 7asharat, deratisation, desinsectisation'
    },
    [
      subcategory('rodents', 'Rats and mice', 'فيران وجرادين', {
        en: 'rats, rat, mice, mouse in the house, rodents, rodent, mouse trap',
        ar: 'فيران، فار، فأر، فئران، جرادين، جردون، قوارض، فران?',
        arabizi: 'firan, feeran, fran, far~, jradin, jradeen, jardoun, rats, souris'
      })
    ]
  )
]
