import { category, subcategory } from './entry.js'

/** Care for people, their clothes, their feasts and their animals. */
export const people = [
  category(
    'beauty-hair',
    'Hair & beauty',
    'شعر وتجميل',
    {
      en: 'hairdresser, hair dresser, hairdressers, hairdesser, hairstylist, hair stylist, stylist, hair salon, beauty salon, salon, haircut, hair cut, hair?, hair color, hair colour, hair dye, highlights?, blow dry, blowdry, brushing, keratin, hair extensions, updo, beautician, beauty, spa, facial, facials, massage, masseuse, eyebrows, eyelashes, lashes, tattoo',
      ar: 'كوافير، كوافيرة، كوافور, مزين, مزينة, مصفف شعر، صالون تجميل، صالون حلاقة, شعر?, شعري?, قص شعر، قصة شعر, صبغة شعر، صبغ شعر، سشوار، سيشوار، بروشينغ، كيراتين، تجميل، مشغل نسائي، خبيرة تجميل, تنضيف بشرة، تنظيف بشرة, مساج، مسّاج, تدليك, حواجب، رموش, سبا',
      arabizi:
        'coiffeur, coiffeuse, coiffure, kwafer, kwafeur, kwafor, kwafira, sha3re?, cha3re?, sha3er?, cha3er?, 2ass sha3er, 2asset sha3er, brushing, brashing, sechoir, sishwar, seshwar, keratine, sabghet sha3er, tajmil, massage, masaj, esthetique, estheticienne'
    },
    [
      subcategory('barber', 'Barber', 'حلاق رجالي', {
        en: 'barber, barbers, barbar, barber shop, barbershop, mens haircut, beard, beard trim, shave, shaving, kids haircut',
        ar: 'حلاق، حلّاق، حلاقين، حلاقة، حلاق رجالي، حلاق ولادي, دقن, ذقن, حلاقة دقن, بدي احلق, احلق',
        arabizi:
          '7alla2, hallek, 7allek, 7alle2, halla2 rjele, hallaq, 7allaq, 7ele2a, 7le2a, da2en, e7lo2, barbier, 7alla2 rjeleh'
      }),
      subcategory('nails', 'Nails', 'أظافر', {
        en: 'nails, nail salon, manicure, manicures, manicurist, pedicure, pedicures, gel nails, nail polish, acrylic nails, mani pedi',
        ar: 'مناكير، مانيكور، منيكور, باديكير، بديكير, بيديكور، أظافر، اضافر، ضوافر, جل اظافر',
        arabizi: 'manicure, manikur, manicur, manucure, pedicure, padikir, pedikur, dafer, adafer, ongles'
      }),
      subcategory('makeup', 'Makeup', 'مكياج', {
        en: 'makeup, make up artist, make-up, makeup artist, bridal makeup, mua',
        ar: 'مكياج، ميكاب، ميك اب، ماكياج, ميكب ارتست, خبيرة مكياج، مكياج عروس',
        arabizi: 'makyaj, mekyaj, maquillage, maquilleuse, make up artist, makeup'
      }),
      subcategory('hair-removal', 'Waxing and laser', 'إزالة شعر وليزر', {
        en: 'waxing, wax, laser hair removal, laser?, hair removal, sugaring, threading',
        ar: 'ليزر، إزالة شعر، ازالة الشعر, شمع، سكر نتف, حلاوة نتف, نتف',
        arabizi: 'laser, lazer, cire, epilation, sham3, natef'
      })
    ]
  ),
  category(
    'nursing-care',
    'Home nursing & elderly care',
    'تمريض ورعاية منزلية',
    {
      en: 'nurse, nurses, nursing, home nurse, home nursing, home care, medical care, injection, injections, iv drip, wound dressing, blood test at home, blood pressure?',
      ar: 'ممرضة، ممرض، ممرضين، ممرضات، تمريض، تمريض منزلي، ممرضة عالبيت، ممرض عالبيت، إبرة، ابرة, ابر, حقنة, مصل, سيروم, تغيير جرح، قياس ضغط, سحب دم',
      arabizi:
        'moumarrida, mmarda, mmarrda, momarida, mumarrida, momarrida, moumarid, mmarred, tamrid, tamreed, ebre, ebreh, 2ebre, infirmiere, infirmier, infirmiere a domicile, serum, piqure'
    },
    [
      subcategory('elderly-care', 'Elderly care', 'رعاية مسنين', {
        en: 'caregiver, caregivers, care giver, carer, elderly care, senior care, elderly, care for my mother, care for my father, take care of my mother, take care of my father, take care of my grandmother, companion for elderly',
        ar: 'رعاية مسنين، مرافقة، مرافقة مسنين, مرافقة للختيار، مرافقة ختيارة، مرافقة لستي, جليسة مسنين، جليسة كبار السن، حدا ينتبه لامي، حدا ينتبه لستي، حدا يقعد مع امي, حدا يقعد مع ستي, حدا يهتم بامي, حدا يهتم بختيار, عناية مسنين, كبار السن, عجزة',
        arabizi:
          'mrefa2a, moura fa2a, mrafa2a, khetyar?, khetyara?, 5etyar?, 5etyara?, 7ada yintebeh la emme, garde malade, personne agee'
      }),
      subcategory('physiotherapy', 'Physiotherapy', 'علاج فيزيائي', {
        en: 'physiotherapy, physiotherapist, physical therapy, physical therapist, physio, rehab, rehabilitation',
        ar: 'علاج فيزيائي، معالج فيزيائي، معالجة فيزيائية, فيزيو، فيزيوتيرابي، علاج طبيعي',
        arabizi: 'physio, fizyo, physiotherapie, kine, kinesitherapeute, 3ilej fizye2e'
      })
    ]
  ),
  category('childcare', 'Babysitting & nanny', 'رعاية أطفال', {
    en: 'babysitter, babysitters, baby sitter, baby-sitter, babysitting, babysit, babbysitter, nanny, nannies, nany, childcare, child care, child minder, childminder, daycare, day care, nursery, au pair, watch my kids, look after my kids, take care of my kids, take care of my baby, someone for my kids, look after my baby, mind the children',
    ar: 'جليسة أطفال، جليسة اولاد, مربية، مربيات، بايبي سيتر، بيبي سيتر، بيبيسيتر، بايبيسيتر، حضانة، دادة، ناني، حدا يقعد مع الولاد، حدا يقعد مع ولادي، حدا يقعد مع ابني، حدا ينتبه للولاد، حدا ينتبه عالولاد, حدا ينتبه لولادي, وحدة تقعد مع الولاد, رعاية أطفال',
    arabizi:
      'babysitter, baby sitter, bebisitter, nanny, neni, jalise, jaliset atfal, jaliset awled, mrabbiye, mrabiye, mourabiya, 7adane, hadane, 7ada yo23od ma3 el wled, hada yo3od ma3 wledi, 7ada yentebeh 3al wled, garderie, garde d enfants, nounou'
  }),
  category('tutoring', 'Private tutoring', 'دروس خصوصية', {
    en: 'tutor, tutors, tuter, tutoring, tuition, private tutor, private lesson, private lessons, private teacher, home teacher, teacher?, teachers?, lessons?, lesson?, math tutor, maths tutor, math teacher, maths teacher, math?, maths?, mathematics?, physics?, chemistry?, biology?, english lessons, english teacher, french lessons, french teacher, french tutor, arabic lessons, arabic teacher, arabic tutor, piano lessons, piano teacher, guitar lessons, music lessons, music teacher, driving lessons, swimming lessons, homework help, homework?, exam preparation, sat prep, brevet, baccalaureate, teach my son, teach my daughter, teach my kids, coding lessons',
    ar: 'مدرس خصوصي، مدرسة خصوصية, مدرسة خصوصي، استاذ خصوصي، أستاذ خصوصي، استاذة خصوصي، معلمة خصوصي، معلمة خصوصية، دروس خصوصية، درس خصوصي، خصوصي, دروس تقوية، دروس?, درس?, تدريس، تعليم?, استاذ?, اساتذة?, استاذة?, مدرس?, معلمة?, استاذ رياضيات، استاذ فيزياء، استاذ كيميا، استاذ انكليزي، استاذ فرنساوي، استاذ عربي, معلمة فرنساوي، معلمة انكليزي، معلمة رياضيات, رياضيات?, فيزياء?, كيمياء?, دروس بيانو، استاذ بيانو, دروس سباحة, دروس سواقة, بريفيه، بكالوريا، يدرس ابني، يدرس ولادي, تدرس بنتي, حدا يدرس ابني, حدا يدرسو لابني',
    arabizi:
      'ostez, oustez, ustez, estez, ostaz, oustaz, ustaz, ostez khsousi, ostez khosousi, m3allme khsousi, mou3allme, m3alme khsousi, doros, dourous, drous, douruss, dars~, dars khsousi, drous khsousi, khsousi, khososi, khousousi, khosousi, 5sousi, tadris, tadrees, professeur, prof particulier, cours particuliers, cours de, soutien scolaire, bac?, brevet'
  }),
  category(
    'photography-events',
    'Photography & events',
    'تصوير ومناسبات',
    {
      en: 'photographer, photographers, photograper, fotographer, photography, photo shoot, photoshoot, photo session, photos?, videographer, video shooting, videography, drone filming, wedding photographer, take pictures at, take photos of',
      ar: 'مصور، مصوّر، مصورين، مصورة, تصوير، جلسة تصوير، تصوير عرس، تصوير اعراس، تصوير خطوبة، تصوير فيديو، تصوير مناسبات، تصوير عيد ميلاد, سيشن تصوير, صور عرس، صور للعرس، صور للعيد, يصور العرس, درون',
      arabizi:
        'msawwer, mosawer, msawer, mousawer, mosawwer, musawer, mousawwer, taswir, tasweer, tasweer 3eres, taswir 3eres, taswir 3ers, photographe, photographie'
    },
    [
      subcategory('events', 'Events and weddings', 'حفلات وأعراس', {
        en: 'wedding planner, wedding planning, wedding?, weddings, event planner, event planning, event organizer, events, birthday party, birthday decoration, party planner, party?, clown, entertainer, magician, balloons, bouncy castle, flowers?, florist, face painting, zaffa',
        ar: 'مناسبات، تنظيم مناسبات، تنظيم حفلات، تنظيم اعراس، منظم حفلات, حفلة?, حفلات، عرس?, أعراس، فرح?, زفة، كوشة، عيد ميلاد، زينة عيد ميلاد, بالونات, مهرج, تزيين, زهور?, ورد?',
        arabizi:
          'zaffe, zaffeh, 3ers?, 3eres?, 7afle?, 7aflet, hafle?, 3id milad, anniversaire, mariage, tanzim 7aflet, mounasabet, ballonet, fleuriste'
      }),
      subcategory('dj', 'DJ and sound', 'دي جي وصوت', {
        en: 'dj, djs, disc jockey, sound system, speakers?, live band, singer, karaoke, music band, lighting and sound',
        ar: 'دي جي، ديجي, دي جيه, صوتيات، فرقة?, مطرب, فرقة زفة, ساوند سيستم',
        arabizi: 'dj, deejay, di jay, sound system'
      }),
      subcategory('catering', 'Catering', 'ضيافة وكيترينغ', {
        en: 'catering, caterer, caterers, private chef, home cook, chef, buffet, waiter, waiters, food for a party, cook?, cake?, cakes?, bartender',
        ar: 'كيترينغ، كايترينغ, كاترينغ، ضيافة، بوفيه، شيف، طباخة, طباخ للبيت، اكل لعزيمة, اكل بيتي, كيك, غاتو, سرفيس عزايم',
        arabizi: 'catering, keytering, keterin, diyafe, buffet, chef, traiteur, tabbakha, gateau, akl beite'
      })
    ]
  ),
  category(
    'sewing-laundry',
    'Tailoring & laundry',
    'خياطة وغسيل',
    {
      en: 'tailor, tailors, taylor, tailoring, seamstress, dressmaker, sewing, sew, alterations, alteration, clothes alterations, hem, shorten my pants, shorten my dress, hem my pants, hemming, zipper, fix my dress, wedding dress',
      ar: 'خياط، خيّاط، خياطة، خياطين، خياطه نسائية, ترزي، تعديل ملابس، تقصير، تقصير بنطلون، تقصير فستان، تضييق، توسيع تياب, سحاب, تفصيل?, تفصيل فستان, فستان',
      arabizi:
        'khayyat, 5ayyat, khayat, khiyyata, khayyata, 5ayyata, khiyata, ta2sir, ta2seer, ta2sir banatlon, fostan, fustan, couturiere, couture, tailleur, sa77ab'
    },
    [
      subcategory('laundry', 'Laundry and ironing', 'غسيل وكوي', {
        en: 'dry cleaning, dry clean, dry cleaner, dry cleaners, drycleaning, laundry, laundry service, laundromat, ironing, iron my clothes, iron my shirts, wash my clothes, wash and iron, pressing, wash and fold',
        ar: 'كوي، كويّ, كوى, مكوجي، كوا, مصبغة، مصابغ، غسيل وكوي، غسيل?, غسيل تياب، غسيل ملابس، مغسلة ملابس, دراي كلين، تنظيف جاف, كوي تياب, كوي قمصان',
        arabizi:
          'masbagha, masba8a, masbghe, kawi, kawe, kewi, koui, ghasil?, ghaseel?, ghasil w kawi, ghasil tyeb, blanchisserie, pressing, repassage'
      })
    ]
  ),
  category(
    'pet-vet',
    'Pets & vet',
    'حيوانات أليفة وطب بيطري',
    {
      en: 'vet, vets, veterinarian, veterinary, vetrinarian, veternarian, animal doctor, animal clinic, pet, pets, dog, dogs, puppy, cat, cats, kitten, vaccinate my dog, vaccinate my cat, my dog is sick, my cat is sick, bird?, parrot',
      ar: 'بيطري، دكتور بيطري، طبيب بيطري، بيطرية, عيادة بيطرية، حيوانات، حيوانات أليفة، عناية بالحيوانات، كلب، كلاب، كلبي، كلبة, بسة، بسين، بسينات, بسينة، بسيني, قط، قطة، قطط، قطوة, تلقيح كلب، تلقيح بسة، عصفور?',
      arabizi:
        'vet, baytari, baytare, beytari, beytare, beitare, 7akim baytari, 7akim beytare, bisse, bsayne, bsayni, bsene, kalb~, kaleb, kalbe, kleb, kalbi, 7ayawenet, veterinaire, chien, chat~'
    },
    [
      subcategory('grooming', 'Pet grooming and boarding', 'عناية وقص شعر حيوانات', {
        en: 'pet grooming, dog grooming, cat grooming, groomer, grooming, dog wash, wash my dog, dog walker, dog walking, pet sitter, pet sitting, dog sitter, pet hotel, dog training, dog trainer, pet boarding',
        ar: 'قص شعر كلاب، قص شعر كلب، قص شعر بسينات, تحميم كلاب, حمام كلب, غرومينغ, فندق حيوانات، تدريب كلاب، حدا يمشي الكلب',
        arabizi: 'grooming, 2ass sha3er kleb, 2ass sha3r kalb, dog hotel, toilettage, tadrib kleb'
      })
    ]
  )
]
