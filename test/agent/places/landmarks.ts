import { booked } from './booked.js'
import type { PlaceDialogue } from './dialogue.js'

/** Where a street is told by what is near it, by names that mean something else, or by a pin. */
export const landmarks: PlaceDialogue[] = [
  booked('l-en-01', 'english', ['3 doors down from the Khoury pharmacy'], { line: ['Khoury pharmacy'] }),
  booked('l-en-02', 'english', ['the blue gate opposite the mosque'], { line: ['blue gate', 'mosque'] }),
  booked('l-en-03', 'english', ['facing the fishing harbour, above the ice cream place'], {
    line: ['harbour', 'ice cream']
  }),
  booked('l-en-04', 'english', ['Hiram street next to the fridge shop'], {
    line: ['Hiram street', 'fridge shop']
  }),
  booked('l-en-05', 'english', ['Beirut street, near the Monday market'], {
    line: ['Beirut street', 'Monday market']
  }),
  booked('l-en-06', 'english', ["it's the white house at the end of Al Raml road"], {
    line: ['white house', 'Al Raml']
  }),
  booked('l-en-07', 'english', ["I'll send you the location pin on whatsapp"], { line: null }),
  booked('l-en-08', 'english', ["ask the natour, he'll show him. Nasser building, Hiram street"], {
    line: ['Hiram street'],
    told: ['natour']
  }),
  booked('l-en-09', 'english', ['Hiram street 40, ask the concierge at the entrance'], {
    line: ['Hiram street 40'],
    told: ['concierge at the entrance']
  }),
  booked('l-en-10', 'english', ['behind the electrician on Senegal street'], {
    line: ['behind the electrician', 'Senegal']
  }),
  booked('l-en-11', 'english', ['second right after the Total gas station, first house'], {
    line: ['Total gas station']
  }),
  booked('l-en-12', 'english', ['P.O. Box 115, Hiram street 2'], { line: ['Hiram street 2'] }),
  booked('l-en-13', 'english', ['Seven Springs street 7'], { line: ['Seven Springs street 7'] }),
  booked('l-en-14', 'english', ['First street, house 2'], { line: ['First street'], told: ['2'] }),
  booked('l-en-15', 'english', ['between the post office and Bank Audi'], {
    line: ['post office', 'Bank Audi']
  }),
  booked('l-ar-01', 'arabic', ['شارع الصباغين، جنب السوق'], { line: ['الصباغين', 'السوق'] }),
  booked('l-ar-02', 'arabic', ['حد صيدلية خوري، البوابة الزرقا'], {
    line: ['صيدلية خوري'],
    told: ['الزرقا']
  }),
  booked('l-ar-03', 'arabic', ['فوق محل الكهربجي بشارع حيرام'], { line: ['فوق محل الكهربجي', 'حيرام'] }),
  booked('l-ar-04', 'arabic', ['ورا الجامع الكبير'], { line: ['ورا الجامع'] }),
  booked('l-ar-05', 'arabic', ['مقابل المدرسة الرسمية'], { line: ['مقابل المدرسة'] }),
  booked('l-ar-06', 'arabic', ['شارع حيرام بناية ناصر، اسأل الناطور'], {
    line: ['حيرام'],
    told: ['الناطور']
  }),
  booked('l-ar-07', 'arabic', ['ببعتلك اللوكيشن عالواتساب'], { line: null }),
  booked('l-ar-08', 'arabic', ['شارع بيروت، فوق البنك'], { line: ['شارع بيروت', 'البنك'] }),
  booked('l-ar-09', 'arabic', ['ساحة الاثنين، البيت الأبيض عالزاوية'], {
    line: ['ساحة الاثنين', 'البيت الأبيض']
  }),
  booked('l-ar-10', 'arabic', ['بين البوسطة وبنك عودة'], { line: ['بنك عودة'] }),
  booked('l-ar-11', 'arabic', ['قدام ملعب البلدية، تالت بيت'], { line: ['ملعب البلدية', 'تالت بيت'] }),
  booked('l-az-01', 'arabizi', ['7ad saydaliyet khoury, l bweb l azra2'], {
    line: ['khoury'],
    told: ['azra2']
  }),
  booked('l-az-02', 'arabizi', ['wara l madrase l rasmiye'], { line: ['wara l madrase'] }),
  booked('l-az-03', 'arabizi', ['fo2 ma7al l kahrabje bi share3 hiram'], {
    line: ['kahrabje', 'hiram']
  }),
  booked('l-az-04', 'arabizi', ['m2abil l jeme3, bneyet nasser'], { line: ['jeme3'], told: ['nasser'] }),
  booked('l-az-05', 'arabizi', ['beb3atlak l location 3al whatsapp'], { line: null }),
  booked('l-az-06', 'arabizi', ['share3 hiram, bneyet nasser, s2al l natour'], {
    line: ['hiram'],
    told: ['natour']
  }),
  booked('l-az-07', 'arabizi', ['jnib l furn taba3 abou khalil'], { line: ['abou khalil'] }),
  booked('l-fr-01', 'french', ['en face de la boulangerie, portail bleu'], {
    line: ['boulangerie'],
    told: ['portail bleu']
  }),
  booked('l-fr-02', 'french', ['derrière l’hôpital, à côté du plombier Haddad'], {
    line: ['hôpital'],
    told: ['Haddad']
  })
]
